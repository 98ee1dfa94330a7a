import { describe, expect, it } from 'vitest';
import { run } from '../../src/extraction/pipeline';
import { extractText, filesBelow, knowledge } from './harness';
import { findFaults } from './provenance';
import { soup } from './soup';

const files = await filesBelow('data/documents');
const all = await run(files, knowledge);

describe('every row of the bundled documents', () => {
  it.each(files)('of $name quotes its text, keeps its keys and its vocabulary', async (file) => {
    const one = await run([file], knowledge);
    expect(one.dataset.documents).toMatchObject([{ status: 'ok', message: null }]);
    expect(one.dataset.evidence.length).toBeGreaterThan(20);
    expect(findFaults(one)).toEqual([]);
  });

  it('stays true when all are read in one run', () => {
    expect(findFaults(all)).toEqual([]);
    expect(all.dataset.documents.map((d) => d.file_name)).toEqual(files.map((f) => f.name));
  });

  it('is the same in a second run', async () => {
    const again = await run(files, knowledge);
    expect(again.dataset).toEqual(all.dataset);
    expect([...again.texts]).toEqual([...all.texts]);
  });

  it('is the same whatever other documents stand beside it', async () => {
    for (const file of files) {
      const { dataset } = await run([file], knowledge);
      const id = dataset.documents[0]?.document_id;
      expect(dataset.responsibilities).toEqual(
        all.dataset.responsibilities.filter((r) => r.document_id === id),
      );
      expect(dataset.evidence).toEqual(all.dataset.evidence.filter((e) => e.document_id === id));
    }
  });
});

describe('text of any kind', () => {
  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'made by chance from seed %i never throws and keeps its provenance',
    async (seed) => {
      const { dataset } = await extractText(soup(seed));
      expect(dataset.documents).toHaveLength(1);
    },
  );
});

describe('the checker of provenance', () => {
  it('tells of a quote that is not in the text', () => {
    const [first, ...rest] = all.dataset.evidence;
    const evidence = first ? [{ ...first, quote: `${first.quote}!` }, ...rest] : [];
    expect(findFaults({ ...all, dataset: { ...all.dataset, evidence } })).toEqual([
      `evidence ${String(first?.evidence_id)} does not quote its text`,
    ]);
  });

  it('tells of a fact without its words, of a repeated key and of a word outside the vocabulary', () => {
    const [first] = all.dataset.languages;
    const [party] = all.dataset.parties;
    const languages = first ? [{ ...first, evidence_id: 'none:1-2', language_code: 'xx' }] : [];
    const parties = party
      ? [...all.dataset.parties, { ...party, party_type: 'guild' as 'parish' }]
      : [];
    const faults = findFaults({ ...all, dataset: { ...all.dataset, languages, parties } });
    expect(faults.toSorted()).toEqual([
      'languages cites none:1-2 of another document',
      'languages.evidence_id none:1-2 is not among evidence',
      'languages.language_code xx is not among language_names',
      `parties has two rows ${String(party?.party_id)}`,
      'parties.party_type is "guild"',
    ]);
  });
});
