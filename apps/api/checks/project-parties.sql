-- A party of a project belongs to the project's network.
SELECT party.id
FROM project_party party
JOIN cooperation_project project ON project.id = party.project_id
WHERE NOT EXISTS (SELECT FROM network_actor WHERE network_id = project.network_id AND actor_id = party.actor_id);
