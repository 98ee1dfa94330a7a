-- one row per municipality whose residents are known by language, and own language other than Finnish and Swedish: who is reached by civic orientation
WITH served AS (
  SELECT
    m.municipality_code,
    l.language_code,
    min(CASE l.role WHEN 'offered' THEN 1 ELSE 2 END) AS rank,
    arg_min(l.evidence_id, CASE l.role WHEN 'offered' THEN 1 ELSE 2 END) AS service_evidence_id
  FROM languages AS l
  JOIN document_municipalities AS m USING (document_id)
  WHERE l.service_id = 'civic_orientation' AND l.role <> 'spoken'
  GROUP BY m.municipality_code, l.language_code
), newest AS (
  SELECT document_id, municipality_code, indicator, year, date, foreign_persons
  FROM population_totals
  WHERE indicator = 'population_by_language' AND recency = 1
)
SELECT
  g.municipality_code,
  g.document_id,
  g.category AS language_code,
  g.name_fi,
  g.name_sv,
  g.name_en,
  g.persons,
  100 * g.persons / nullif(n.foreign_persons, 0) AS share,
  CASE
    WHEN g.kind = 'rest' THEN 'unknown'
    WHEN s.rank = 1 AND g.category = 'en' THEN 'english'
    WHEN s.rank = 1 THEN 'offered'
    WHEN s.rank = 2 THEN 'intended'
    ELSE 'unserved'
  END AS reach,
  g.evidence_id,
  s.service_evidence_id
FROM population_groups AS g
JOIN newest AS n
  ON n.document_id = g.document_id
  AND n.municipality_code = g.municipality_code
  AND n.indicator = g.indicator
  AND n.year IS NOT DISTINCT FROM g.year
  AND n.date IS NOT DISTINCT FROM g.date
LEFT JOIN served AS s
  ON s.municipality_code = g.municipality_code AND s.language_code = g.category
WHERE g.kind <> 'national'
ORDER BY g.municipality_code, persons DESC, language_code
