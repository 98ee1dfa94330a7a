-- one row: what the dataset is made of, and the times its programmes are of
SELECT
  d.version,
  d.licence,
  d.input_hash,
  d.lexicon_hash,
  d.program_hash,
  s.*,
  (SELECT count(*)::INTEGER FROM evidence) AS quotes
FROM dataset AS d
CROSS JOIN (
  SELECT
    count(*)::INTEGER AS documents,
    count(*) FILTER (status = 'failed')::INTEGER AS unread,
    count(restated_from)::INTEGER AS restated,
    count(DISTINCT issuer_code)::INTEGER AS issuers,
    min(dated) AS first_dated,
    max(dated) AS last_dated,
    count(*) FILTER (dated IS NULL)::INTEGER AS undated,
    min(left(period_start, 4)) AS first_year,
    max(left(coalesce(period_end, period_start), 4)) AS last_year
  FROM documents
) AS s
