import * as node from 'node:fs/promises';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { sibling } from '../../src/publishing/clear-leftovers';
import { replaceFolder } from '../../src/publishing/replace-folder';
import { temporaryFolder } from './temporary-folder';

/** No process has this id. */
const deadProcess = 2 ** 22 + 1;

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await temporaryFolder();
  folder = join(parent, 'dataset');
});

const write = (word: string) => (beside: string) => writeFile(join(beside, 'word'), word);
const read = () => readFile(join(folder, 'word'), 'utf8');

async function plant(path: string, word: string): Promise<void> {
  await mkdir(path);
  await write(word)(path);
}

describe('replaceFolder', () => {
  it('makes the folder where there is none, parents included', async () => {
    folder = join(parent, 'deep', 'er', 'dataset');
    await replaceFolder(folder, write('new'));
    expect(await read()).toBe('new');
  });

  it('replaces the old folder whole and leaves nothing beside it', async () => {
    await plant(folder, 'old');
    await writeFile(join(folder, 'more'), '');
    await replaceFolder(folder, write('new'));
    expect(await read()).toBe('new');
    expect(await readdir(folder)).toEqual(['word']);
    expect(await readdir(parent)).toEqual(['dataset']);
  });

  it('keeps the old folder while the new one is being written', async () => {
    await plant(folder, 'old');
    await replaceFolder(folder, async (beside) => {
      await write('half')(beside);
      expect(await read()).toBe('old');
    });
    expect(await read()).toBe('half');
  });

  it('keeps the old folder when writing fails', async () => {
    await plant(folder, 'old');
    const failing = replaceFolder(folder, async (beside) => {
      await write('half')(beside);
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await read()).toBe('old');
    expect(await readdir(parent)).toEqual(['dataset']);
  });

  it('puts the old folder back when the new one cannot move in', async () => {
    await plant(folder, 'old');
    const rename: typeof node.rename = (from, to) =>
      String(from).includes('.new-') ? Promise.reject(new Error('busy')) : node.rename(from, to);
    const failing = replaceFolder(folder, write('new'), { ...node, rename });
    await expect(failing).rejects.toThrow('busy');
    expect(await read()).toBe('old');
    expect(await readdir(parent)).toEqual(['dataset']);
  });
});

describe('after a run that was killed', () => {
  it('an old folder moved aside comes back before anything else', async () => {
    await plant(sibling(folder, 'old', deadProcess), 'old');
    await plant(sibling(folder, 'new', deadProcess), 'half');
    const failing = replaceFolder(folder, async () => {
      throw new Error('disk full');
    });
    await expect(failing).rejects.toThrow('disk full');
    expect(await read()).toBe('old');
    expect(await readdir(parent)).toEqual(['dataset']);
  });

  it('half-written and replaced folders go, those of others and of running processes stay', async () => {
    await plant(folder, 'old');
    await plant(sibling(folder, 'old', deadProcess), 'older');
    await plant(sibling(folder, 'new', process.ppid), 'of a running process');
    await plant(join(parent, '.dataset2.new-1'), 'of another folder');
    await plant(join(parent, '.dataset.notes'), 'of the user');
    await replaceFolder(folder, write('new'));
    expect(await readdir(parent)).toEqual(
      [`.dataset.new-${process.ppid}`, '.dataset.notes', '.dataset2.new-1', 'dataset'].sort(),
    );
  });
});
