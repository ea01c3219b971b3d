-- books_room says what it is defined to say.
SELECT occurrence.id, occurrence.books_room
FROM occurrence
JOIN ess_month_event event ON event.id = occurrence.event_id
LEFT JOIN room ON room.id = occurrence.room_id
WHERE occurrence.books_room IS DISTINCT FROM (
  coalesce(NOT room.shareable, false)
  AND occurrence.starts_at IS NOT NULL
  AND occurrence.deleted_at IS NULL
  AND event.deleted_at IS NULL
  AND event.editorial_state IN ('ACCEPTED', 'READY', 'PUBLISHED')
  AND event.status NOT IN ('CANCELLED', 'POSTPONED', 'MOVED_ONLINE')
);
