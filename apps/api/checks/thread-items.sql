-- What hangs on a milestone is of the same project, or of the same network; and it hangs once in a thread.
SELECT item.id
FROM milestone_item item
JOIN milestone ON milestone.id = item.milestone_id
JOIN fil_rouge thread ON thread.id = milestone.fil_rouge_id
LEFT JOIN cooperation_project of_thread ON of_thread.id = thread.project_id
LEFT JOIN ess_month_event event ON event.id = item.event_id
LEFT JOIN ess_month month ON month.id = event.ess_month_id
LEFT JOIN decision ON decision.id = item.decision_id
LEFT JOIN cooperation_task task ON task.id = item.task_id
LEFT JOIN cooperation_document document ON document.id = item.document_id
LEFT JOIN observation ON observation.id = item.observation_id
LEFT JOIN useful_effect effect ON effect.id = observation.effect_id
LEFT JOIN cooperation_project project ON project.id = item.project_id
WHERE coalesce(month.network_id, project.network_id) <> coalesce(thread.network_id, of_thread.network_id)
  OR coalesce(decision.project_id, task.project_id, document.project_id, effect.project_id) IS DISTINCT FROM
    CASE WHEN coalesce(item.decision_id, item.task_id, item.document_id, item.observation_id) IS NOT NULL THEN thread.project_id END
  OR (item.project_id IS NOT NULL AND thread.network_id IS NULL)
  OR EXISTS (
    SELECT FROM milestone_item twin JOIN milestone other ON other.id = twin.milestone_id
    WHERE other.fil_rouge_id = thread.id AND twin.subject_id = item.subject_id AND twin.id <> item.id
  );
