import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Row } from '../src/contract/rows';
import {
  CorrectionError,
  documentIds,
  prepareKnowledge,
  readCorrections,
  run,
} from '../src/extraction/pipeline';
import { checkOutput } from '../src/publishing/check-output';
import { datasetRow } from '../src/publishing/dataset-row';
import { explain } from '../src/publishing/explain';
import { Misuse } from '../src/publishing/misuse';
import { publish, publishTable } from '../src/publishing/publish';
import { listFiles, readFiles, readKnowledge, type FoundFile } from '../src/publishing/read-folder';
import { readHashes } from '../src/publishing/read-hashes';
import { formatReading, formatSummary, type Reading } from '../src/publishing/report';
import { readViews } from '../src/publishing/view';
import { correctionWarnings, documentWarnings } from '../src/publishing/warnings';
import { help, readOptions, type Options } from './etl-options';

const project = fileURLToPath(new URL('..', import.meta.url));
const data = await readKnowledge(join(project, 'data'));

/** @returns the exit code */
async function etl(options: Options): Promise<number> {
  const { input, output, keepContacts, on, strict, only } = options;
  const started = performance.now();
  await checkOutput(output, input);
  const files = await listFiles(input);
  const readings: Reading[] = [];
  const onDocument = (reading: Reading): void => {
    readings.push(reading);
    console.log(formatReading(reading, readings.length, files.length));
  };
  const corrections = readCorrections(data);
  const { dataset, texts } = await run(readFiles(files), prepareKnowledge(data), {
    keepContacts,
    ...(on === null ? {} : { on }),
    corrections,
    onDocument,
  });
  dataset.dataset.push(await readDatasetRow(dataset.documents, options));
  const content = { dataset, texts, views: await readViews() };
  if (only) await publishTable(resolve(output), content, only);
  else await publish(resolve(output), content);
  const warnings = [...correctionWarnings(dataset), ...(strict ? documentWarnings(dataset) : [])];
  for (const warning of warnings) console.error(warning);
  const flags = dataset.quality_flags.length;
  const milliseconds = performance.now() - started;
  const version = dataset.dataset[0]?.version ?? '';
  console.log(formatSummary({ readings, flags, milliseconds, output, version }));
  const failed = readings.some(({ status }) => status === 'failed');
  return failed || (strict && warnings.length > 0) ? 1 : 0;
}

/** What the dataset was made of: its files, options that change what is read, subject knowledge and program. */
async function readDatasetRow(
  documents: readonly Row<'documents'>[],
  { keepContacts, on }: Options,
): Promise<Row<'dataset'>> {
  return datasetRow({
    inputs: documents.map(({ file_name, sha256 }) => ({ path: file_name, hash: sha256 })),
    options: [...(keepContacts ? ['--keep-contacts'] : []), ...(on === null ? [] : [`--on ${on}`])],
    lexicon: await readHashes(join(project, 'data'), ['lexicon', 'reference', 'corrections.csv']),
    program: await readHashes(join(project, 'src'), ['extraction', 'contract']),
  });
}

/** Prints why each row of a table is there. @returns the exit code */
async function explainTable(
  { input, keepContacts, on }: Options,
  { document, table }: NonNullable<Options['explain']>,
): Promise<number> {
  const file = findDocument(await listFiles(input), document);
  const options = {
    keepContacts,
    ...(on === null ? {} : { on }),
    corrections: readCorrections(data),
  };
  const { dataset, texts } = await run(readFiles([file]), prepareKnowledge(data), options);
  console.log(explain(dataset, texts, table));
  return dataset.documents.some(({ status }) => status === 'failed') ? 1 : 0;
}

function findDocument(files: readonly FoundFile[], wanted: string): FoundFile {
  const ids = documentIds(files.map(({ name }) => name));
  const found = files.find(({ name }, index) => name === wanted || ids[index] === wanted);
  if (found) return found;
  throw new Misuse(`There is no document ${wanted}. The documents: ${ids.join(', ')}.`);
}

try {
  const options = readOptions();
  if (!options) console.log(help);
  else if (options.explain) process.exitCode = await explainTable(options, options.explain);
  else process.exitCode = await etl(options);
} catch (error) {
  console.error(isMisuse(error) ? `${error.message}\nSee npm run etl -- --help` : error);
  process.exitCode = 2;
}

function isMisuse(error: unknown): error is Error {
  const code = (error as { code?: unknown }).code;
  return (
    error instanceof Misuse ||
    error instanceof CorrectionError ||
    String(code).startsWith('ERR_PARSE_ARGS')
  );
}
