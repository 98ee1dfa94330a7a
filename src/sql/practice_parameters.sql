-- one row per figure that a document that could be read states of a service
SELECT
  p.document_id,
  p.service_id,
  s.name_fi AS service_fi,
  s.name_sv AS service_sv,
  s.name_en AS service_en,
  p.client_group,
  p.parameter,
  p.minimum,
  p.maximum,
  p.unit,
  p.evidence_id,
  p.certainty,
  row_number() OVER (
    PARTITION BY p.parameter, p.unit, p.document_id
    ORDER BY p.service_id, p.minimum, p.maximum, p.evidence_id
  ) AS ordinal
FROM parameters AS p
JOIN documents AS d USING (document_id)
LEFT JOIN services AS s USING (service_id)
WHERE d.status <> 'failed'
ORDER BY p.parameter, p.unit, p.document_id, ordinal
