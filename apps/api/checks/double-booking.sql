-- No two accepted events that take place are in one room at once, unless the room is shareable.
WITH taking_place AS (
  SELECT occurrence.id, occurrence.room_id, occurrence.starts_at, occurrence.ends_at
  FROM occurrence
  JOIN ess_month_event event ON event.id = occurrence.event_id AND event.deleted_at IS NULL
  JOIN room ON room.id = occurrence.room_id AND NOT room.shareable
  WHERE occurrence.deleted_at IS NULL
    AND event.editorial_state IN ('ACCEPTED', 'READY', 'PUBLISHED')
    AND event.status NOT IN ('CANCELLED', 'POSTPONED', 'MOVED_ONLINE')
)
SELECT one.id, other.id AS other_id
FROM taking_place one
JOIN taking_place other ON other.room_id = one.room_id AND other.id > one.id
WHERE one.starts_at < other.ends_at AND other.starts_at < one.ends_at;
