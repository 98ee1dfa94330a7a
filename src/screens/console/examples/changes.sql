-- What changed between the oldest and the newest programme of a municipality: sections described in only one of them
WITH versions AS (
  SELECT
    issuer_code,
    arg_min(document_id, coalesce(period_start, dated)) AS older,
    arg_max(document_id, coalesce(period_start, dated)) AS newer
  FROM documents
  WHERE status <> 'failed' AND issuer_code IS NOT NULL
  GROUP BY issuer_code
  HAVING count(DISTINCT coalesce(period_start, dated)) > 1
)
SELECT
  m.name_fi AS municipality,
  b.section,
  b.facet,
  a.status AS status_before,
  b.status AS status_now,
  v.older,
  v.newer,
  coalesce(b.evidence_id, a.evidence_id) AS evidence_id
FROM versions AS v
JOIN municipalities AS m ON m.code = v.issuer_code
JOIN coverage AS a ON a.document_id = v.older
JOIN coverage AS b ON b.document_id = v.newer AND b.section = a.section AND b.facet = a.facet
WHERE a.status <> b.status
ORDER BY m.sort_fi, b.section, b.facet;
