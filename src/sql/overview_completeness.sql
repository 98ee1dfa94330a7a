-- one row per document that could be read, mode of the matrix and facet: how many of its columns are described
SELECT
  document_id,
  mode,
  facet,
  count(*) AS cells,
  count_if(status = 'described') AS described,
  count(*) = count_if(status = 'described') AS complete
FROM overview_cells
GROUP BY document_id, mode, facet
