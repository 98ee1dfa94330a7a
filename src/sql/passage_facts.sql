-- one row per span of evidence, table, what its words say there, rule that found it and certainty; quality flags have neither
SELECT evidence_id, 'coverage' AS kind, section || '-' || facet AS code,
  NULL AS name_fi, NULL AS name_sv, NULL AS name_en, rule, certainty
FROM coverage
WHERE evidence_id IS NOT NULL
UNION
SELECT evidence_id, 'answers', question_id, NULL, NULL, NULL, rule, certainty
FROM answers
WHERE evidence_id IS NOT NULL
UNION
SELECT l.evidence_id, 'languages', l.language_code, n.name_fi, n.name_sv, n.name_en, l.rule, l.certainty
FROM languages AS l
LEFT JOIN language_names AS n USING (language_code)
UNION
SELECT r.evidence_id, 'responsibilities', r.party_id, p.name, p.name, p.name, r.rule, r.certainty
FROM responsibilities AS r
LEFT JOIN parties AS p USING (party_id)
UNION
SELECT r.evidence_id, 'party_mentions', r.party_id, p.name, p.name, p.name, r.rule, r.certainty
FROM party_mentions AS r
LEFT JOIN parties AS p USING (party_id)
UNION
SELECT evidence_id, 'parameters', parameter, NULL, NULL, NULL, rule, certainty
FROM parameters
UNION
SELECT evidence_id, 'delivery_modes', mode, NULL, NULL, NULL, rule, certainty
FROM delivery_modes
UNION
SELECT evidence_id, 'target_groups', target_group, NULL, NULL, NULL, rule, certainty
FROM target_groups
UNION
SELECT
  k.evidence_id,
  'municipality_links',
  k.relation,
  coalesce(a.name_fi, k.from_code) || ' – ' || coalesce(b.name_fi, k.to_code),
  coalesce(a.name_sv, k.from_code) || ' – ' || coalesce(b.name_sv, k.to_code),
  coalesce(a.name_fi, k.from_code) || ' – ' || coalesce(b.name_fi, k.to_code),
  k.rule,
  k.certainty
FROM municipality_links AS k
LEFT JOIN municipalities AS a ON a.code = k.from_code
LEFT JOIN municipalities AS b ON b.code = k.to_code
UNION
SELECT evidence_id, 'statistics', indicator, NULL, NULL, NULL, rule, certainty
FROM statistics
WHERE evidence_id IS NOT NULL
UNION
SELECT evidence_id, 'goals', CAST(ordinal AS VARCHAR), NULL, NULL, NULL, rule, certainty
FROM goals
UNION
SELECT evidence_id, 'decisions', body, body, body, body, rule, certainty
FROM decisions
UNION
SELECT evidence_id, 'task_division', CAST(ordinal AS VARCHAR), NULL, NULL, NULL, rule, certainty
FROM task_division
UNION
SELECT evidence_id, 'quality_flags', rule_id, NULL, NULL, NULL, NULL, NULL
FROM quality_flags
WHERE evidence_id IS NOT NULL
