import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, type Run } from '../../src/extraction/pipeline';
import { differences, factsOf } from './facts';
import { asFile, extractText, filesBelow, knowledge } from './harness';

const originals = '../shared/documents';

const read = (folder: string, name: string): Promise<Run> =>
  run([{ name, bytes: readFileSync(join(folder, name)) }], knowledge);

const restated = (await filesBelow('data/documents')).map((file) => file.name);

/** The original of a restated document: the same name whatever its type, or one that begins it. */
const originalOf: Readonly<Record<string, string>> = {
  'aura.pdf': 'aura.txt',
  'kauniainen-2018-2025.docx': 'kauniainen-2018.txt',
  'kauniainen-2025.pdf': 'kauniainen-2025.txt',
  'kauniainen-2025-sv.docx': 'kauniainen-2025.txt',
  'kokkola.docx': 'kokkola.txt',
  'kuopio.pdf': 'kuopio.txt',
};

describe('a bundled document', () => {
  it.each(restated)('%s says which programme it restates', async (name) => {
    const { dataset } = await read('data/documents', name);
    expect(dataset.documents[0]?.restated_from).toMatch(/\p{L}{4}/u);
    expect(Object.keys(originalOf)).toContain(basename(name));
  });
});

/** A line of a difference without what each version has for itself: its language and its names of deciding bodies. */
const inItsOwnLanguage = (line: string): string =>
  line
    .replace(/^(\S+ documents .*) (?:fi|sv) /, '$1 ')
    .replace(/ (?:kaupunginhallitus|stadsstyrelsen) /, ' board ')
    .replace(/ (?:kaupunginvaltuusto|stadsfullmäktige) /, ' council ')
    .slice(2);

describe('a document in two languages', () => {
  it('gives the same facts in both, language and names of deciding bodies apart', async () => {
    const finnish = await read('data/documents', 'kauniainen-2025.pdf');
    const swedish = await read('data/documents', 'kauniainen-2025-sv.docx');
    expect(swedish.dataset.documents[0]?.language).toBe('sv');
    expect(swedish.dataset.languages.length).toBeGreaterThan(15);
    const lines = differences(finnish, swedish);
    const only = (sign: string): string[] =>
      lines.filter((line) => line.startsWith(sign)).map(inItsOwnLanguage);
    expect(only('-').sort()).toEqual(only('+').sort());
    expect(lines.filter((line) => !/^. (?:documents|decisions) /.test(line))).toEqual([]);
  });

  it('names every body alike, by its Finnish name', async () => {
    const bodies = ({ dataset }: Run): string[] =>
      dataset.parties.map((p) => `${p.party_id} ${p.party_type} ${p.municipality_code ?? ''}`);
    const finnish = await read('data/documents', 'kauniainen-2025.pdf');
    const swedish = await read('data/documents', 'kauniainen-2025-sv.docx');
    expect(bodies(swedish).length).toBeGreaterThan(15);
    expect(bodies(swedish)).toEqual(bodies(finnish));
  });
});

const inFinnish = restated.filter((name) => !name.includes('-sv.'));

describe.skipIf(!existsSync(originals))('the same facts', () => {
  it.each(inFinnish)('come out of %s as out of its original', async (name) => {
    const original = await read(originals, originalOf[name] ?? name);
    expect(factsOf(original).length).toBeGreaterThan(50);
    expect(differences(original, await read('data/documents', name))).toEqual([]);
  });

  it.each([
    ['kokkola.txt', 'kokkola.docx'],
    ['kuopio.txt', 'kuopio.pdf'],
    ['aura.txt', 'aura.pdf'],
  ])('come out of %s and %s', async (first, second) => {
    expect(differences(await read(originals, first), await read(originals, second))).toEqual([]);
  });
});

describe('the comparison of two documents', () => {
  const text = (languages: string) =>
    `# Auran kotoutumisohjelma\n\n## 3. Yhteiskuntaorientaatio\n\nRyhmiä järjestetään ${languages}.`;

  it('lists what only one of them states', async () => {
    const [first, second] = [
      await extractText(text('arabiaksi')),
      await extractText(text('viroksi')),
    ];
    expect(differences(first, second)).toEqual([
      '- languages civic_orientation ar offered',
      '+ languages civic_orientation et offered',
    ]);
  });

  it('lists nothing for other words of the same content', async () => {
    const first = await extractText(text('arabiaksi ja viroksi'));
    const second = await run([asFile(text('virolaisille viroksi, muille arabiaksi'))], knowledge);
    expect(differences(first, second)).toEqual([]);
  });
});
