import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readReach, type ReachAnswer } from '../../../src/screens/languages/query-reach';
import { placesWithoutResidents, reachPanels } from '../../../src/screens/languages/shape-reach';
import { reachTable } from '../../../src/screens/languages/reach-table';
import {
  bridgeLines,
  enoughWords,
  missingResidents,
  targetWords,
} from '../../../src/screens/languages/words-enough';
import {
  groupParts,
  legendEntries,
  nextWords,
  reachSources,
  reachWords,
  unknownWords,
} from '../../../src/screens/languages/words-reach';
import { openRows } from '../../sql/open-rows';
import { residents } from '../../sql/residents';
import { kauniainen, kuopio, programme } from '../given-programmes';

const documents = [
  programme('old', kauniainen, { period_start: '2018', restated_from: 'Alkuperäinen' }),
  programme('new', kauniainen),
  programme('silent', kuopio),
];
const offered = (language_code: string) => ({
  document_id: 'new',
  service_id: 'civic_orientation' as const,
  language_code,
  role: 'offered' as const,
  evidence_id: `new-${language_code}`,
});
let connection: Connection;
let answer: ReachAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: documents.map(({ document_id }) => ({ document_id })),
    document_municipalities: [
      { document_id: 'old', municipality_code: '235' },
      { document_id: 'new', municipality_code: '235' },
      { document_id: 'silent', municipality_code: '297' },
    ],
    language_names: [
      { language_code: 'et', name_fi: 'viro', name_sv: 'estniska', name_en: 'Estonian' },
      { language_code: 'en', name_fi: 'englanti', name_sv: 'engelska', name_en: 'English' },
      { language_code: 'zh', name_fi: 'kiina', name_sv: 'kinesiska', name_en: 'Chinese' },
    ],
    bridge_languages: [{ language_code: 'en', for_languages: 'zh' }],
    languages: [offered('ar'), { ...offered('en'), certainty: 'inferred' }],
    statistics: [
      ...residents('old', '235', 'population_by_language', '2022-12-31', {
        fi: 800,
        et: 40,
        ar: 25,
        zh: 20,
        en: 10,
        other: 5,
        total: 900,
      }),
      ...residents('silent', '297', 'population_by_language', '2022-12-31', { fi: 90, ru: 10 }),
    ],
  });
  answer = await readReach(connection, { documentIds: ['old', 'new', 'silent'], certainties });
});

afterAll(() => connection.close());

