import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Connection } from '../../../src/database/connection';
import type { Console } from '../../../src/database/console';
import { openConsoleInNode, openInNode } from '../../../src/database/node';
import { readConsoleSchema, readSchema } from '../../../src/screens/console/query';
import { tables as contract } from '../../../src/contract/tables';
import { writeRows } from '../../sql/open-rows';

let connection: Connection;
let console: Console;

beforeAll(async () => {
  const file = await writeRows({}, new Map());
  connection = await openInNode(file);
  console = openConsoleInNode(file);
});

afterAll(async () => {
  await connection.close();
  await console.close();
});

describe('the schema', () => {
  it('has every table of the contract with what it and its columns mean', async () => {
    const found = await readSchema(connection);
    for (const [name, { description, columns }] of Object.entries(contract)) {
      const table = found.find((one) => one.name === name);
      expect(table).toMatchObject({ kind: 'table', comment: description });
      expect(table?.columns.map((one) => [one.name, one.comment])).toEqual(
        Object.entries(columns).map(([key, column]) => [key, column.description]),
      );
    }
  });

  it('has the views with what one row stands for, after the tables', async () => {
    const found = await readSchema(connection);
    const view = found.find(({ name }) => name === 'overview_cells');
    expect(view?.kind).toBe('view');
    expect(view?.comment).toMatch(/^one row per /);
    expect(view?.columns.map(({ name }) => name)).toContain('document_id');
    expect(found.map(({ kind }) => kind)).toEqual(found.map(({ kind }) => kind).sort());
  });

  it('of the console has what a reader made there first', async () => {
    await console.run('CREATE TEMP TABLE mine AS SELECT 1 AS one', { maxRows: 1 });
    const found = await readConsoleSchema(console);
    expect(found[0]).toMatchObject({
      name: 'mine',
      kind: 'temporary',
      columns: [{ name: 'one', type: 'INTEGER' }],
    });
    expect(found.slice(1)).toEqual(await readSchema(connection));
  });
});
