-- one row per span of evidence and fact that it proves
SELECT
  evidence_id,
  'coverage' AS kind,
  section || '-' || facet AS code,
  NULL AS name_fi,
  NULL AS name_sv,
  NULL AS name_en
FROM coverage
WHERE evidence_id IS NOT NULL
UNION ALL
SELECT evidence_id, 'answer', question_id, NULL, NULL, NULL
FROM answers
WHERE evidence_id IS NOT NULL
UNION ALL
SELECT DISTINCT l.evidence_id, 'language', l.language_code, n.name_fi, n.name_sv, n.name_en
FROM languages AS l
JOIN language_names AS n USING (language_code)
UNION ALL
SELECT DISTINCT r.evidence_id, 'responsible', r.party_id, p.name, p.name, p.name
FROM responsibilities AS r
JOIN parties AS p USING (party_id)
UNION ALL
SELECT DISTINCT evidence_id, 'statistic', indicator, NULL, NULL, NULL
FROM statistics
WHERE evidence_id IS NOT NULL