describe('the reach of civic orientation', () => {
  it('is told of each municipality whose residents are known by language, unknown ones last', () => {
    const panels = reachPanels(answer, documents, 'fi');
    expect(panels.map(({ name, isKnown }) => [name, isKnown])).toEqual([
      ['Kauniainen', true],
      ['Kuopio', false],
    ]);
  });

  it('answers with the share reached and the largest group not reached', () => {
    expect(reachWords(reachPanels(answer, documents, 'fi'), 'fi')).toBe(
      'Kauniainen: 35,0\u00a0% asukkaista, joiden oma kieli on muu kuin suomi tai ruotsi. ' +
        'Suurin ryhmä, jonka kieltä ohjelma ei mainitse, on viro (40 henkeä).',
    );
  });

  it('is unknown where no programme states the languages', () => {
    const panels = reachPanels(answer, documents, 'fi').filter(({ isKnown }) => !isKnown);
    expect(reachWords(panels, 'fi')).toMatch(/^Ei tiedetä/);
  });

  it('sets those reached first, English apart, what is not known last', () => {
    const [panel] = reachPanels(answer, documents, 'fi');
    expect(panel && groupParts(panel, 'fi').map(({ key, fill }) => [key, fill])).toEqual([
      ['ar', 'solid'],
      ['en', 'striped'],
      ['et', 'hollow'],
      ['zh', 'hollow'],
      ['other', 'dashed'],
    ]);
    expect(panel && legendEntries(panel, 'fi').map(({ name }) => name)).toEqual([
      'Orientaatio omalla kielellä 25,0\u00a0%',
      'Englanti omana kielenä 10,0\u00a0%',
      'Kieltä ei mainita 60,0\u00a0%',
      'Kieli ei tiedossa (tilaston ”muu”) 5,0\u00a0%',
    ]);
  });

  it('says what one more language would add', () => {
    const [panel] = reachPanels(answer, documents, 'fi');
    expect(
      panel?.next.map(({ language_code, share_with_it }) => [language_code, share_with_it]),
    ).toEqual([
      ['et', 75],
      ['zh', 55],
    ]);
    const [next] = panel?.next ?? [];
    expect(next && nextWords(next, 'sv')).toContain('estniska');
  });

  it('says how few languages more would reach eighty per cent', () => {
    const [panel] = reachPanels(answer, documents, 'fi');
    expect(panel && enoughWords(panel, 'fi')).toBe(
      '80 prosenttia täyttyisi vähimmillään 2 lisäkielellä: viro ja kiina. Silloin omalla kielellä tavoitettaisiin 95,0\u00a0%.',
    );
    expect(panel && targetWords([panel], 'fi')).toMatch(/vähimmillään 2 lisäkieltä\.$/);
    expect(panel && targetWords([panel, panel], 'fi')).toMatch(/tavoitetaan 0\/2 kunnassa/);
    const [et] = panel?.groups.filter(({ language_code }) => language_code === 'et') ?? [];
    const withEnough = (groups: number, share: number) =>
      panel &&
      et && { ...panel, enough: { groups: Array.from({ length: groups }, () => et), share } };
    const [one, never, already] = [withEnough(1, 82), withEnough(2, 64), withEnough(0, 91)];
    expect(one && enoughWords(one, 'fi')).toMatch(/täyttyisi yhdellä lisäkielellä: viro/);
    expect(never && enoughWords(never, 'fi')).toMatch(/ei täyty, .*64,0/);
    expect(already && enoughWords(already, 'fi')).toMatch(/jo omalla kielellä/);
  });

  it('counts those apart who may know a bridge language, and at most', () => {
    const [panel] = reachPanels(answer, documents, 'fi');
    expect(panel && bridgeLines(panel, 'fi')).toEqual([
      expect.stringMatching(/^Siltakielenä englanti voisi auttaa enintään 20 henkeä \(20,0/),
    ]);
    expect(panel?.municipality.reached_share).toBe(35);
  });

  it('has order, share and bridges of each language in its table', () => {
    const panels = reachPanels(answer, documents, 'fi').filter(({ isKnown }) => isKnown);
    const { columns, rows } = reachTable(panels, 'fi');
    expect(columns.slice(-3).map(({ key }) => key)).toEqual(['step', 'reached_with', 'bridges']);
    expect(rows.map(({ cells }) => [cells[3], ...cells.slice(-3)])).toEqual([
      ['ar', null, null, null],
      ['en', null, null, null],
      ['et', 1, 75, null],
      ['zh', 2, 95, 'englanti'],
      ['other', null, null, null],
    ]);
  });

  it('names the municipalities whose residents are not known by language, and where to look', () => {
    const without = { ...answer, municipalities: answer.municipalities.slice(0, 1) };
    const places = placesWithoutResidents(without, documents, 'fi');
    expect(places).toHaveLength(1);
    expect(missingResidents(places, 'fi')).toMatch(/^Asukkaiden kielet puuttuvat: .*11rm/);
    expect(missingResidents([], 'fi')).toBeNull();
  });

  it('does not count languages that the certainty chosen leaves out', async () => {
    const narrow = await readReach(connection, { documentIds: ['new'], certainties: ['exact'] });
    const [panel] = reachPanels(narrow, documents, 'fi');
    expect(panel?.groups.map(({ language_code, reach }) => [language_code, reach])).toEqual([
      ['ar', 'offered'],
      ['et', 'unserved'],
      ['zh', 'unserved'],
      ['en', 'left_out'],
      ['other', 'unknown'],
    ]);
    expect(panel?.municipality.reached_share).toBe(25);
    expect(panel?.next.map(({ language_code }) => language_code)).toEqual(['et', 'zh', 'en']);
  });

  it('says that languages are left out rather than not stated', async () => {
    const [silent] = reachPanels(answer, documents, 'fi').filter(({ isKnown }) => !isKnown);
    expect(silent && unknownWords(silent)).toMatch(/^Ohjelma ei kerro/);
    const left = silent && { ...silent.municipality, left_out_languages: 2 };
    expect(silent && left && unknownWords({ ...silent, municipality: left })).toMatch(
      /jätetty pois suodattimella/,
    );
  });

  it('names where the residents’ languages come from, and that it is restated', () => {
    const [panel] = reachPanels(answer, documents, 'fi');
    expect(panel && reachSources([panel], documents, 'fi')).toEqual([
      'Asukkaiden kielet: Kauniainen 2018 (mukailtu); Tilastokeskus 31.12.2022.',
    ]);
  });
});
