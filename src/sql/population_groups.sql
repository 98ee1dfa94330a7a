-- one row per choice of certainties, document, municipality, table of residents (by citizenship or language, and year) and group of residents
WITH persons AS (
  SELECT
    k.choice,
    s.document_id,
    s.municipality_code,
    s.indicator,
    s.year,
    s.date,
    s.category,
    any_value(s.source) AS source,
    sum(s.value) AS persons,
    min(s.evidence_id) AS evidence_id
  FROM statistics AS s
  JOIN certainty_choices AS k ON list_contains(k.certainties, s.certainty)
  WHERE s.indicator IN ('population_by_citizenship', 'population_by_language')
    AND s.municipality_code IS NOT NULL
    AND s.category <> 'total'
    AND s.value IS NOT NULL
  GROUP BY k.choice, s.document_id, s.municipality_code, s.indicator, s.year, s.date, s.category
)
SELECT
  p.choice,
  p.document_id,
  p.municipality_code,
  p.indicator,
  p.year,
  p.date,
  p.source,
  p.category,
  p.persons,
  p.evidence_id,
  CASE
    WHEN p.category = 'other' THEN 'rest'
    WHEN p.category IN ('FI', 'fi', 'sv') THEN 'national'
    ELSE 'group'
  END AS kind,
  coalesce(c.name_fi, l.name_fi, p.category) AS name_fi,
  coalesce(c.name_sv, l.name_sv, p.category) AS name_sv,
  coalesce(c.name_en, l.name_en, p.category) AS name_en
FROM persons AS p
LEFT JOIN country_names AS c
  ON p.indicator = 'population_by_citizenship' AND c.country_code = p.category
LEFT JOIN language_names AS l
  ON p.indicator = 'population_by_language' AND l.language_code = p.category
ORDER BY
  p.choice, p.municipality_code, p.indicator, p.document_id, p.year, kind = 'rest', persons DESC, p.category
