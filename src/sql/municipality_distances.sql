-- one row per choice of certainties and ordered pair of municipalities with a programme that could be read: how far apart they are, part by part
WITH places AS (
  SELECT DISTINCT m.code, m.population_2022, m.language_status, m.region_code
  FROM municipalities AS m
  JOIN municipality_by_age AS b ON b.municipality_code = m.code
  WHERE m.population_2022 > 0
), parts AS (
  SELECT
    k.choice,
    a.code,
    b.code AS peer_code,
    abs(ln(a.population_2022 / b.population_2022)) AS size_part,
    CASE WHEN a.language_status = b.language_status THEN 0 ELSE 1 END AS language_part,
    CASE WHEN a.region_code = b.region_code THEN 0 ELSE 0.5::DOUBLE END AS region_part,
    abs(x.share - y.share) / 10 AS share_part
  FROM certainty_choices AS k
  JOIN places AS a ON true
  JOIN places AS b ON b.code <> a.code
  LEFT JOIN municipality_citizens AS x ON x.choice = k.choice AND x.municipality_code = a.code
  LEFT JOIN municipality_citizens AS y ON y.choice = k.choice AND y.municipality_code = b.code
)
SELECT
  *,
  size_part + language_part + region_part + coalesce(share_part, 0) AS distance
FROM parts
