import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readLanguages, type LanguagesAnswer } from '../../../src/screens/languages/query';
import { languageColumns, languageRows } from '../../../src/screens/languages/shape';
import { answerWords, cellWords } from '../../../src/screens/languages/words';
import { openRows } from '../../sql/open-rows';
import { aura, kauniainen, kuopio, programme } from '../given-programmes';

const names = (language_code: string, name_fi: string) => ({
  language_code,
  name_fi,
  name_sv: `${name_fi}-sv`,
  name_en: `${name_fi}-en`,
});
const stated = (
  document_id: string,
  language_code: string,
  role: 'offered' | 'planned' | 'piloted' | 'spoken',
) => ({
  document_id,
  service_id: 'civic_orientation' as const,
  language_code,
  role,
  evidence_id: `${document_id}-${language_code}-${role}`,
});

const documents = [
  programme('aura', aura),
  programme('kauniainen', kauniainen),
  programme('kuopio', kuopio),
  programme('broken', {}, { status: 'failed' }),
];
const documentIds = documents.map(({ document_id }) => document_id);
let connection: Connection;
let answer: LanguagesAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: documents.map(({ document_id, status }) => ({ document_id, status })),
    services: [
      { service_id: 'guidance', name_fi: 'Ohjaus', name_sv: 'Vägledning', name_en: 'Guidance' },
    ],
    language_names: [
      names('ar', 'arabia'),
      names('uk', 'ukraina'),
      names('et', 'viro'),
      names('sq', 'albania'),
    ],
    languages: [
      stated('kauniainen', 'uk', 'offered'),
      stated('kauniainen', 'sq', 'offered'),
      stated('kauniainen', 'ar', 'offered'),
      { ...stated('kuopio', 'uk', 'planned'), certainty: 'inferred' },
      { ...stated('kuopio', 'uk', 'piloted'), certainty: 'fuzzy' },
      stated('kuopio', 'et', 'spoken'),
      { ...stated('kuopio', 'ar', 'offered'), service_id: 'guidance' },
    ],
  });
  answer = await readLanguages(connection, 'civic_orientation', { documentIds, certainties });
});

afterAll(() => connection.close());

describe('the language matrix', () => {
  it('reads rows with the columns of their types', () => {
    expect(Object.keys(answer.stated[0] ?? {})).toEqual([
      ...['document_id', 'service_id', 'language_code', 'role', 'evidence_id'],
      ...['certainty', 'name_fi', 'name_sv', 'name_en', 'is_counted'],
    ]);
    expect(Object.keys(answer.languages[0] ?? {})).toEqual([
      ...['language_code', 'name_fi', 'name_sv', 'name_en', 'programmes', 'offered'],
    ]);
    expect(answer.services).toEqual([
      {
        service_id: 'civic_orientation',
        name_fi: null,
        name_sv: null,
        name_en: null,
        programmes: 2,
      },
      {
        service_id: 'guidance',
        name_fi: 'Ohjaus',
        name_sv: 'Vägledning',
        name_en: 'Guidance',
        programmes: 1,
      },
    ]);
  });

  it('puts languages most programmes state first, Finnish alphabetical order within ties, spoken ones last', () => {
    const columns = languageColumns(answer.languages, 'fi');
    expect(columns.map(({ name, programmes }) => [name, programmes])).toEqual([
      ['ukraina', 2],
      ['albania', 1],
      ['arabia', 1],
      ['viro', 0],
    ]);
  });

  it('keeps that order in the other languages of the interface', () => {
    const codes = (language: 'fi' | 'sv') =>
      languageColumns(answer.languages, language).map(({ code }) => code);
    expect(codes('sv')).toEqual(codes('fi'));
    expect(languageColumns(answer.languages, 'sv')[0]?.name).toBe('ukraina-sv');
  });

  it('shows the firmest statement of a cell and opens to its words', () => {
    const columns = languageColumns(answer.languages, 'fi');
    const rows = languageRows(answer, documents, columns, 'fi');
    const cell = rows.find(({ document }) => document.document_id === 'kuopio')?.cells[0];
    expect(cell).toEqual({
      role: 'piloted',
      roles: ['piloted', 'planned'],
      evidenceId: 'kuopio-uk-piloted',
    });
    expect(cellWords(cell)).toBe('Kokeiltu, suunnitteilla');
    expect(cellWords(undefined)).toBe('Ei mainita');
  });

  it('has a row for each programme that could be read, also for one that states no language', () => {
    const rows = languageRows(answer, documents, languageColumns(answer.languages, 'fi'), 'fi');
    expect(rows.map(({ name, isStated }) => [name, isStated])).toEqual([
      ['Aura 2025', false],
      ['Kauniainen 2025', true],
      ['Kuopio 2025', true],
    ]);
  });

  it('leaves out what is stated with another certainty, and says so', async () => {
    const asked = { documentIds, certainties: ['exact'] as const };
    const exact = await readLanguages(connection, 'civic_orientation', asked);
    const columns = languageColumns(exact.languages, 'fi');
    const rows = languageRows(exact, documents, columns, 'fi');
    expect(columns.map(({ code, programmes }) => [code, programmes])).toEqual([
      ['sq', 1],
      ['ar', 1],
      ['uk', 1],
      ['et', 0],
    ]);
    const cells = rows.map(({ cells }) => cells[columns.findIndex(({ code }) => code === 'uk')]);
    expect(cells.map(cellWords)).toEqual(['Ei mainita', 'Annetaan', 'Jätetty pois suodattimella']);
    expect(cells[2]?.evidenceId).toMatch(/^kuopio-uk/);
    expect(rows.map(({ isStated, isLeftOut }) => [isStated, isLeftOut])).toEqual([
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(answerWords(rows, columns)).toMatch(/^1\/3 ohjelmasta/);
    expect(answerWords(rows.slice(2), [])).toMatch(/tällä varmuudella\.$/);
  });

  it('answers in one sentence', () => {
    const columns = languageColumns(answer.languages, 'fi');
    const rows = languageRows(answer, documents, columns, 'fi');
    expect(answerWords(rows, columns)).toBe(
      '2/3 ohjelmasta kertoo palvelun kielet. Useimmin mainittu: ukraina (2/3). Kieliä on yhteensä 3.',
    );
    expect(answerWords(rows.slice(0, 1), [])).toMatch(/^Yksikään näistä ohjelmista/);
  });
});
