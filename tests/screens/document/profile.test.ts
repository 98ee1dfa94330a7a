import { describe, expect, it } from 'vitest';
import { fileLines, profileLines } from '../../../src/screens/document/profile';
import type { DocumentFile, ProvedFact } from '../../../src/state/document-file';
import { aura, kuopio, programme } from '../given-programmes';

const document = {
  ...{ file_name: 'kansio/ohjelma.pdf', media_type: 'application/pdf', sha256: 'ab'.repeat(32) },
  ...{ byte_size: 58531, page_count: 8, layout: 'own-layout', language: 'fi' },
  ...{ period_start: '2025', period_end: '2029', dated: '2024-11-18', law: '681/2023' },
  ...{ coordinating_body: null, status: 'ok', message: null },
};
const file = { document } as unknown as DocumentFile;
const summary = programme('a', kuopio);
const fact = (kind: ProvedFact['kind'], code: string, other: Partial<ProvedFact> = {}) =>
  ({ evidence_id: 'a:0-1', kind, code, ...other }) as ProvedFact;

function profile(counted: readonly ProvedFact[], given = { file, summary }) {
  const lines = profileLines({ ...given, language: 'fi', counted });
  return Object.fromEntries(lines.map(({ label, value }) => [label, value]));
}

describe('the profile of a document', () => {
  it('says who gives it, for which time and by which law', () => {
    expect(profile([])).toMatchObject({
      ...{ Kunta: 'Kuopio', Kausi: '2025–2029', Päivätty: '18.11.2024', Laki: '681/2023' },
      ...{ 'Asiakirjan muoto': 'Oma jäsennys', Kieli: 'suomi', 'Koordinoiva taho': null },
    });
  });

  it('names those it covers beside its issuer', () => {
    const joint = { ...summary, places: [...summary.places, ...programme('b', aura).places] };
    expect(profile([], { file, summary: joint })).toMatchObject({ 'Kattaa myös': 'Aura' });
    expect(profile([])).not.toHaveProperty('Kattaa myös');
  });

  it('counts the described points once each, of all twenty-one', () => {
    const facts = [
      fact('coverage', '1-description', { detail: 'described' }),
      fact('coverage', '1-description', { detail: 'described' }),
      fact('coverage', '2-responsible', { detail: 'mentioned' }),
    ];
    expect(profile(facts)['Kuvattu lomakkeen kohdista']).toBe('1/21');
  });

  it('names the languages in which civic orientation is given, and no others', () => {
    const language = (name_fi: string, services: string, detail = 'offered') =>
      fact('languages', name_fi, { name_fi, services, detail });
    const facts = [
      language('venäjä', 'civic_orientation guidance'),
      language('arabia', 'civic_orientation'),
      language('dari', 'civic_orientation', 'needed'),
      language('somali', 'website'),
    ];
    const label = 'Yhteiskuntaorientaation kielet';
    expect(profile(facts)[label]).toBe('arabia ja venäjä');
    expect(profile(facts.slice(2))[label]).toBeNull();
  });

  it('counts responsible parties once, and cites decisions with their day', () => {
    const facts = [
      fact('responsibilities', 'kela'),
      fact('responsibilities', 'kela', { client_group: 'others' }),
      fact('decisions', 'kunnanhallitus', { date: '2024-11-25', detail: '§ 12' }),
    ];
    expect(profile(facts)).toMatchObject({
      ...{ Vastuutahoja: '1', Päätökset: 'kunnanhallitus 25.11.2024 § 12' },
    });
  });
});

describe('the original file', () => {
  const lines = (other: object) => {
    const changed = { document: { ...document, ...other } } as unknown as DocumentFile;
    const listed = fileLines({ file: changed, language: 'fi' });
    return Object.fromEntries(listed.map(({ label, value }) => [label, value]));
  };

  it('is told by name, format, pages, size and hash', () => {
    expect(lines({})).toEqual({
      ...{ Tiedosto: 'kansio/ohjelma.pdf', Tiedostomuoto: 'PDF', Sivuja: '8', Koko: '58 kB' },
      'SHA-256': 'ab'.repeat(32),
    });
  });

  it('says when the format has no pages, and what was wrong with the reading', () => {
    expect(lines({ page_count: null, message: 'Page 3 is a picture.' })).toMatchObject({
      ...{ Sivuja: 'ei sivuja', 'Huomautus lukemisesta': 'Page 3 is a picture.' },
    });
  });
});
