import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../src/publishing/misuse';
import { listFiles, readFiles, readKnowledge } from '../../src/publishing/read-folder';
import { temporaryFolder } from './temporary-folder';

async function plantedFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'b', 'c'), { recursive: true });
  for (const name of ['z.txt', 'b/a.csv', 'b/c/a.pdf', 'A\u0308.txt', '.hidden']) {
    await writeFile(join(folder, name), name);
  }
  await symlink(join(folder, 'b'), join(folder, 'link'));
  await symlink(join(folder, 'z.txt'), join(folder, 'link.txt'));
  return folder;
}

describe('listFiles', () => {
  it('finds every regular file below the folder in one order and follows no link', async () => {
    const names = (await listFiles(await plantedFolder())).map(({ name }) => name);
    expect(names).toEqual(['.hidden', 'b/a.csv', 'b/c/a.pdf', 'z.txt', 'Ä.txt']);
  });

  it('refuses a missing folder, a file and a folder without files', async () => {
    const folder = await temporaryFolder();
    await expect(listFiles(join(folder, 'none'))).rejects.toThrow(Misuse);
    await expect(listFiles(folder)).rejects.toThrow('holds no files');
    await writeFile(join(folder, 'file'), '');
    await expect(listFiles(join(folder, 'file'))).rejects.toThrow('cannot be read');
  });
});

describe('readFiles', () => {
  it('gives name and bytes of each file', async () => {
    const files = [];
    for await (const file of readFiles(await listFiles(await plantedFolder()))) files.push(file);
    expect(files.map(({ name }) => name)).toContain('b/c/a.pdf');
    expect(new TextDecoder().decode(files[3]?.bytes)).toBe('z.txt');
  });
});

describe('a file that is gone when its turn comes', () => {
  it('comes with the reason and does not stop the others', async () => {
    const folder = await plantedFolder();
    const files = await listFiles(folder);
    await rm(join(folder, 'b', 'a.csv'));
    const read = [];
    for await (const file of readFiles(files)) read.push(file);
    expect(read.map(({ bytes }) => bytes.length)).toEqual([7, 0, 9, 5, 7]);
    expect(read.flatMap(({ name, problem }) => (problem ? [`${name}: ${problem}`] : []))).toEqual([
      'b/a.csv: The file cannot be opened (ENOENT).',
    ]);
  });
});

describe('readKnowledge', () => {
  it('reads the CSV files alone, by their path', async () => {
    expect(await readKnowledge(await plantedFolder())).toEqual({ 'b/a.csv': 'b/a.csv' });
  });
});
