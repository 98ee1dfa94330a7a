import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats(ajv);
const standard: object = JSON.parse(
  readFileSync(new URL('data-package-2.0.schema.json', import.meta.url), 'utf8'),
);
const isPackage = ajv.compile(standard);

/** Where a description breaks the Data Package standard 2.0, a line each. */
export function faultsOf(description: unknown): string[] {
  isPackage(description);
  return (isPackage.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
