-- one row per choice of certainties, municipality whose residents are known by language, and own language other than Finnish and Swedish: who is reached by civic orientation
WITH stated AS (
  SELECT
    k.choice,
    m.municipality_code,
    l.language_code,
    l.evidence_id,
    CASE
      WHEN NOT list_contains(k.certainties, l.certainty) THEN 3
      WHEN l.role = 'offered' THEN 1
      ELSE 2
    END AS rank
  FROM languages AS l
  JOIN document_municipalities AS m USING (document_id)
  CROSS JOIN certainty_choices AS k
  WHERE l.service_id = 'civic_orientation' AND l.role <> 'spoken'
), served AS (
  SELECT
    choice,
    municipality_code,
    language_code,
    min(rank) AS rank,
    arg_min(evidence_id, rank) AS service_evidence_id
  FROM stated
  GROUP BY choice, municipality_code, language_code
), newest AS (
  SELECT choice, document_id, municipality_code, indicator, year, date, foreign_persons
  FROM population_totals
  WHERE indicator = 'population_by_language' AND recency = 1
)
SELECT
  g.choice,
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
    WHEN s.rank = 3 THEN 'left_out'
    ELSE 'unserved'
  END AS reach,
  g.evidence_id,
  s.service_evidence_id
FROM population_groups AS g
JOIN newest AS n
  ON n.choice = g.choice
  AND n.document_id = g.document_id
  AND n.municipality_code = g.municipality_code
  AND n.indicator = g.indicator
  AND n.year IS NOT DISTINCT FROM g.year
  AND n.date IS NOT DISTINCT FROM g.date
LEFT JOIN served AS s
  ON s.choice = g.choice
  AND s.municipality_code = g.municipality_code
  AND s.language_code = g.category
WHERE g.kind <> 'national'
ORDER BY g.choice, g.municipality_code, persons DESC, language_code
