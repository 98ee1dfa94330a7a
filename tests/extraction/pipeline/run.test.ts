import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../src/contract/tables';
import { run } from '../../../src/extraction/pipeline';
import { asFile, knowledge } from '../harness';

const good = (place: string): string =>
  `# ${place} kotoutumisohjelma\n\n## 6. Ohjaus ja neuvonta\n\nNeuvonnasta vastaa Kela.`;
const idsOf = async (...names: readonly string[]): Promise<string[]> =>
  (
    await run(
      names.map((name) => asFile(good('Auran'), name)),
      knowledge,
    )
  ).dataset.documents.map((d) => d.document_id);

describe('a document_id', () => {
  it('is a readable slug of the path', async () => {
    expect(await idsOf('Länsi/Åbo ohjelma 2024.txt')).toEqual(['lansi-abo-ohjelma-2024-txt']);
  });

  it('is unique, also where slugs fall together', async () => {
    const ids = await idsOf('a b.txt', 'a-b.txt', 'A B.txt', 'a b.md');
    expect(new Set(ids).size).toBe(4);
  });

  it('is made even of a name without letters', async () => {
    const [id = ''] = await idsOf('….txt');
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  it('stays when other files come and go', async () => {
    expect((await idsOf('b.txt', 'c.txt')).slice(0, 1)).toEqual(
      (await idsOf('a.txt', 'b.txt', 'b.md')).slice(1, 2),
    );
  });
});

describe('a run', () => {
  it('has every table of the contract, and the reference tables without any file', async () => {
    const { dataset, texts } = await run([], knowledge);
    expect(Object.keys(dataset)).toEqual(tableNames);
    expect(dataset.municipalities).toHaveLength(308);
    expect(dataset.questions.map((q) => q.ordinal)).toEqual(
      Array.from({ length: 41 }, (_, index) => index + 1),
    );
    expect(dataset.services).toHaveLength(11);
    expect(dataset.documents).toEqual([]);
    expect(texts.size).toBe(0);
  });

  it('ranks the municipalities in Finnish alphabetical order', async () => {
    const { municipalities } = (await run([], knowledge)).dataset;
    const ranked = [...municipalities].sort((a, b) => a.sort_fi - b.sort_fi).map((m) => m.name_fi);
    expect(ranked.slice(0, 2)).toEqual(['Akaa', 'Alajärvi']);
    expect(ranked.at(-1)).toBe('Äänekoski');
    expect(ranked.indexOf('Ähtäri')).toBeGreaterThan(ranked.indexOf('Ypäjä'));
  });

  it('has one party for one body however many documents name it', async () => {
    const { dataset } = await run(
      [asFile(good('Auran'), 'a.txt'), asFile(good('Espoon'), 'b.txt')],
      knowledge,
    );
    expect(dataset.parties.filter((p) => p.party_id === 'kela')).toHaveLength(1);
    expect(dataset.responsibilities.filter((r) => r.party_id === 'kela')).toHaveLength(2);
  });

  it('takes files that come one after the other', async () => {
    async function* files() {
      yield asFile(good('Auran'), 'a.txt');
      await Promise.resolve();
      yield asFile(good('Espoon'), 'b.txt');
    }
    const { dataset } = await run(files(), knowledge);
    expect(dataset.documents.map((d) => d.issuer_code)).toEqual(['019', '049']);
  });

  it('masks contact persons unless told to keep them, in as many letters', async () => {
    const text = `${good('Auran')}\n\nYhteyshenkilö: maija.esimerkki@example.fi, puh. 050 1234567`;
    const masked = await run([asFile(text)], knowledge);
    const kept = await run([asFile(text)], knowledge, { keepContacts: true });
    const [a = '', b = ''] = [...masked.texts.values(), ...kept.texts.values()];
    expect(a).not.toContain('maija.esimerkki');
    expect(a).not.toContain('1234567');
    expect(b).toContain('maija.esimerkki@example.fi');
    expect(a.length).toBe(b.length);
  });

  it('leaves the bytes it is given as they were', async () => {
    const file = asFile(good('Auran'));
    const before = file.bytes.slice();
    await run([file], knowledge);
    expect(file.bytes).toEqual(before);
  });
});
