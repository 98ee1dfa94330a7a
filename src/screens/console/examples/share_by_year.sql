-- Stated share of foreign citizens by year, percent: of the municipality with most years
WITH longest AS (
  SELECT municipality_code
  FROM statistics
  WHERE indicator = 'foreign_citizen_share' AND municipality_code IS NOT NULL
  GROUP BY municipality_code
  ORDER BY count(DISTINCT year) DESC, municipality_code
  LIMIT 1
)
SELECT year, max(value) AS share_of_foreign_citizens
FROM statistics
JOIN longest USING (municipality_code)
WHERE indicator = 'foreign_citizen_share' AND year IS NOT NULL
GROUP BY year
ORDER BY year;
