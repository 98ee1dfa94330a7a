-- Bodies that no longer exist but are named, and the year in which they ended
WITH ended (pattern, ended_in) AS (
  VALUES ('%TE-toimisto%', 2024), ('%TE-palvelut%', 2024), ('%TE-byrå%', 2024),
    ('%ELY-keskus%', 2025), ('%NTM-central%', 2025)
)
SELECT
  p.name AS body,
  x.ended_in AS ended_year,
  d.document_id,
  d.dated,
  f.service_id,
  f.role,
  e.page,
  e.quote,
  f.evidence_id
FROM ended AS x
JOIN parties AS p ON p.name ILIKE x.pattern
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
