-- one row per document, municipality and year: the stated share of foreign citizens, percent of residents
SELECT
  s.document_id,
  s.municipality_code,
  s.year,
  s.date,
  s.source,
  s.value AS share,
  s.evidence_id,
  s.certainty,
  row_number() OVER (
    PARTITION BY s.municipality_code, s.year
    ORDER BY d.dated DESC NULLS LAST, s.document_id
  ) AS recency
FROM statistics AS s
JOIN documents AS d USING (document_id)
WHERE s.indicator = 'foreign_citizen_share'
  AND s.municipality_code IS NOT NULL
  AND s.year IS NOT NULL
  AND s.value IS NOT NULL
ORDER BY s.municipality_code, s.year, recency
