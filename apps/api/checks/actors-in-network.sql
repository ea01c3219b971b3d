-- A network keeps whoever is not deleted: otherwise no member could ever see or change them.
SELECT id
FROM (
  SELECT id FROM lieu WHERE deleted_at IS NULL
  UNION ALL SELECT id FROM organisation WHERE deleted_at IS NULL
  UNION ALL SELECT id FROM person WHERE deleted_at IS NULL
) thing
WHERE NOT EXISTS (SELECT FROM network_actor WHERE actor_id = thing.id AND keeper);
