-- one row per document, municipality and table of residents (by citizenship or language, and year): the stated total beside the sum of its rows
WITH sums AS (
  SELECT
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
  GROUP BY document_id, municipality_code, indicator, year, date
), totals AS (
  SELECT
    document_id,
    municipality_code,
    indicator,
    year,
    date,
    max(value) AS stated_total,
    arg_max(evidence_id, value) AS total_evidence_id
  FROM statistics
  WHERE category = 'total'
  GROUP BY document_id, municipality_code, indicator, year, date
)
SELECT
  s.*,
  t.stated_total,
  t.total_evidence_id,
  s.computed_sum - t.stated_total AS difference,
  row_number() OVER (
    PARTITION BY s.municipality_code, s.indicator
    ORDER BY coalesce(s.date, CAST(s.year AS VARCHAR)) DESC NULLS LAST, s.document_id
  ) AS recency
FROM sums AS s
LEFT JOIN totals AS t
  ON t.document_id = s.document_id
  AND t.municipality_code = s.municipality_code
  AND t.indicator = s.indicator
  AND t.year IS NOT DISTINCT FROM s.year
  AND t.date IS NOT DISTINCT FROM s.date
ORDER BY s.municipality_code, s.indicator, recency
