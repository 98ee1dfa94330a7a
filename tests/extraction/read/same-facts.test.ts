import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../src/extraction/document';
import { run } from '../../../src/extraction/pipeline';
import { readSource } from '../../../src/extraction/read/readers';
import { normaliseText } from '../../../src/extraction/text/normalise';
import { differences, factsOf } from '../facts';
import { knowledge } from '../harness';
import { findFaults } from '../provenance';
import { asHtml, asOdt, asPage, makeOdt } from './markup-samples';
import { asFile, makeDocx, paragraph } from './samples';

const folder = 'tests/golden';

const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }): [string, SourceFile][] =>
    readdirSync(join(folder, name))
      .filter((f) => f.startsWith('input.'))
      .map((input) => [name, { name: input, bytes: readFileSync(join(folder, name, input)) }]),
  );

async function textOf(file: SourceFile) {
  const source = await readSource(file, knowledge.formNames);
  return normaliseText(source, { keepContacts: true });
}

/** Without the form fields, which only PDF forms and dumps of them have. */
const laidOut = cases.filter(([name]) => name !== 'form-fields');

describe.each(laidOut)('the golden case %s', (_, file) => {
  it('gives the same facts as a web page among menus and banners', async () => {
    const page = asFile('sivu.html', asPage(asHtml(await textOf(file))));
    const [original, other] = [await run([file], knowledge), await run([page], knowledge)];
    expect(factsOf(original).length).toBeGreaterThan(20);
    expect(differences(original, other)).toEqual([]);
    expect(findFaults(other)).toEqual([]);
  });

  it('gives the same facts as an OpenDocument text', async () => {
    const odt = asFile('ohjelma.odt', makeOdt(asOdt(await textOf(file))));
    const [original, other] = [await run([file], knowledge), await run([odt], knowledge)];
    expect(differences(original, other)).toEqual([]);
    expect(findFaults(other)).toEqual([]);
  });
});

/** A plain text pasted into another program: a paragraph a line, blank ones and tabs as they are. */
const pasted: readonly (readonly [string, (lines: readonly string[]) => string | Uint8Array])[] = [
  ['ohjelma.html', (lines) => `<html><body><pre>${lines.join('\n')}</pre></body></html>`],
  ['sivu.html', (lines) => lines.map((line) => `<p>${line || '<br>'}</p>`).join('\n')],
  ['ohjelma.docx', (lines) => makeDocx(lines.map((line) => paragraph(tabbed(line))).join(''))],
  ['ohjelma.odt', (lines) => makeOdt(lines.map((l) => `<text:p>${odtTabs(l)}</text:p>`).join(''))],
];

const tabbed = (line: string) => line.replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">');
const odtTabs = (line: string) => line.replaceAll('\t', '<text:tab/>');

describe.each(cases)('the golden case %s pasted line by line', (_, file) => {
  const text = new TextDecoder().decode(file.bytes);
  const lines = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').split('\n');

  it.each(pasted)('into %s gives the same facts', async (name, write) => {
    const original = await run([file], knowledge);
    const other = await run([asFile(name, write(lines))], knowledge);
    expect(differences(original, other)).toEqual([]);
  });
});
