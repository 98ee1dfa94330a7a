-- one row per municipality whose residents are known by language: how many have an orientation in their own language
WITH orientation AS (
  SELECT
    m.municipality_code,
    count(DISTINCT l.language_code) FILTER (l.role = 'offered') AS offered_languages,
    count(DISTINCT l.language_code) AS stated_languages,
    count(*) FILTER (l.role = 'offered' AND l.language_code = 'en') > 0 AS english_offered
  FROM languages AS l
  JOIN document_municipalities AS m USING (document_id)
  WHERE l.service_id = 'civic_orientation' AND l.role <> 'spoken'
  GROUP BY m.municipality_code
), persons AS (
  SELECT
    municipality_code,
    document_id,
    sum(persons) AS persons,
    coalesce(sum(persons) FILTER (reach = 'offered'), 0) AS own_language,
    coalesce(sum(persons) FILTER (reach = 'english'), 0) AS english,
    coalesce(sum(persons) FILTER (reach = 'intended'), 0) AS intended,
    coalesce(sum(persons) FILTER (reach = 'unserved'), 0) AS unserved,
    coalesce(sum(persons) FILTER (reach = 'unknown'), 0) AS unknown
  FROM reach_groups
  GROUP BY municipality_code, document_id
)
SELECT
  p.*,
  100 * (p.own_language + p.english) / nullif(p.persons, 0) AS reached_share,
  coalesce(o.offered_languages, 0) AS offered_languages,
  coalesce(o.stated_languages, 0) AS stated_languages,
  coalesce(o.english_offered, false) AS english_offered,
  t.year,
  t.date,
  t.source
FROM persons AS p
JOIN population_totals AS t
  ON t.document_id = p.document_id
  AND t.municipality_code = p.municipality_code
  AND t.indicator = 'population_by_language'
  AND t.recency = 1
LEFT JOIN orientation AS o ON o.municipality_code = p.municipality_code
ORDER BY p.municipality_code
