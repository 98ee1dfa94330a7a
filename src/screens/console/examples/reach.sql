-- Residents by language beside the languages in which civic orientation is offered or planned
WITH residents AS (
  SELECT municipality_code, category AS language_code, year, value AS persons, evidence_id
  FROM statistics
  WHERE indicator = 'population_by_language' AND category NOT IN ('total', 'other', 'fi', 'sv')
  QUALIFY year IS NOT DISTINCT FROM max(year) OVER (PARTITION BY municipality_code)
),
orientation AS (
  SELECT dm.municipality_code, l.language_code, min(l.role) AS role
  FROM languages AS l
  JOIN document_municipalities AS dm USING (document_id)
  WHERE l.service_id = 'civic_orientation' AND l.role IN ('offered', 'planned')
  GROUP BY ALL
)
SELECT
  m.name_fi AS municipality,
  n.name_fi AS language,
  r.persons,
  r.year,
  coalesce(o.role, 'not stated') AS orientation,
  r.evidence_id
FROM residents AS r
JOIN municipalities AS m ON m.code = r.municipality_code
LEFT JOIN language_names AS n USING (language_code)
LEFT JOIN orientation AS o USING (municipality_code, language_code)
ORDER BY m.sort_fi, r.persons DESC, r.language_code;
