-- Programmes that leave civic orientation, or part of it, to another municipality or programme
SELECT
  d.document_id,
  m.name_fi AS municipality,
  c.facet,
  c.status,
  e.page,
  e.quote,
  c.evidence_id
FROM coverage AS c
JOIN documents AS d USING (document_id)
LEFT JOIN municipalities AS m ON m.code = d.issuer_code
LEFT JOIN evidence AS e USING (evidence_id)
WHERE c.section = '3' AND c.refers_elsewhere
ORDER BY m.sort_fi, d.document_id, c.facet;
