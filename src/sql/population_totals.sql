-- one row per choice of certainties, document, municipality and table of residents (by citizenship or language, and year): the stated total beside the sum of its rows
WITH sums AS (
  SELECT
    choice,
    document_id,
    municipality_code,
    indicator,
    year,
    date,
    any_value(source) AS source,
    sum(persons) AS computed_sum,
    coalesce(sum(persons) FILTER (kind <> 'national'), 0) AS foreign_persons,
    coalesce(sum(persons) FILTER (kind = 'national'), 0) AS national_persons,
    coalesce(sum(persons) FILTER (kind = 'rest'), 0) AS rest_persons,
    count(*) FILTER (kind = 'group') AS group_count
  FROM population_groups
  GROUP BY choice, document_id, municipality_code, indicator, year, date
), totals AS (
  SELECT
    k.choice,
    s.document_id,
    s.municipality_code,
    s.indicator,
    s.year,
    s.date,
    max(s.value) AS stated_total,
    arg_max(s.evidence_id, s.value) AS total_evidence_id
  FROM statistics AS s
  JOIN certainty_choices AS k ON list_contains(k.certainties, s.certainty)
  WHERE s.category = 'total'
  GROUP BY k.choice, s.document_id, s.municipality_code, s.indicator, s.year, s.date
)
SELECT
  s.*,
  t.stated_total,
  t.total_evidence_id,
  CASE WHEN o.figures IS NULL THEN s.computed_sum - t.stated_total END AS difference,
  coalesce(o.figures, 0) AS left_out,
  row_number() OVER (
    PARTITION BY s.choice, s.municipality_code, s.indicator
    ORDER BY coalesce(s.date, CAST(s.year AS VARCHAR)) DESC NULLS LAST, s.document_id
  ) AS recency
FROM sums AS s
LEFT JOIN totals AS t
  ON t.choice = s.choice
  AND t.document_id = s.document_id
  AND t.municipality_code = s.municipality_code
  AND t.indicator = s.indicator
  AND t.year IS NOT DISTINCT FROM s.year
  AND t.date IS NOT DISTINCT FROM s.date
LEFT JOIN population_left_out AS o
  ON o.choice = s.choice
  AND o.document_id = s.document_id
  AND o.municipality_code = s.municipality_code
  AND o.indicator = s.indicator
  AND o.year IS NOT DISTINCT FROM s.year
  AND o.date IS NOT DISTINCT FROM s.date
ORDER BY s.choice, s.municipality_code, s.indicator, recency
