-- How long services last, as stated: bounds in the unit of the document
SELECT
  p.service_id,
  p.client_group,
  p.minimum,
  p.maximum,
  p.unit,
  p.document_id,
  e.quote,
  p.evidence_id
FROM parameters AS p
LEFT JOIN evidence AS e USING (evidence_id)
WHERE p.parameter = 'duration'
ORDER BY p.service_id, p.unit, coalesce(p.maximum, p.minimum) DESC, p.document_id;
