/** Name under which the database file is registered in duckdb-wasm. */
export const fileName = 'kotopeili.duckdb';

/**
 * Opens duckdb-wasm without its own casts to double: they relabel big integers and decimals inside lists and structs
 * without converting them, which yields wrong numbers. `toPlainRows` converts instead.
 */
export const openConfig = {
  path: ':memory:',
  query: { castBigIntToDouble: false, castDecimalToDouble: false },
};

const noExtensions = [
  'SET autoinstall_known_extensions = false',
  'SET autoload_known_extensions = false',
];
const attach = [`ATTACH '${fileName}' AS kotopeili (READ_ONLY)`, 'USE kotopeili'];
const lock = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/** Statements that make the registered file the database in use and then shut every other door, in order. */
export const openStatements: readonly string[] = [...noExtensions, ...attach, ...lock];

/** The same for the console, whose queries nobody knows beforehand: they may not take all memory of the page. */
export const consoleStatements: readonly string[] = [
  ...noExtensions,
  "SET memory_limit = '512MB'",
  ...attach,
  ...lock,
];

/** Size of duckdb-eh.wasm, decompressed: a compressed transfer does not tell it, and progress needs it. */
export const engineBytes = 34_242_586;
