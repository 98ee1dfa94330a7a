import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certainties } from '../../../src/contract/vocabulary';
import type { Connection } from '../../../src/database/connection';
import { readPopulation, type PopulationAnswer } from '../../../src/screens/population/query';
import { namedSeries } from '../../../src/charts/named-series';
import {
  chosenFirst,
  groupBars,
  highlightOptions,
  leftOutCount,
  placeNames,
  residentPanels,
  shareSeries,
  withChosen,
} from '../../../src/screens/population/shape';
import { leftOutLines, sourceLines } from '../../../src/screens/population/source-lines';
import {
  citizenshipSentences,
  groupWords,
  namedWords,
  shareWords,
  sumWords,
} from '../../../src/screens/population/words';
import { readSeriesView } from '../../../src/screens/population/view';
import { openRows } from '../../sql/open-rows';
import { residents } from '../../sql/residents';
import { kauniainen, kuopio, programme } from '../given-programmes';

const documents = [programme('k', kauniainen), programme('o', kuopio)];
const names = placeNames(documents, 'fi');
const share = (document_id: string, municipality_code: string, year: number, value: number) => ({
  document_id,
  municipality_code,
  indicator: 'foreign_citizen_share',
  year,
  value,
  evidence_id: `${document_id}-${year}`,
});
let connection: Connection;
let answer: PopulationAnswer;

beforeAll(async () => {
  connection = await openRows({
    documents: documents.map(({ document_id }) => ({ document_id })),
    country_names: [
      { country_code: 'EE', name_fi: 'Viro', name_sv: 'Estland', name_en: 'Estonia' },
    ],
    statistics: [
      share('k', '235', 2016, 4.7),
      share('k', '235', 2022, 6.8),
      share('o', '297', 2022, 8),
      ...residents('k', '235', 'population_by_citizenship', '2021-12-31', {
        FI: 9727,
        EE: 100,
        other: 219,
        total: 10_284,
      }),
    ],
  });
  answer = await readPopulation(connection, { documentIds: ['k', 'o'], certainties });
});

afterAll(() => connection.close());

describe('the share of foreign citizens', () => {
  it('is a line a municipality, the highest last value first, each value in words', () => {
    const series = shareSeries(answer.shares, names, 'fi');
    expect(series.map(({ name }) => name)).toEqual(['Kuopio', 'Kauniainen']);
    expect(series[1]?.points[1]).toEqual({
      key: '235 2022',
      year: 2022,
      value: 6.8,
      text: '6,8\u00a0%',
      label: 'Kauniainen 2022: 6,8\u00a0%',
    });
  });

  it('is answered by its change in one municipality, and by its range in several', () => {
    const series = shareSeries(answer.shares, names, 'fi');
    expect(shareWords(series.slice(1), 'fi')).toBe(
      'Kauniainen: 6,8\u00a0% vuonna 2022. Osuus on kasvanut 2,1 prosenttiyksikköä vuodesta 2016, jolloin se oli 4,7\u00a0%.',
    );
    expect(shareWords(series, 'fi')).toBe(
      'Suurin osuus: Kuopio, 8,0\u00a0% (2022). Pienin: Kauniainen, 6,8\u00a0% (2022).',
    );
    expect(shareWords([], 'fi')).toBe('Näissä asiakirjoissa ei ole lukuja väestöstä.');
  });
});

describe('the lines of many municipalities', () => {
  const series = Array.from({ length: 20 }, (_, at) => ({
    key: `${at}`,
    name: `Kunta ${String.fromCharCode(84 - at)}`,
    points: [{ key: `${at} 2022`, year: 2022, value: 20 - at, text: '', label: '' }],
  }));

  it('stand in one chart, or each in its own when the address asks for it', () => {
    expect(readSeriesView({ one: () => null })).toBe('one');
    expect(readSeriesView({ one: (key) => (key === 'series' ? 'each' : null) })).toBe('each');
  });

  it('say which of them are named: the highest and the lowest, or the highlighted', () => {
    expect(namedWords(series, namedSeries(series))).toMatch(/kolme suurinta/);
    const chosen = withChosen(series, ['7', '3', '999']);
    expect(namedSeries(chosen).map(({ key }) => key)).toEqual(['3', '7']);
    expect(namedWords(chosen, namedSeries(chosen))).toMatch(/^Korostetut/);
    expect(namedWords(series.slice(0, 4), namedSeries(series.slice(0, 4)))).toBe('');
  });

  it('have the highlighted first when each has its own chart', () => {
    const keys = chosenFirst(withChosen(series, ['7', '3'])).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(['3', '7', '0']);
    expect(keys).toHaveLength(20);
  });

  it('are chosen from by the alphabet', () => {
    expect(highlightOptions(series, 'fi')[0]).toEqual({ value: '19', label: 'Kunta A' });
  });
});

