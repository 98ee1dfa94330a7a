-- one row per row of a goal table, with the words it stands in
SELECT
  g.document_id,
  g.ordinal,
  g.sector,
  g.goal,
  g.measure,
  g.monitoring,
  g.evidence_id,
  g.rule = 'goal-above' AS continues_goal,
  g.certainty
FROM goals AS g
JOIN documents AS d USING (document_id)
WHERE d.status <> 'failed'
ORDER BY g.document_id, g.ordinal
