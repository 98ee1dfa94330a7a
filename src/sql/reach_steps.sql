-- one row per choice of certainties, municipality and own language that civic orientation is not given in, the largest group first: the share reached with it and all larger ones
SELECT
  g.choice,
  g.municipality_code,
  g.language_code,
  row_number() OVER larger AS step,
  m.reached_share + sum(g.share) OVER larger AS reached_with
FROM reach_groups AS g
JOIN reach_municipalities AS m
  ON m.choice = g.choice AND m.municipality_code = g.municipality_code
WHERE g.reach IN ('unserved', 'intended', 'left_out')
WINDOW larger AS (
  PARTITION BY g.choice, g.municipality_code
  ORDER BY g.persons DESC, g.language_code
  ROWS UNBOUNDED PRECEDING
)
ORDER BY g.choice, g.municipality_code, step
