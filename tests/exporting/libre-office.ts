import { parseDocument } from 'htmlparser2';
import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll } from 'vitest';

/** A cell as LibreOffice holds it. */
export interface OpenedCell {
  readonly text: string;
  /** `string`, `float`, `date`, `percentage`, `boolean`; empty for an empty cell. */
  readonly type: string;
  readonly value: string | null;
  readonly formula: string | null;
}

export interface OpenedSheet {
  readonly name: string;
  readonly rows: readonly (readonly OpenedCell[])[];
}

export const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** Import of CSV: separator, quote, UTF-8, from line 1, Finnish, unquoted numbers too, special numbers, formulas evaluated. */
export const csvFilter = (separator: string) =>
  `CSV:${separator.charCodeAt(0)},34,76,1,,1035,false,true,false,false,false,0,true`;

/** Made once a run: a new profile costs seconds. */
const profileFolder = join(tmpdir(), `profile-${process.pid}`);
const profile = `-env:UserInstallation=${pathToFileURL(profileFolder).href}`;
afterAll(() => rm(profileFolder, { recursive: true, force: true }));

/** The sheets of a file after LibreOffice has opened it, formulas in it evaluated. */
export async function openInLibreOffice(
  content: string | Uint8Array,
  ending: 'csv' | 'xlsx',
  filter?: string,
): Promise<OpenedSheet[]> {
  const folder = await mkdtemp(join(tmpdir(), 'opened-'));
  try {
    const file = join(folder, `file.${ending}`);
    await writeFile(file, content);
    const how = ['--headless', profile, '--convert-to', 'fods', '--outdir', folder];
    await promisify(execFile)('soffice', [
      ...how,
      ...(filter ? [`--infilter=${filter}`] : []),
      file,
    ]);
    return readSheets(await readFile(join(folder, 'file.fods'), 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function readSheets(markup: string): OpenedSheet[] {
  const { children } = parseDocument(markup, { xmlMode: true, decodeEntities: true });
  return find(children, 'table:table').map((table) => ({
    name: table.attribs['table:name'] ?? '',
    rows: find(table.children, 'table:table-row').map((row) =>
      row.children.filter(isTag).flatMap(readCells),
    ),
  }));
}

function readCells(cell: Element): OpenedCell[] {
  const read = {
    text: cell.children.filter(isTag).filter(isParagraph).map(wordsOf).join('\n'),
    type: cell.attribs['office:value-type'] ?? '',
    value: cell.attribs['office:value'] ?? cell.attribs['office:date-value'] ?? null,
    formula: cell.attribs['table:formula'] ?? null,
  };
  const count = Number(cell.attribs['table:number-columns-repeated'] ?? 1);
  return Array.from({ length: Math.min(count, 100) }, () => read);
}

const isParagraph = ({ name }: Element) => name === 'text:p';

function wordsOf(node: ChildNode): string {
  if (isText(node)) return node.data;
  if (!isTag(node)) return '';
  if (node.name === 'text:s') return ' '.repeat(Number(node.attribs['text:c'] ?? 1));
  if (node.name === 'text:tab') return '\t';
  if (node.name === 'text:line-break') return '\n';
  return node.children.map(wordsOf).join('');
}

function find(nodes: readonly ChildNode[], name: string): Element[] {
  return nodes
    .filter(isTag)
    .flatMap((node) => (node.name === name ? [node] : find(node.children, name)));
}
