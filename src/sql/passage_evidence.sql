-- one row per span of evidence, with its passage and its neighbours among the spans of the document
SELECT
  e.evidence_id,
  e.document_id,
  e.page,
  e.start,
  e."end",
  e.quote,
  p.ordinal,
  p.section,
  row_number() OVER reading AS position,
  count(*) OVER (PARTITION BY e.document_id) AS total,
  lag(e.evidence_id) OVER reading AS previous_id,
  lead(e.evidence_id) OVER reading AS next_id
FROM evidence AS e
LEFT JOIN passages AS p USING (passage_id)
WINDOW reading AS (PARTITION BY e.document_id ORDER BY e.start, e."end", e.evidence_id)
