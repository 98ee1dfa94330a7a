-- one row per span of evidence, table, what its words say there, rule that found it and certainty; quality flags have neither
SELECT
  evidence_id, kind, code, name_fi, name_sv, name_en,
  array_to_string(list_sort(list(DISTINCT service_id)), ' ') AS services,
  client_group, detail, minimum, maximum, unit, date, rule, certainty
FROM (
  SELECT evidence_id, 'coverage' AS kind, section || '-' || facet AS code, status AS detail, rule, certainty
  FROM coverage
  UNION ALL BY NAME
  SELECT evidence_id, 'answers' AS kind, question_id AS code, rule, certainty
  FROM answers
  UNION ALL BY NAME
  SELECT
    l.evidence_id, 'languages' AS kind, l.language_code AS code, n.name_fi, n.name_sv, n.name_en,
    l.service_id, l.role AS detail, l.rule, l.certainty
  FROM languages AS l
  LEFT JOIN language_names AS n USING (language_code)
  UNION ALL BY NAME
  SELECT
    r.evidence_id, 'responsibilities' AS kind, r.party_id AS code, p.name AS name_fi, p.name AS name_sv,
    p.name AS name_en, r.service_id, r.client_group, r.unit AS detail, r.rule, r.certainty
  FROM responsibilities AS r
  LEFT JOIN parties AS p USING (party_id)
  UNION ALL BY NAME
  SELECT
    r.evidence_id, 'party_mentions' AS kind, r.party_id AS code, p.name AS name_fi, p.name AS name_sv,
    p.name AS name_en, r.service_id, r.rule, r.certainty
  FROM party_mentions AS r
  LEFT JOIN parties AS p USING (party_id)
  UNION ALL BY NAME
  SELECT
    evidence_id, 'parameters' AS kind, parameter AS code, service_id, client_group, minimum, maximum, unit, rule, certainty
  FROM parameters
  UNION ALL BY NAME
  SELECT
    evidence_id, 'delivery_modes' AS kind, mode AS code, service_id,
    CASE WHEN planned THEN 'planned' END AS detail, rule, certainty
  FROM delivery_modes
  UNION ALL BY NAME
  SELECT evidence_id, 'target_groups' AS kind, target_group AS code, service_id, rule, certainty
  FROM target_groups
  UNION ALL BY NAME
  SELECT
    k.evidence_id, 'municipality_links' AS kind, k.relation AS code,
    coalesce(a.name_fi, k.from_code) || ' – ' || coalesce(b.name_fi, k.to_code) AS name_fi,
    coalesce(a.name_sv, k.from_code) || ' – ' || coalesce(b.name_sv, k.to_code) AS name_sv,
    coalesce(a.name_fi, k.from_code) || ' – ' || coalesce(b.name_fi, k.to_code) AS name_en, k.rule, k.certainty
  FROM municipality_links AS k
  LEFT JOIN municipalities AS a ON a.code = k.from_code
  LEFT JOIN municipalities AS b ON b.code = k.to_code
  UNION ALL BY NAME
  SELECT
    s.evidence_id, 'statistics' AS kind, s.indicator AS code, coalesce(c.name_fi, l.name_fi) AS name_fi,
    coalesce(c.name_sv, l.name_sv) AS name_sv, coalesce(c.name_en, l.name_en) AS name_en, s.category AS detail,
    s.value AS minimum, s.value AS maximum, s.unit, coalesce(s.date, CAST(s.year AS VARCHAR)) AS date, s.rule, s.certainty
  FROM statistics AS s
  LEFT JOIN country_names AS c ON s.indicator = 'population_by_citizenship' AND c.country_code = s.category
  LEFT JOIN language_names AS l ON s.indicator = 'population_by_language' AND l.language_code = s.category
  UNION ALL BY NAME
  SELECT evidence_id, 'goals' AS kind, CAST(ordinal AS VARCHAR) AS code, sector AS detail, rule, certainty
  FROM goals
  UNION ALL BY NAME
  SELECT
    evidence_id, 'decisions' AS kind, body AS code, body AS name_fi, body AS name_sv, body AS name_en,
    paragraph AS detail, decided_on AS date, rule, certainty
  FROM decisions
  UNION ALL BY NAME
  SELECT evidence_id, 'task_division' AS kind, CAST(ordinal AS VARCHAR) AS code, rule, certainty
  FROM task_division
  UNION ALL BY NAME
  SELECT evidence_id, 'quality_flags' AS kind, rule_id AS code
  FROM quality_flags
)
WHERE evidence_id IS NOT NULL
GROUP BY ALL
