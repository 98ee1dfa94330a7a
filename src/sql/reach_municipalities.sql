-- one row per choice of certainties and municipality whose residents are known by language: how many have an orientation in their own language
WITH stated AS (
  SELECT
    k.choice,
    m.municipality_code,
    l.language_code,
    l.role = 'offered' AS is_offered,
    list_contains(k.certainties, l.certainty) AS is_counted
  FROM languages AS l
  JOIN document_municipalities AS m USING (document_id)
  CROSS JOIN certainty_choices AS k
  WHERE l.service_id = 'civic_orientation' AND l.role <> 'spoken'
), orientation AS (
  SELECT
    choice,
    municipality_code,
    count(DISTINCT language_code) FILTER (is_counted AND is_offered) AS offered_languages,
    count(DISTINCT language_code) FILTER (is_counted) AS stated_languages,
    count(DISTINCT language_code) - stated_languages AS left_out_languages,
    count_if(is_counted AND is_offered AND language_code = 'en') > 0 AS english_offered
  FROM stated
  GROUP BY choice, municipality_code
), persons AS (
  SELECT
    choice,
    municipality_code,
    document_id,
    sum(persons) AS persons,
    coalesce(sum(persons) FILTER (reach = 'offered'), 0) AS own_language,
    coalesce(sum(persons) FILTER (reach = 'english'), 0) AS english,
    coalesce(sum(persons) FILTER (reach = 'intended'), 0) AS intended,
    coalesce(sum(persons) FILTER (reach = 'unserved'), 0) AS unserved,
    coalesce(sum(persons) FILTER (reach = 'left_out'), 0) AS left_out,
    coalesce(sum(persons) FILTER (reach = 'unknown'), 0) AS unknown
  FROM reach_groups
  GROUP BY choice, municipality_code, document_id
)
SELECT
  p.*,
  100 * (p.own_language + p.english) / nullif(p.persons, 0) AS reached_share,
  coalesce(o.offered_languages, 0) AS offered_languages,
  coalesce(o.stated_languages, 0) AS stated_languages,
  coalesce(o.left_out_languages, 0) AS left_out_languages,
  coalesce(o.english_offered, false) AS english_offered,
  t.left_out AS left_out_figures,
  t.year,
  t.date,
  t.source
FROM persons AS p
JOIN population_totals AS t
  ON t.choice = p.choice
  AND t.document_id = p.document_id
  AND t.municipality_code = p.municipality_code
  AND t.indicator = 'population_by_language'
  AND t.recency = 1
LEFT JOIN orientation AS o
  ON o.choice = p.choice AND o.municipality_code = p.municipality_code
ORDER BY p.choice, p.municipality_code
