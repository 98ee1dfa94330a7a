-- Population tables: the stated total beside the sum of its rows
SELECT
  document_id,
  municipality_code,
  indicator,
  year,
  sum(value) FILTER (category <> 'total') AS sum_of_rows,
  max(value) FILTER (category = 'total') AS stated_total,
  sum_of_rows - stated_total AS difference
FROM statistics
WHERE indicator IN ('population_by_citizenship', 'population_by_language')
GROUP BY document_id, municipality_code, indicator, year
ORDER BY abs(coalesce(difference, 0)) DESC, document_id, indicator, year;
