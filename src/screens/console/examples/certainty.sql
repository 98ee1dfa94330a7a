-- Facts by table and certainty: said in so many words, inferred, or read through wrong letters
WITH facts AS (
  SELECT 'coverage' AS table_name, certainty FROM coverage
  UNION ALL SELECT 'languages', certainty FROM languages
  UNION ALL SELECT 'responsibilities', certainty FROM responsibilities
  UNION ALL SELECT 'party_mentions', certainty FROM party_mentions
  UNION ALL SELECT 'parameters', certainty FROM parameters
  UNION ALL SELECT 'delivery_modes', certainty FROM delivery_modes
  UNION ALL SELECT 'target_groups', certainty FROM target_groups
  UNION ALL SELECT 'statistics', certainty FROM statistics
  UNION ALL SELECT 'goals', certainty FROM goals
  UNION ALL SELECT 'decisions', certainty FROM decisions
)
SELECT table_name, certainty, count(*) AS facts
FROM facts
GROUP BY table_name, certainty
ORDER BY table_name, certainty;