describe('residents by citizenship', () => {
  it('are bars with Finnish citizens apart and the others together last', () => {
    const [panel] = residentPanels(answer, 'population_by_citizenship', names);
    expect(panel?.national.map(({ category }) => category)).toEqual(['FI']);
    expect(
      panel && groupBars(panel, 'sv').map(({ name, value, rest }) => [name, value, rest]),
    ).toEqual([
      ['Estland', 100, false],
      ['Muut', 219, true],
    ]);
  });

  it('are answered by the largest named group', () => {
    const panels = residentPanels(answer, 'population_by_citizenship', names);
    expect(groupWords(panels, citizenshipSentences, 'fi')).toBe(
      'Kauniainen: yleisin ulkomaan kansalaisuus on Viro (100 henkeä).',
    );
    expect(groupWords([...panels, ...panels], citizenshipSentences, 'fi')).toBe(
      'Yleisin ulkomaan kansalaisuus on useimmin Viro: 2/2 kunnassa.',
    );
  });

  it('say in words whether the stated total and the sum agree', () => {
    const [total] = answer.totals;
    expect(total && sumWords(total, 'fi')).toBe(
      'Ei täsmää: rivien summa on 238 pienempi kuin ilmoitettu.',
    );
    expect(total && sumWords({ ...total, difference: 112 }, 'en')).toContain('112');
    expect(total && sumWords({ ...total, difference: 0 }, 'fi')).toBe('Summa täsmää.');
    expect(total && sumWords({ ...total, difference: null }, 'fi')).toMatch(/ei ilmoita/);
  });

  it('compare no sum when the filter leaves out figures', () => {
    const [total] = answer.totals;
    const narrowed = total && { ...total, left_out: 2, difference: null };
    expect(narrowed && sumWords(narrowed, 'fi')).toBe(
      'Summaa ei verrata: suodatin jättää pois lukuja (2).',
    );
  });

  it('tell how many figures the certainty chosen leaves out', async () => {
    const asked = { documentIds: ['k', 'o'], certainties: ['inferred', 'fuzzy'] as const };
    const narrowed = await readPopulation(connection, asked);
    expect(narrowed.shares).toEqual([]);
    expect(narrowed.totals).toEqual([]);
    expect(leftOutCount(narrowed, 'foreign_citizen_share')).toBe(3);
    expect(leftOutCount(narrowed, 'population_by_citizenship')).toBe(4);
    expect(leftOutLines(4)).toEqual(['Suodattimella pois jätettyjä lukuja: 4.']);
    expect(leftOutLines(0)).toEqual([]);
  });

  it('name the programme and the source that it states', () => {
    expect(sourceLines(answer.totals, documents, 'fi')).toEqual([
      'Lähde: Kauniainen 2025; Tilastokeskus, 31.12.2021.',
    ]);
  });

  it('come in rows with the columns of their types', () => {
    expect(Object.keys(answer.shares[0] ?? {})).toEqual([
      ...['document_id', 'municipality_code', 'year', 'date', 'source', 'share'],
      ...['evidence_id', 'certainty', 'recency'],
    ]);
    expect(Object.keys(answer.groups[0] ?? {})).toEqual([
      ...['choice', 'document_id', 'municipality_code', 'indicator', 'year', 'date', 'source'],
      ...['category', 'persons', 'evidence_id', 'kind', 'name_fi', 'name_sv', 'name_en'],
    ]);
    expect(Object.keys(answer.totals[0] ?? {})).toEqual([
      ...['choice', 'document_id', 'municipality_code', 'indicator', 'year', 'date', 'source'],
      ...['computed_sum', 'foreign_persons', 'national_persons', 'rest_persons', 'group_count'],
      ...['stated_total', 'total_evidence_id', 'difference', 'left_out', 'recency'],
    ]);
  });
});
