-- From now on, no more of a resource is asked for or promised at any one moment than there is of it, and nothing on closed days.
SELECT m.id
FROM mobilisation m
JOIN resource r ON r.id = m.resource_id
WHERE m.holds AND upper(m.period) > now() AND (
  resource_promised(r.id, m.period * tstzrange(now(), NULL)) > resource_capacity(r.quantity, r.nature)
  OR EXISTS (SELECT FROM resource_closure c WHERE c.resource_id = r.id AND closed_days(c.starts_on, c.ends_on, r.lieu_id) && m.period * tstzrange(now(), NULL)));
