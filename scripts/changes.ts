import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { changeRows, changeTable } from '../src/changes/change-table';
import { compareDatasets } from '../src/changes/compare-datasets';
import { formatChanges } from '../src/changes/format-changes';
import { Misuse } from '../src/publishing/misuse';
import { readDataset } from '../src/publishing/read-dataset';
import { toCsv } from '../src/publishing/write-csv';

const help = `Tells fact by fact what changed between two datasets.

  npm run changes -- <old> <new> [--csv <file>]

  <old> <new>    folders that npm run etl wrote
  --csv <file>   write the changes as a table too: one row per cell
  --help         show this

Rows are told apart by their primary keys. A fact whose words only stand at another place has not
changed; how many moved is told. The tables passages and evidence count through the facts.

Exit codes: 0 no fact and no text differs; 1 something differs; 2 wrong arguments or no dataset.`;

/** @returns the exit code */
async function tellChanges([old, fresh]: readonly string[], csv?: string): Promise<number> {
  if (old === undefined || fresh === undefined)
    throw new Misuse('Which datasets? Name the folders of the old and the new one.');
  const [before, after] = [await readDataset(old), await readDataset(fresh)];
  const comparison = compareDatasets(before, after);
  console.log(formatChanges(before, after, comparison));
  if (csv !== undefined) await writeFile(csv, toCsv(changeTable, changeRows(comparison.changes)));
  return comparison.changes.length === 0 ? 0 : 1;
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { csv: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(help);
  else if (positionals.length > 2)
    throw new Misuse(`What is ${positionals[2]}? Two folders are compared.`);
  else process.exitCode = await tellChanges(positionals, values.csv);
} catch (error) {
  const told =
    error instanceof Misuse ||
    String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');
  console.error(told ? `${(error as Error).message}\nSee npm run changes -- --help` : error);
  process.exitCode = 2;
}
