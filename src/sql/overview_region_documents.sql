-- one row per choice of certainties, region and document that could be read and that is given by or covers a municipality of the region: how many of its 21 cells are described
SELECT
  c.choice,
  m.region_code,
  c.document_id,
  any_value(c.described) AS described,
  any_value(c.cells) AS cells,
  count(DISTINCT m.code) AS municipalities
FROM (
  SELECT choice, document_id, sum(described) AS described, sum(cells) AS cells
  FROM overview_completeness
  WHERE mode = 'sections'
  GROUP BY choice, document_id
) AS c
JOIN document_municipalities AS dm USING (document_id)
JOIN municipalities AS m ON m.code = dm.municipality_code
GROUP BY c.choice, m.region_code, c.document_id
