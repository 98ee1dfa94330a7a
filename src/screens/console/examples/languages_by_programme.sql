-- In how many programmes each language is a language of civic orientation
SELECT n.name_fi AS language, count(DISTINCT l.document_id) AS programmes
FROM languages AS l
JOIN language_names AS n USING (language_code)
WHERE l.service_id = 'civic_orientation' AND l.role IN ('offered', 'planned')
GROUP BY n.name_fi
ORDER BY programmes DESC, language;
