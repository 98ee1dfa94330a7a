-- one row per document, municipality, table of residents (by citizenship or language) and group of residents
SELECT
  s.document_id,
  s.municipality_code,
  s.indicator,
  s.year,
  s.date,
  s.source,
  s.category,
  s.value AS persons,
  s.evidence_id,
  CASE
    WHEN s.category = 'other' THEN 'rest'
    WHEN s.category IN ('FI', 'fi', 'sv') THEN 'national'
    ELSE 'group'
  END AS kind,
  coalesce(c.name_fi, l.name_fi, s.category) AS name_fi,
  coalesce(c.name_sv, l.name_sv, s.category) AS name_sv,
  coalesce(c.name_en, l.name_en, s.category) AS name_en
FROM statistics AS s
LEFT JOIN country_names AS c
  ON s.indicator = 'population_by_citizenship' AND c.country_code = s.category
LEFT JOIN language_names AS l
  ON s.indicator = 'population_by_language' AND l.language_code = s.category
WHERE s.indicator IN ('population_by_citizenship', 'population_by_language')
  AND s.municipality_code IS NOT NULL
  AND s.category <> 'total'
  AND s.value IS NOT NULL
ORDER BY s.municipality_code, s.indicator, s.document_id, kind = 'rest', persons DESC, s.category
