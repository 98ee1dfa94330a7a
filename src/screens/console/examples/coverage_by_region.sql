-- Of all sections and facets, the share that the programmes of a region describe, percent
SELECT
  m.region_fi AS region,
  round(100 * avg(CASE WHEN c.status = 'described' THEN 1 ELSE 0 END), 1) AS described_share
FROM coverage AS c
JOIN documents AS d USING (document_id)
JOIN municipalities AS m ON m.code = d.issuer_code
WHERE d.status <> 'failed'
GROUP BY m.region_fi
ORDER BY described_share DESC, region;
