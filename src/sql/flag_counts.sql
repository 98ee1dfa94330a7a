-- one row per document and quality rule that doubts it, with how often
SELECT document_id, rule_id, severity, count(*)::INTEGER AS flags
FROM quality_flags
GROUP BY document_id, rule_id, severity
ORDER BY document_id, rule_id, severity
