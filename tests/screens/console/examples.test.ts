import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Console, ConsoleResult, ResultCell } from '../../../src/database/console';
import { openConsoleInNode } from '../../../src/database/node';
import { exampleOf, examples } from '../../../src/screens/console/examples';
import { writeRows } from '../../sql/open-rows';
import { given } from './given';

let console: Console;

beforeAll(async () => {
  const texts = new Map([
    ['old', 'Ks. toisen kunnan ohjelma.'],
    ['new', 'Annetaan  arabiaksi; muuta tekstiä tästä eteenpäin.'],
  ]);
  console = openConsoleInNode(await writeRows(given, texts));
});

afterAll(() => console.close());

type Line = Record<string, ResultCell | undefined>;

async function answer(id: string): Promise<ConsoleResult & { lines: Line[] }> {
  const example = examples.find((one) => one.id === id);
  if (!example) throw new Error(`no example ${id}`);
  const result = await console.run(example.sql, { maxRows: 1000 });
  const lines = result.rows.map((cells) =>
    Object.fromEntries(result.columns.map(({ name }, i) => [name, cells[i]])),
  );
  return { ...result, lines };
}

describe('the examples', () => {
  it('are at least a dozen, each with words of its own, and no file is left over', async () => {
    const files = await readdir('src/screens/console/examples');
    expect(files.sort()).toEqual(examples.map(({ id }) => `${id}.sql`).sort());
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(examples.map(({ title }) => title())).size).toBe(examples.length);
    for (const { line } of examples) expect(line()).toMatch(/\.$/);
  });

  it.each(examples.map(({ id }) => id))('%s answers with rows in named columns', async (id) => {
    const { columns, rows, truncated } = await answer(id);
    expect(columns.length).toBeGreaterThan(1);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(rows.length).toBeGreaterThan(0);
    expect(truncated).toBe(false);
  });

  it('are known again by their query', () => {
    expect(exampleOf(`\n${examples[0]?.sql}  `)?.id).toBe(examples[0]?.id);
    expect(exampleOf('SELECT 1')).toBeUndefined();
  });
});

describe('what the examples find', () => {
  it.each([
    ['languages_by_programme', [{ language: 'arabia', programmes: 1 }]],
    [
      'coverage_by_region',
      [
        { region: 'Itä', described_share: 25 },
        { region: 'Länsi', described_share: 0 },
      ],
    ],
    ['elsewhere', [{ municipality: 'Esimerkkilä', quote: 'Ks. toisen kunnan ohjelma.' }]],
    ['durations', [{ minimum: null, maximum: 12, unit: 'months' }]],
    ['goals', [{ sector: 'Koulutus', goals: 1, rows_in_table: 2, with_measure: 1 }]],
    ['changes', [{ section: '3', status_before: 'mentioned', status_now: 'described' }]],
    ['parties', [{ service: 'Yhteiskuntaorientaatio', party: 'Esimerkkilän kunta' }]],
    [
      'ended_bodies',
      [{ body: 'Itäisen seudun TE-toimisto', ended_on: '2024-12-31', role: 'mentioned' }],
    ],
    ['decisions', [{ body: 'valtuusto', decided_on: '2025-02-01', paragraph: '3' }]],
    [
      'reach',
      [
        { language: 'arabia', persons: 30, orientation: 'offered' },
        { language: 'somali', persons: 20, orientation: 'not stated' },
      ],
    ],
    [
      'share_by_year',
      [
        { year: 2020, share_of_foreign_citizens: 4.1 },
        { year: 2021, share_of_foreign_citizens: 4.7 },
      ],
    ],
    ['sums', [{ sum_of_rows: 50, stated_total: 60, difference: -10 }]],
    ['quotes', [{ quote: 'arabiaksi', around_it: expect.stringContaining('arabiaksi; muuta') }]],
    ['flags', [{ rule_id: 'law-reference', flags: 2, where_found: 'new, old' }]],
    ['accuracy', [{ table_name: 'goals', f1: 1 }]],
  ])('%s', async (id, expected) => {
    const { lines } = await answer(id);
    expect(lines).toHaveLength(expected.length);
    expect(lines).toMatchObject(expected);
  });

  it('certainty counts each fact once', async () => {
    const { lines } = await answer('certainty');
    expect(lines.find(({ table_name }) => table_name === 'coverage')).toMatchObject({
      certainty: 'exact',
      facts: 6,
    });
  });
});
