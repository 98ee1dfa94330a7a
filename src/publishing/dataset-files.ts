/** Name of the dataset in its datapackage.json. */
export const packageName = 'kotopeili';

/** What stands in the folder of a dataset. */
export const datasetFiles = {
  package: 'datapackage.json',
  database: 'kotopeili.duckdb',
  archive: 'kotopeili-dataset.zip',
  catalogue: 'dcat.jsonld',
  tables: 'tables',
  texts: 'texts',
  parquet: 'parquet',
} as const;
