-- The words behind a fact: every language of civic orientation with its sentence in the text
SELECT
  l.document_id,
  n.name_fi AS language,
  l.role,
  l.certainty,
  e.page,
  e.quote,
  substring(t.text, greatest(1, e.start - 80), e."end" - e.start + 160) AS around_it,
  l.evidence_id
FROM languages AS l
JOIN evidence AS e USING (evidence_id)
JOIN texts AS t ON t.document_id = l.document_id
LEFT JOIN language_names AS n USING (language_code)
WHERE l.service_id = 'civic_orientation'
ORDER BY l.document_id, e.start, l.language_code;
