import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { engineBytes } from '../../src/database/settings';

it('the stated size of the engine is the size of the file that is served', () => {
  const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(path).size).toBe(engineBytes);
});
