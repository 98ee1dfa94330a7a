-- one row per document that could be read, service, kind of statement (mode, target group), what it says and certainty
SELECT
  x.document_id,
  d.language AS document_language,
  x.service_id,
  s.name_fi AS service_fi,
  s.name_sv AS service_sv,
  s.name_en AS service_en,
  x.kind,
  x.value,
  x.planned,
  x.evidence_id,
  x.certainty
FROM (
  SELECT document_id, service_id, 'mode' AS kind, mode AS value, planned, evidence_id, certainty
  FROM delivery_modes
  UNION ALL
  SELECT document_id, service_id, 'group', target_group, false, evidence_id, certainty
  FROM target_groups
) AS x
JOIN documents AS d USING (document_id)
LEFT JOIN services AS s USING (service_id)
WHERE d.status <> 'failed'
ORDER BY x.kind, x.service_id, x.value, x.document_id
