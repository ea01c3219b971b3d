-- The month copied to an occurrence is that of its event.
SELECT occurrence.id
FROM occurrence
JOIN ess_month_event event ON event.id = occurrence.event_id
WHERE occurrence.ess_month_id <> event.ess_month_id;
