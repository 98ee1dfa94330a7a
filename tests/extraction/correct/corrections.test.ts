import { describe, expect, it } from 'vitest';
import { readCorrections, run } from '../../../src/extraction/pipeline';
import { asFile, knowledge } from '../harness';
import { findFaults } from '../provenance';

const header = 'document,table,key,column,value,reason,source,date';
const programme = `# Auran kotoutumisohjelma

## 3. Monikielinen yhteiskuntaorientaatio

Orientaatio annetaan arabiaksi ja venäjäksi.

## 4. Kotoutumiskoulutus

## 6. Ohjaus ja neuvonta
`;
const read = (...lines: readonly string[]) =>
  readCorrections({ 'corrections.csv': [header, ...lines].join('\n') });
const corrected = async (...lines: readonly string[]) => {
  const result = await run([asFile(programme, 'aura.txt')], knowledge, {
    corrections: read(...lines),
  });
  expect(findFaults(result)).toEqual([]);
  return result.dataset;
};
const told = 'seen in the minutes,municipality,2026-01-31';

describe('a correction', () => {
  it('changes a cell and keeps both values', async () => {
    const { languages, corrections } = await corrected(
      `aura-txt,languages,language_code=ar,role,planned,${told}`,
    );
    expect(languages.map((l) => [l.language_code, l.role])).toEqual([
      ['ar', 'planned'],
      ['ru', 'offered'],
    ]);
    expect(corrections).toMatchObject([
      {
        status: 'applied',
        extracted: 'offered',
        corrected: 'planned',
        reason: 'seen in the minutes',
      },
    ]);
  });

  it('withdraws a whole row when it names no column, and keeps what the row said', async () => {
    const { languages, corrections } = await corrected(
      `aura-txt,languages,language_code=ru; role=offered,,,${told}`,
    );
    expect(languages.map((l) => l.language_code)).toEqual(['ar']);
    expect(corrections[0]).toMatchObject({ status: 'applied', corrected: null });
    expect(corrections[0]?.extracted).toContain('"language_code":"ru"');
  });

  it('is reported when it meets no row, more than one, or what the extraction says itself', async () => {
    const { corrections } = await corrected(
      `aura-txt,languages,language_code=so,role,planned,${told}`,
      `aura-txt,languages,role=offered,role,planned,${told}`,
      `aura-txt,languages,language_code=ar,role,offered,${told}`,
      `other-txt,languages,language_code=ar,role,planned,${told}`,
    );
    const statuses = corrections.map((c) => c.status);
    expect(statuses).toEqual(['unmatched', 'ambiguous', 'needless', 'unmatched']);
  });

  it('empties a cell that may be empty', async () => {
    const { documents } = await corrected(`aura-txt,documents,document_id=aura-txt,title,,${told}`);
    expect(documents[0]?.title).toBeNull();
  });

  it.each([
    ['an unknown table', `aura-txt,facts,a=b,c,d,${told}`, 'no table "facts"'],
    ['a table of texts', `aura-txt,evidence,page=1,quote,d,${told}`, 'no table "evidence"'],
    ['an unknown column', `aura-txt,languages,code=ar,role,offered,${told}`, 'code'],
    [
      'a value that the column cannot hold',
      `aura-txt,languages,role=offered,role,given,${told}`,
      '"given"',
    ],
    ['a required cell left empty', `aura-txt,languages,role=offered,language_code,,${told}`, '""'],
    ['no reason', 'aura-txt,languages,role=offered,role,planned,,web,2026-01-31', 'reason'],
    ['no source', 'aura-txt,languages,role=offered,role,planned,wrong,,2026-01-31', 'source'],
    ['a Finnish date', 'aura-txt,languages,role=offered,role,planned,wrong,web,31.1.2026', 'date'],
    [
      'a document for a table without one',
      `aura-txt,parties,party_id=kela,name,Kela,${told}`,
      'no document',
    ],
  ])('is refused with its line for %s', (_, line, message) => {
    expect(() => read(line)).toThrow(/^data\/corrections\.csv, line 2: /);
    expect(() => read(line)).toThrow(message);
  });
});

describe('a corrected fact', () => {
  const flagged = `${programme}\nArvioinnista vastaa kunta.\n`;
  it('is what the quality rules see, and a flag can be withdrawn itself', async () => {
    const flags = async (...lines: readonly string[]): Promise<string[]> => {
      const corrections = lines.length > 0 ? read(...lines) : [];
      const { dataset } = await run([asFile(flagged, 'aura.txt')], knowledge, { corrections });
      expect(dataset.corrections.map((c) => c.status)).toEqual(lines.map(() => 'applied'));
      return dataset.quality_flags.map((f) => `${f.rule_id} ${f.subject ?? ''}`);
    };
    const [first = ''] = await flags();
    const [rule_id, subject] = first.split(' ');
    const key = `rule_id=${rule_id}; subject=${subject}`;
    expect(await flags(`aura-txt,quality_flags,${key},,,${told}`)).not.toContain(first);
    const described = `aura-txt,coverage,section=1; facet=description,status,described,${told}`;
    expect(await flags()).toContain('missing-section 1');
    expect(await flags(described)).not.toContain('missing-section 1');
  });
});
