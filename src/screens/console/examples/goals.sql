-- How many goals each sector has, and how many of them have a measure and a way of following up
SELECT
  document_id,
  coalesce(sector, '(none)') AS sector,
  count(DISTINCT goal) AS goals,
  count(*) AS rows_in_table,
  count_if(trim(measure) <> '') AS with_measure,
  count_if(trim(monitoring) <> '') AS with_monitoring
FROM goals
GROUP BY ALL
ORDER BY document_id, min(ordinal);
