-- one row per document, ended body, service and span that names it
SELECT
  x.document_id,
  x.party_id,
  p.name AS party_name,
  e.ended_on,
  e.successor_fi,
  e.successor_sv,
  e.successor_en,
  x.service_id,
  bool_or(x.is_responsible) AS is_responsible,
  x.evidence_id,
  v.page,
  v.start,
  v."end",
  s.start AS passage_start,
  s."end" AS passage_end,
  any_value(x.certainty) AS certainty
FROM (
  SELECT document_id, party_id, service_id, evidence_id, certainty, true AS is_responsible
  FROM responsibilities
  UNION ALL
  SELECT document_id, party_id, service_id, evidence_id, certainty, false
  FROM party_mentions
) AS x
JOIN parties AS p USING (party_id)
JOIN ended_bodies AS e ON ends_with(lower(p.name), lower(e.ending))
JOIN evidence AS v USING (evidence_id)
JOIN passages AS s USING (passage_id)
GROUP BY ALL
ORDER BY x.document_id, e.ended_on, p.name, v.start, x.service_id
