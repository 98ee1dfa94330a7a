-- one row per document that could be read, service, client group (jobseekers, others), responsible party, unit and certainty; who answers for all clients counts for both groups
WITH groups AS (
  SELECT unnest(['jobseekers', 'others']) AS client_group
), ended AS (
  SELECT p.party_id, e.ended_on, e.successor_fi, e.successor_sv, e.successor_en
  FROM parties AS p
  JOIN ended_bodies AS e ON ends_with(lower(p.name), lower(e.ending))
)
SELECT
  r.document_id,
  r.service_id,
  g.client_group,
  r.party_id,
  p.name AS party_name,
  p.party_type,
  r.unit,
  r.certainty,
  min(r.evidence_id) AS evidence_id,
  list_sort(list(DISTINCT r.source)) AS sources,
  bool_and(r.client_group = 'all') AS for_all,
  bool_or(
    CASE g.client_group
      WHEN 'jobseekers' THEN p.party_type = 'employment_area'
      ELSE m.municipality_code IS NOT NULL
    END
  ) AS is_default,
  any_value(e.ended_on) AS ended_on,
  any_value(e.successor_fi) AS successor_fi,
  any_value(e.successor_sv) AS successor_sv,
  any_value(e.successor_en) AS successor_en
FROM responsibilities AS r
JOIN documents AS d USING (document_id)
JOIN parties AS p USING (party_id)
JOIN groups AS g ON r.client_group IN ('all', g.client_group)
LEFT JOIN document_municipalities AS m
  ON m.document_id = r.document_id AND m.municipality_code = p.municipality_code
LEFT JOIN ended AS e USING (party_id)
WHERE d.status <> 'failed'
GROUP BY ALL
ORDER BY r.document_id, r.service_id, g.client_group, is_default DESC, party_name, unit
