import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutComments } from './architecture/code';
import { findCycle } from './architecture/cycle';
import { findBetweenFolders, findForbidden, type ImportTable } from './architecture/layer';
import { findNames } from './architecture/names';
import { findMisplaced, type PackageRule } from './architecture/packages';
import { findLong } from './architecture/size';
import { readImports, readPackageImports, readSources } from './architecture/source-files';

const values = ['extraction/document', 'extraction/annotated', 'contract'];
const wiring = ['App', 'browser', 'opened-screen', 'screen-list', 'start-data', 'start-readers'];
const page = ['screens', 'state', 'database', 'components', 'messages', 'contract', ...wiring];

/** Imports point one way: what a layer may import beside itself. The rest is forbidden. */
const table: ImportTable = {
  contract: [],
  'extraction/document': ['contract'],
  'extraction/annotated': ['extraction/document', 'extraction/knowledge', 'contract'],
  'extraction/knowledge': ['extraction/document', 'contract'],
  'extraction/read': ['extraction/document', 'contract'],
  'extraction/text': [...values, 'extraction/knowledge'],
  'extraction/structure': [...values, 'extraction/knowledge'],
  'extraction/extract': [...values, 'extraction/knowledge'],
  'extraction/check': [...values, 'extraction/knowledge'],
  'extraction/correct': ['extraction/knowledge', 'contract'],
  'extraction/read-document': ['extraction', 'contract'],
  'extraction/pipeline': ['extraction', 'contract'],
  scoring: ['contract'],
  changes: ['contract'],
  publishing: ['contract', 'sql'],
  sql: [],
  scripts: ['extraction', 'scoring', 'changes', 'publishing', 'contract', 'prerender'],
  database: ['contract'],
  state: ['contract'],
  format: ['contract'],
  messages: ['contract'],
  charts: [],
  'shown-table': [],
  components: ['shown-table', 'format', 'messages'],
  exporting: ['shown-table', 'contract', 'format', 'messages'],
  search: ['contract'],
  screens: [
    'database',
    'state',
    'charts',
    'components',
    'exporting',
    'search',
    'shown-table',
    'format',
    'messages',
    'contract',
    'extraction/pipeline',
  ],
  App: page,
  main: page,
  prerender: page,
  browser: ['state'],
  'opened-screen': ['screens'],
  'screen-list': ['screens', 'messages'],
  'start-data': ['screens', 'state'],
  'start-readers': ['screens', 'screen-list', 'database', 'contract'],
};

const packageRules: readonly PackageRule[] = [
  { name: /^@duckdb\/duckdb-wasm|^apache-arrow/, onlyIn: ['src/database/'] },
  { name: /^@duckdb\/node-api/, onlyIn: ['src/publishing/'] },
  { name: /^node:/, onlyIn: ['src/publishing/', 'scripts/', 'src/database/node.ts'] },
  { name: /^d3/, onlyIn: ['src/charts/'] },
  { name: /^(?!d3|svelte)/, notIn: 'src/charts/' },
  { name: /^/, notIn: 'src/contract/' },
];

const lineLimits = { ts: 300, svelte: 300, css: 300, sql: 80 };
const vagueName = /(^|[/.-])(utils?|helpers?|misc|common)([/.-]|$)/;

const files = readSources(['src', 'scripts']);
const imports = readImports(files);
const packages = readPackageImports(files);

function readMunicipalityNames(): string[] {
  const text = readFileSync('data/reference/municipalities.csv', 'utf8');
  const { data } = Papa.parse<{ name_fi: string; name_sv: string }>(text, {
    header: true,
    skipEmptyLines: true,
  });
  return data.flatMap(({ name_fi, name_sv }) => [name_fi, name_sv]);
}

describe('the house', () => {
  it('imports along the table alone', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(findForbidden(imports, table)).toEqual([]);
  });

  it('has no ring of imports', () => {
    expect(findCycle(imports)).toBeNull();
  });

  it('uses packages in the layers they belong to', () => {
    expect(packages.length).toBeGreaterThan(10);
    expect(findMisplaced(packages, packageRules)).toEqual([]);
  });

  it('has screens that do not import screens', () => {
    expect(findBetweenFolders(imports, 'src/screens')).toEqual([]);
  });

  it('has no long file', () => {
    expect(findLong(files, lineLimits)).toEqual([]);
  });

  it('has no file with a vague name', () => {
    expect(files.map(({ path }) => path).filter((path) => vagueName.test(path))).toEqual([]);
  });

  it('names no municipality in its code', () => {
    const names = readMunicipalityNames();
    expect(names).toHaveLength(2 * 308);
    const code = files.filter(({ path }) => path.startsWith('src/')).map(withoutComments);
    expect(findNames(code, names)).toEqual([]);
  });
});
