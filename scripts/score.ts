import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { prepareKnowledge, run } from '../src/extraction/pipeline';
import { Misuse } from '../src/publishing/misuse';
import { readFiles, readKnowledge } from '../src/publishing/read-folder';
import { readLabelled, type LabelledCase } from '../src/publishing/read-labelled';
import { formatAccuracy } from '../src/publishing/report';
import { writeAccuracy } from '../src/publishing/write-accuracy';
import { accuracyOf, type Measured } from '../src/scoring/accuracy';
import { compare } from '../src/scoring/compare';
import { readLabels } from '../src/scoring/labels';

const help = `Measures the extraction against labelled documents and writes tables/accuracy.csv.

  npm run score [-- --dataset <folder>] [--verbose]

  --dataset <folder>  dataset that takes the figures, "dataset" unless told
  --verbose           list what was missed and what is extra
  --help              show this`;

const { values } = parseArgs({
  options: {
    dataset: { type: 'string', default: 'dataset' },
    verbose: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const knowledge = prepareKnowledge(await readKnowledge('data'));

async function measure({ name, document, labels }: LabelledCase): Promise<Measured[]> {
  const { dataset } = await run(readFiles([document]), knowledge);
  return labels.map(({ table, text }) => {
    const comparison = compare(readLabels(table, text), dataset[table]);
    if (values.verbose) {
      for (const fact of comparison.missed) console.log(`${name} ${table} missed: ${fact}`);
      for (const fact of comparison.extra) console.log(`${name} ${table} extra: ${fact}`);
    }
    return { table, comparison };
  });
}

async function score(): Promise<void> {
  const cases = await readLabelled('tests/golden', 'data/documents');
  const measured: Measured[] = [];
  for (const labelled of cases) measured.push(...(await measure(labelled)));
  const rows = accuracyOf(measured);
  console.log(formatAccuracy(rows, cases.length));
  await writeAccuracy(resolve(values.dataset), rows);
}

try {
  if (values.help) console.log(help);
  else await score();
} catch (error) {
  console.error(error instanceof Misuse ? error.message : error);
  process.exitCode = 2;
}
