-- one row per choice of certainties and municipality whose share of foreign citizens is stated: the latest, percent of residents
SELECT
  k.choice,
  s.municipality_code,
  s.year,
  s.value AS share,
  s.document_id,
  s.evidence_id
FROM statistics AS s
JOIN documents AS d USING (document_id)
JOIN certainty_choices AS k ON list_contains(k.certainties, s.certainty)
WHERE s.indicator = 'foreign_citizen_share'
  AND s.municipality_code IS NOT NULL
  AND s.year IS NOT NULL
  AND s.value IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY k.choice, s.municipality_code
  ORDER BY s.year DESC, d.dated DESC NULLS LAST, s.document_id, s.evidence_id
) = 1
