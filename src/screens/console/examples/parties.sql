-- Who is responsible for what, for which clients
SELECT
  m.name_fi AS municipality,
  s.name_fi AS service,
  r.client_group,
  p.name AS party,
  r.unit,
  r.source,
  r.document_id,
  r.evidence_id
FROM responsibilities AS r
JOIN parties AS p USING (party_id)
JOIN documents AS d USING (document_id)
JOIN services AS s USING (service_id)
LEFT JOIN municipalities AS m ON m.code = d.issuer_code
ORDER BY m.sort_fi, r.document_id, s.section NULLS LAST, r.service_id, r.client_group, p.name;
