import { readFile, readdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { datasetFiles, packageName } from './dataset-files';
import { Misuse } from './misuse';

const ownEntries: readonly string[] = Object.values(datasetFiles);

/** @throws Misuse when writing the dataset there would delete or read something that is not a dataset */
export async function checkOutput(output: string, input: string): Promise<void> {
  if (isInside(output, input) || isInside(input, output)) {
    throw new Misuse(
      `The output folder ${output} and the input folder ${input} lie inside one another. ` +
        'Name an output folder beside the input.',
    );
  }
  const entries = await readEntries(output);
  const strange = (await isDataset(output))
    ? entries.find((name) => !ownEntries.includes(name))
    : entries[0];
  if (strange === undefined) return;
  throw new Misuse(
    `The output folder ${output} holds ${strange}, which is no part of a dataset and would be lost. ` +
      'Name an empty or a new folder.',
  );
}

function isInside(inner: string, outer: string): boolean {
  const path = relative(resolve(outer), resolve(inner));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Names in the folder but for the one that macOS leaves everywhere; none when there is no folder. */
async function readEntries(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name !== '.DS_Store').sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Misuse(`The output ${folder} is not a folder that can be read. Name another one.`);
  }
}

async function isDataset(folder: string): Promise<boolean> {
  try {
    const file: unknown = JSON.parse(await readFile(join(folder, datasetFiles.package), 'utf8'));
    return (file as { name?: unknown } | null)?.name === packageName;
  } catch {
    return false;
  }
}
