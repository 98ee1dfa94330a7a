-- Bodies that no longer exist but are named, and the day on which they ended
SELECT
  p.name AS body,
  x.ended_on,
  x.successor_fi,
  d.document_id,
  d.dated,
  f.service_id,
  f.role,
  e.page,
  e.quote,
  f.evidence_id
FROM ended_bodies AS x
JOIN parties AS p ON ends_with(lower(p.name), lower(x.ending))
JOIN (
  SELECT document_id, party_id, service_id, 'responsible' AS role, evidence_id
  FROM responsibilities
  UNION ALL
  SELECT document_id, party_id, service_id, 'mentioned' AS role, evidence_id
  FROM party_mentions
) AS f USING (party_id)
JOIN documents AS d USING (document_id)
LEFT JOIN evidence AS e USING (evidence_id)
ORDER BY body, d.document_id, f.role DESC, f.service_id;
