/** DuckDB inside @duckdb/node-api, which writes the database file. */
export const writerVersion = 'v1.5.5';

/** DuckDB inside @duckdb/duckdb-wasm, which opens the file in the browser. */
export const readerVersion = 'v1.4.3';
