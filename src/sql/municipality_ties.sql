-- one row per document that could be read, municipality, other municipality, direction (from: it is the one that produces or issues), relation and certainty
SELECT
  k.document_id,
  CASE w.direction WHEN 'from' THEN k.from_code ELSE k.to_code END AS code,
  w.direction,
  k.relation,
  o.code AS other_code,
  o.name_fi,
  o.name_sv,
  o.language_status,
  k.evidence_id,
  e.quote,
  d.language,
  k.certainty
FROM municipality_links AS k
JOIN documents AS d USING (document_id)
JOIN (VALUES ('from'), ('to')) AS w (direction) ON true
JOIN municipalities AS o ON o.code = CASE w.direction WHEN 'from' THEN k.to_code ELSE k.from_code END
LEFT JOIN evidence AS e USING (evidence_id)
WHERE d.status <> 'failed' AND k.from_code <> k.to_code
ORDER BY code, k.relation, w.direction, o.sort_fi
