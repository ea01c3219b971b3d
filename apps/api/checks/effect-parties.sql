-- An effect is expected by parties of its own project, and contributes to impacts of its own project.
SELECT effect.id, party.id AS other_id
FROM effect_party
JOIN useful_effect effect ON effect.id = effect_party.effect_id
JOIN project_party party ON party.id = effect_party.party_id
WHERE party.project_id <> effect.project_id
UNION ALL
SELECT effect.id, impact.id
FROM effect_impact
JOIN useful_effect effect ON effect.id = effect_impact.effect_id
JOIN impact ON impact.id = effect_impact.impact_id
WHERE impact.project_id <> effect.project_id;
