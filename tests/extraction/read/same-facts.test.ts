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
import { asFile } from './samples';

const folder = 'tests/golden';

/** Golden cases without form fields, which only PDF forms and their dumps have. */
const cases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'form-fields')
  .map(({ name }): [string, SourceFile] => {
    const [input = ''] = readdirSync(join(folder, name)).filter((f) => f.startsWith('input.'));
    return [name, { name: input, bytes: readFileSync(join(folder, name, input)) }];
  });

async function textOf(file: SourceFile) {
  const source = await readSource(file, knowledge.formNames);
  return normaliseText(source, { keepContacts: true });
}

describe.each(cases)('the golden case %s', (_, file) => {
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
