import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readReach, type ReachAnswer } from '../../../src/screens/languages/query-reach';
import { reachPanels } from '../../../src/screens/languages/shape-reach';
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
      { language_code: 'zh', name_fi: 'kiina', name_sv: 'kinesiska', name_en: 'Chinese' },
    ],
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
