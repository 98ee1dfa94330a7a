-- Doubts by rule: how many, how serious, in how many documents
SELECT
  rule_id,
  severity,
  count(*) AS flags,
  count(DISTINCT document_id) AS documents,
  string_agg(DISTINCT document_id, ', ' ORDER BY document_id) AS where_found
FROM quality_flags
GROUP BY ALL
ORDER BY flags DESC, rule_id;
