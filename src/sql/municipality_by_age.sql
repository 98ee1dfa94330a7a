-- one row per municipality and document that could be read, which it gives or which covers it; age 1: its newest year, rank 1: the one that stands for it
SELECT
  x.municipality_code,
  x.document_id,
  x.role,
  count(*) OVER (PARTITION BY x.document_id) AS municipalities,
  dense_rank() OVER (
    PARTITION BY x.municipality_code
    ORDER BY left(coalesce(d.period_start, d.dated), 4) DESC NULLS LAST
  ) AS age,
  row_number() OVER (
    PARTITION BY x.municipality_code
    ORDER BY
      left(coalesce(d.period_start, d.dated), 4) DESC NULLS LAST,
      x.role = 'issuer' DESC,
      coalesce(d.language = left(m.language_status, 2), false) DESC,
      x.document_id
  ) AS rank
FROM document_municipalities AS x
JOIN documents AS d USING (document_id)
JOIN municipalities AS m ON m.code = x.municipality_code
WHERE d.status <> 'failed'
