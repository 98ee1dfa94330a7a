-- one row per document that could be read, mode of the matrix and column: sections by facet, or questions of the form
SELECT
  c.document_id,
  'sections' AS mode,
  c.section || '-' || c.facet AS column_id,
  c.section,
  c.facet,
  c.status,
  c.refers_elsewhere,
  c.planned,
  c.word_count,
  c.evidence_id,
  c.certainty
FROM coverage AS c
JOIN documents AS d USING (document_id)
WHERE d.status <> 'failed'
UNION ALL
SELECT
  a.document_id,
  'questions' AS mode,
  a.question_id AS column_id,
  q.section,
  q.facet,
  CASE a.status WHEN 'answered' THEN 'described' ELSE a.status END AS status,
  false AS refers_elsewhere,
  false AS planned,
  a.word_count,
  a.evidence_id,
  a.certainty
FROM answers AS a
JOIN documents AS d USING (document_id)
JOIN questions AS q USING (question_id)
WHERE d.status <> 'failed'
