-- What came back is free from then on, and nothing came back that was not handed out.
SELECT m.id
FROM mobilisation m
LEFT JOIN handover back ON back.mobilisation_id = m.id AND back.kind = 'BACK'
WHERE m.freed_at IS DISTINCT FROM back.at
  OR back.id IS NOT NULL AND NOT EXISTS (SELECT FROM handover o WHERE o.mobilisation_id = m.id AND o.kind = 'OUT' AND o.at <= back.at);
