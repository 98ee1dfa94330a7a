-- one row per choice of certainties, document that could be read, mode of the matrix and facet: how many of its columns facts of that choice describe
SELECT
  k.choice,
  c.document_id,
  c.mode,
  c.facet,
  count(*) AS cells,
  count_if(c.status = 'described' AND list_contains(k.certainties, c.certainty)) AS described,
  bool_and(c.status = 'described' AND list_contains(k.certainties, c.certainty)) AS complete
FROM overview_cells AS c
CROSS JOIN certainty_choices AS k
GROUP BY k.choice, c.document_id, c.mode, c.facet
