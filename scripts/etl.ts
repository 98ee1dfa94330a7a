import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { prepareKnowledge, run } from '../src/extraction/pipeline';
import { checkOutput } from '../src/publishing/check-output';
import { Misuse } from '../src/publishing/misuse';
import { publish } from '../src/publishing/publish';
import { listFiles, readFiles, readKnowledge } from '../src/publishing/read-folder';
import { formatReading, formatSummary, type Reading } from '../src/publishing/report';
import { readViews } from '../src/publishing/view';

const help = `Reads integration programmes and writes the dataset.

  npm run etl -- --input <folder> [--output <folder>] [--keep-contacts]

  --input <folder>   every file below it is read: PDF, DOCX, plain text
  --output <folder>  where the dataset goes, "dataset" unless told; what stood there is
                     replaced once the new dataset is complete
  --keep-contacts    leave names, e-mail addresses and phone numbers of contact persons in
  --help             show this

Exit codes: 0 all documents were read; 1 something failed, the rest is written;
2 wrong arguments or no input, nothing is written.`;

interface Options {
  readonly input: string;
  readonly output: string;
  readonly keepContacts: boolean;
}

function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      input: { type: 'string' },
      output: { type: 'string', default: 'dataset' },
      'keep-contacts': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (!values.input) throw new Misuse('Which documents? Name their folder with --input.');
  if (!values.output) throw new Misuse('--output needs the name of a folder.');
  return { ...values, input: values.input, keepContacts: values['keep-contacts'] };
}

/** @returns the exit code */
async function etl({ input, output, keepContacts }: Options): Promise<number> {
  const started = performance.now();
  await checkOutput(output, input);
  const files = await listFiles(input);
  const knowledge = prepareKnowledge(
    await readKnowledge(fileURLToPath(new URL('../data', import.meta.url))),
  );
  const readings: Reading[] = [];
  const onDocument = (reading: Reading): void => {
    readings.push(reading);
    console.log(formatReading(reading, readings.length, files.length));
  };
  const { dataset, texts } = await run(readFiles(files), knowledge, { keepContacts, onDocument });
  await publish(resolve(output), { dataset, texts, views: await readViews() });
  const flags = dataset.quality_flags.length;
  const milliseconds = performance.now() - started;
  console.log(formatSummary({ readings, flags, milliseconds, output }));
  return readings.some(({ status }) => status === 'failed') ? 1 : 0;
}

try {
  const options = readOptions();
  if (options) process.exitCode = await etl(options);
  else console.log(help);
} catch (error) {
  console.error(isMisuse(error) ? `${error.message}\nSee npm run etl -- --help` : error);
  process.exitCode = 2;
}

function isMisuse(error: unknown): error is Error {
  const code = (error as { code?: unknown }).code;
  return error instanceof Misuse || String(code).startsWith('ERR_PARSE_ARGS');
}
