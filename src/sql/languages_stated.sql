-- one row per document, service, language and what is said of it
SELECT
  l.document_id,
  l.service_id,
  l.language_code,
  l.role,
  l.evidence_id,
  l.certainty,
  coalesce(n.name_fi, l.language_code) AS name_fi,
  coalesce(n.name_sv, l.language_code) AS name_sv,
  coalesce(n.name_en, l.language_code) AS name_en
FROM languages AS l
JOIN documents AS d USING (document_id)
LEFT JOIN language_names AS n USING (language_code)
WHERE d.status <> 'failed'
ORDER BY l.service_id, l.document_id, l.language_code, l.role
