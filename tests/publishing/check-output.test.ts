import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkOutput } from '../../src/publishing/check-output';
import { Misuse } from '../../src/publishing/misuse';
import { publish } from '../../src/publishing/publish';
import { sample } from './sample';
import { temporaryFolder } from './temporary-folder';

let input: string;
let output: string;

beforeEach(async () => {
  const parent = await temporaryFolder();
  input = join(parent, 'documents');
  output = join(parent, 'dataset');
});

describe('checkOutput accepts', () => {
  it('a folder that does not exist, and an empty one', async () => {
    await checkOutput(output, input);
    await mkdir(output);
    await checkOutput(output, input);
  });

  it('a dataset that was published there before', async () => {
    await publish(output, { ...sample(), views: [] });
    await checkOutput(output, input);
  });

  it('a folder whose name begins like that of the input', async () => {
    await checkOutput(`${input}-2`, input);
  });
});

describe('checkOutput refuses', () => {
  it('a folder with anything in it that is not a dataset', async () => {
    await mkdir(output);
    await writeFile(join(output, 'thesis.docx'), '');
    await expect(checkOutput(output, input)).rejects.toThrow(/thesis\.docx.*would be lost/);
  });

  it('somebody else’s data package', async () => {
    await mkdir(output);
    await writeFile(join(output, 'datapackage.json'), '{"name":"other"}');
    await expect(checkOutput(output, input)).rejects.toThrow(Misuse);
  });

  it('a dataset into which somebody put a file or a repository', async () => {
    await publish(output, { ...sample(), views: [] });
    await mkdir(join(output, '.git'));
    await expect(checkOutput(output, input)).rejects.toThrow('.git');
  });

  it('a file', async () => {
    await writeFile(output, '');
    await expect(checkOutput(output, input)).rejects.toThrow('not a folder');
  });

  it('input and output inside one another', async () => {
    await expect(checkOutput(join(input, 'dataset'), input)).rejects.toThrow('inside one another');
    await expect(checkOutput(output, join(output, 'texts'))).rejects.toThrow('inside one another');
    await expect(checkOutput(input, input)).rejects.toThrow('inside one another');
  });
});
