-- one row per document that could be read or not, with its pages, its date and how often its facts are to be doubted
SELECT
  d.document_id,
  d.page_count,
  d.dated,
  count(q.rule_id) AS flags
FROM documents AS d
LEFT JOIN quality_flags AS q USING (document_id)
GROUP BY ALL
ORDER BY d.document_id
