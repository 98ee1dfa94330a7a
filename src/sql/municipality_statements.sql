-- one row per document that could be read, kind of statement, service (empty for sections), what is stated and certainty
SELECT
  x.document_id,
  x.kind,
  x.service_id,
  x.value,
  x.certainty,
  min(x.evidence_id) AS evidence_id
FROM (
  SELECT document_id, 'section' AS kind, '' AS service_id, section || '-' || facet AS value, certainty, evidence_id
  FROM coverage
  WHERE status = 'described'
  UNION ALL
  SELECT document_id, 'language', service_id, language_code, certainty, evidence_id
  FROM languages
  WHERE service_id = 'civic_orientation' AND role <> 'spoken'
  UNION ALL
  SELECT document_id, 'mode', service_id, mode, certainty, evidence_id
  FROM delivery_modes
  WHERE NOT planned
  UNION ALL
  SELECT document_id, 'group', service_id, target_group, certainty, evidence_id
  FROM target_groups
  UNION ALL
  SELECT document_id, 'parameter', service_id, parameter, certainty, evidence_id
  FROM parameters
) AS x
JOIN documents AS d USING (document_id)
WHERE d.status <> 'failed' AND x.evidence_id IS NOT NULL
GROUP BY x.document_id, x.kind, x.service_id, x.value, x.certainty
