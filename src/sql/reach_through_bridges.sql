-- one row per choice of certainties, municipality, language of civic orientation that may be a bridge, and own language without orientation whose speakers may know it
WITH given AS (
  SELECT DISTINCT
    k.choice,
    m.municipality_code,
    b.language_code AS bridge_code,
    b.for_languages
  FROM languages AS l
  JOIN document_municipalities AS m USING (document_id)
  JOIN bridge_languages AS b ON b.language_code = l.language_code
  CROSS JOIN certainty_choices AS k
  WHERE l.service_id = 'civic_orientation'
    AND l.role = 'offered'
    AND list_contains(k.certainties, l.certainty)
)
SELECT
  g.choice,
  g.municipality_code,
  v.bridge_code,
  g.language_code,
  g.persons,
  g.share
FROM given AS v
JOIN reach_groups AS g
  ON g.choice = v.choice AND g.municipality_code = v.municipality_code
WHERE g.reach IN ('unserved', 'intended', 'left_out')
  AND (v.for_languages IS NULL OR list_contains(string_split(v.for_languages, ' '), g.language_code))
ORDER BY g.choice, g.municipality_code, v.bridge_code, g.persons DESC, g.language_code
