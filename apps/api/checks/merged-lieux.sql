-- Nothing hangs on a lieu that was merged, and it leads to one that was not.
SELECT lieu.id
FROM lieu
LEFT JOIN lieu_merge merge ON merge.merged_id = lieu.id AND merge.undone_at IS NULL
LEFT JOIN lieu kept ON kept.id = lieu.merged_into
WHERE (merge.id IS NULL) <> (lieu.merged_into IS NULL)
  OR kept.merged_into IS NOT NULL
  OR lieu.merged_into IS NOT NULL AND (
    EXISTS (SELECT FROM room WHERE lieu_id = lieu.id)
    OR EXISTS (SELECT FROM occurrence WHERE lieu_id = lieu.id)
    OR EXISTS (SELECT FROM resource WHERE lieu.id IN (holder_id, lieu_id))
    OR EXISTS (SELECT FROM need WHERE lieu.id IN (holder_id, lieu_id))
    OR EXISTS (SELECT FROM lieu_animateur WHERE lieu_id = lieu.id)
    OR EXISTS (SELECT FROM event_organiser WHERE actor_id = lieu.id)
    OR EXISTS (SELECT FROM project_party WHERE actor_id = lieu.id)
  );
