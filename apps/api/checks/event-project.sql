-- An event that belongs to a cooperation project is in the programme of that project's network.
SELECT event.id
FROM ess_month_event event
JOIN ess_month month ON month.id = event.ess_month_id
JOIN cooperation_project project ON project.id = event.cooperation_project_id
WHERE project.network_id <> month.network_id;
