-- Decisions on the programmes: who decided, when, which paragraph
SELECT
  m.name_fi AS municipality,
  k.document_id,
  k.body,
  k.decided_on,
  k.paragraph,
  k.evidence_id
FROM decisions AS k
JOIN documents AS d USING (document_id)
LEFT JOIN municipalities AS m ON m.code = d.issuer_code
ORDER BY k.decided_on NULLS LAST, m.sort_fi, k.document_id, k.evidence_id;
