-- one row per choice of certainties, document, municipality and table of figures (indicator and year) that it leaves figures out of
SELECT
  k.choice,
  s.document_id,
  s.municipality_code,
  s.indicator,
  s.year,
  s.date,
  count(*) AS figures
FROM statistics AS s
JOIN certainty_choices AS k ON NOT list_contains(k.certainties, s.certainty)
WHERE s.indicator IN ('population_by_citizenship', 'population_by_language', 'foreign_citizen_share')
  AND s.municipality_code IS NOT NULL
  AND s.value IS NOT NULL
GROUP BY k.choice, s.document_id, s.municipality_code, s.indicator, s.year, s.date
