-- one row per choice of certainties, document under Act 681/2023 that could be read and is no strategy, service with a default in the Act and client group: does the responsible party follow the default
WITH asked AS (
  SELECT
    k.choice,
    k.certainties,
    d.document_id,
    s.service_id,
    g.client_group
  FROM certainty_choices AS k
  CROSS JOIN documents AS d
  CROSS JOIN services AS s
  CROSS JOIN (SELECT unnest(['jobseekers', 'others']) AS client_group) AS g
  WHERE d.status <> 'failed'
    AND d.law IS DISTINCT FROM '1386/2010'
    AND d.layout IS DISTINCT FROM 'strategy'
    AND s.service_id IN (
      'assessment',
      'multidisciplinary_assessment',
      'integration_plan',
      'multidisciplinary_plan',
      'civic_orientation',
      'integration_training'
    )
)
SELECT
  a.choice,
  a.document_id,
  a.service_id,
  a.client_group,
  CASE
    WHEN count(p.party_id) = 0 THEN 'unnamed'
    WHEN count(p.party_id) FILTER (list_contains(a.certainties, p.certainty)) = 0 THEN 'left_out'
    WHEN count_if(NOT p.is_default AND list_contains(a.certainties, p.certainty)) = 0 THEN 'default'
    WHEN count_if(p.is_default AND list_contains(a.certainties, p.certainty)) = 0 THEN 'delegated'
    ELSE 'shared'
  END AS kind,
  count(DISTINCT p.party_id) FILTER (list_contains(a.certainties, p.certainty)) AS parties,
  count_if(p.ended_on IS NOT NULL AND list_contains(a.certainties, p.certainty)) > 0 AS has_ended
FROM asked AS a
LEFT JOIN responsible_parties AS p
  ON p.document_id = a.document_id
  AND p.service_id = a.service_id
  AND p.client_group = a.client_group
GROUP BY a.choice, a.document_id, a.service_id, a.client_group
