-- The state of an effect follows from its observations: the last word of each observer counts, and where they differ it is partly observed. What nobody expected, no party expects.
WITH last_word AS (
  SELECT DISTINCT ON (effect_id, observed_by) effect_id, outcome
  FROM observation
  WHERE deleted_at IS NULL
  ORDER BY effect_id, observed_by, observed_on DESC, id DESC
), heard AS (
  SELECT effect_id, CASE WHEN count(DISTINCT outcome) = 1 THEN min(outcome) ELSE 'PARTLY_OBSERVED' END AS state
  FROM last_word
  GROUP BY effect_id
)
SELECT effect.id, effect.state
FROM useful_effect effect
LEFT JOIN heard ON heard.effect_id = effect.id
WHERE effect.state <> CASE WHEN effect.expected THEN coalesce(heard.state, 'EXPECTED') ELSE 'UNEXPECTED' END
  OR NOT effect.expected AND EXISTS (SELECT FROM effect_party WHERE effect_party.effect_id = effect.id);
