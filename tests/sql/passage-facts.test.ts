import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractionRules, type RuledTable } from '../../src/contract/extraction-rules';
import type { Connection } from '../../src/database/connection';
import { query } from '../../src/database/query';
import { factWords, foundFacts } from '../../src/screens/fact-words';
import { readDocumentFile } from '../../src/screens/document-files';
import { readPassage } from '../../src/screens/passage/read-passage';
import type { ProvedFact } from '../../src/state/document-file';
import { ruleName } from '../../src/messages/rule-name';
import { openRows, type Given } from './open-rows';

const ruled = Object.keys(extractionRules) as RuledTable[];
const fact = { document_id: 'a', evidence_id: 'a:0-5' };
const languageFigure = { indicator: 'population_by_language', unit: 'persons' };
let connection: Connection;

/** One row in every table of facts, all proved by the same words. */
const given: Given = {
  coverage: [{ ...fact, section: '1', facet: 'responsible' }],
  answers: [{ ...fact, question_id: '1c' }],
  languages: [
    { ...fact, service_id: 'guidance', language_code: 'ar', rule: 'service-sentence' },
    { ...fact, service_id: 'integration_plan', language_code: 'ar', rule: 'service-sentence' },
    { ...fact, language_code: 'xx', rule: 'service-section', certainty: 'fuzzy' },
  ],
  responsibilities: [
    {
      ...{ ...fact, party_id: 'kela', service_id: 'guidance' },
      ...{ client_group: 'others', unit: 'neuvonta' },
    },
  ],
  party_mentions: [{ ...fact, party_id: 'kela' }],
  parameters: [{ ...fact, parameter: 'group_size', minimum: 10, maximum: 18, unit: 'persons' }],
  delivery_modes: [{ ...fact, mode: 'remote', planned: true }],
  target_groups: [{ ...fact, target_group: 'youth' }],
  municipality_links: [
    { ...fact, from_code: '235', to_code: '999', relation: 'joint_procurement' },
  ],
  statistics: [
    { ...fact, ...languageFigure, category: 'total', date: '2022-12-31', value: 90 },
    { ...fact, ...languageFigure, category: 'ar', year: 2022, value: 12 },
  ],
  goals: [{ ...fact, ordinal: 3, sector: 'Kirjasto' }],
  decisions: [{ ...fact, body: 'Kunnanhallitus', decided_on: '2024-11', paragraph: '§ 3' }],
  task_division: [{ ...fact, ordinal: 2 }],
  quality_flags: [{ ...fact, rule_id: 'contradiction' }],
};

beforeAll(async () => {
  connection = await openRows({
    ...given,
    documents: [{ document_id: 'a' }],
    evidence: [{ ...fact, start: 0, end: 5, quote: 'Kunta' }],
    language_names: [
      { language_code: 'ar', name_fi: 'arabia', name_sv: 'arabiska', name_en: 'Arabic' },
    ],
    parties: [{ party_id: 'kela', name: 'Kela' }],
    municipalities: [{ code: '235', name_fi: 'Kauniainen', name_sv: 'Grankulla' }],
  });
});

afterAll(() => connection.close());

async function readFacts() {
  const file = await readDocumentFile(connection, 'a');
  return readPassage(file, { evidenceId: fact.evidence_id })?.facts ?? [];
}

describe('passage_facts', () => {
  it('has the facts of every table that cites words', async () => {
    const rows = await query<{ kind: RuledTable }>(
      connection,
      'SELECT DISTINCT kind FROM passage_facts',
    );
    expect(rows.map(({ kind }) => kind).sort()).toEqual([...ruled, 'quality_flags'].sort());
  });

  it('says each fact once with the services it holds of, its rule and its certainty', async () => {
    const answer = await readFacts();
    const languages = answer.filter(({ kind }) => kind === 'languages');
    const fact = { evidence_id: 'a:0-5', kind: 'languages', detail: 'offered' };
    expect(languages).toEqual([
      {
        ...{ ...fact, code: 'xx', services: 'assessment' },
        ...{ rule: 'service-section', certainty: 'fuzzy' },
      },
      {
        ...{ ...fact, code: 'ar', services: 'guidance integration_plan' },
        ...{ name_fi: 'arabia', name_sv: 'arabiska', name_en: 'Arabic' },
        ...{ rule: 'service-sentence', certainty: 'exact' },
      },
    ]);
  });

  it('has what the words say beside the name: whom it concerns, how much, when, of what', async () => {
    const facts = await readFacts();
    const of = (kind: ProvedFact['kind']) => facts.filter((one) => one.kind === kind);
    expect(of('coverage')).toMatchObject([{ code: '1-responsible', detail: 'described' }]);
    expect(of('responsibilities')).toMatchObject([
      { services: 'guidance', client_group: 'others', detail: 'neuvonta' },
    ]);
    expect(of('party_mentions')[0]).not.toHaveProperty('services');
    expect(of('parameters')).toMatchObject([{ minimum: 10, maximum: 18, unit: 'persons' }]);
    expect(of('delivery_modes')).toMatchObject([{ code: 'remote', detail: 'planned' }]);
    expect(of('decisions')).toMatchObject([{ date: '2024-11', detail: '§ 3' }]);
    expect(of('goals')).toMatchObject([{ code: '3', detail: 'Kirjasto' }]);
  });

  it('names the country or language of a figure and dates it as precisely as the document', async () => {
    const figures = (await readFacts()).filter(({ kind }) => kind === 'statistics');
    expect(figures).toMatchObject([
      { detail: 'ar', name_en: 'Arabic', minimum: 12, maximum: 12, date: '2022' },
      { detail: 'total', minimum: 90, unit: 'persons', date: '2022-12-31' },
    ]);
    expect(figures[1]).not.toHaveProperty('name_fi');
  });

  it('comes in words of each language of the interface', async () => {
    const answer = await readFacts();
    const words = answer.map((one) => factWords(one, 'fi'));
    expect(words).toContain('1B vastuutaho');
    expect(words).toContain('kieli: arabia');
    expect(words).toContain('mainittu taho: Kela');
    expect(words).toContain('mitta: ryhmäkoko');
    expect(words).toContain('toteutus: etätoteutus');
    expect(words).toContain('kohderyhmä: nuoret');
    expect(words).toContain('kuntien yhteys: Kauniainen – 999, yhteishankinta');
    expect(words).toContain('tavoite 3');
    expect(words).toContain('päätös: Kunnanhallitus');
    expect(words).toContain('tehtävänjako, rivi 2');
    expect(words).toContain('havainto: ristiriita');
  });
});

describe('how facts were found', () => {
  const language = (code: string, certainty: ProvedFact['certainty']): ProvedFact => ({
    ...{ evidence_id: 'a:0-5', kind: 'languages', code },
    ...{ name_fi: code, name_sv: code, name_en: code },
    ...{ rule: 'service-section', certainty },
  });

  it('is said once for the facts that were found the same way', () => {
    const facts = [language('arabia', 'exact'), language('viro', 'exact')];
    expect(foundFacts([...facts, language('kurdi', 'inferred')], 'fi')).toEqual([
      {
        how: 'Suoraan sanottu: kieliluettelo palvelun osiossa',
        facts: ['kieli: arabia', 'kieli: viro'],
      },
      { how: 'Päätelty: kieliluettelo palvelun osiossa', facts: ['kieli: kurdi'] },
    ]);
  });

  it('has a name for every rule, and none for one of other data', () => {
    for (const table of ruled)
      for (const rule of Object.keys(extractionRules[table]))
        expect(ruleName(table, rule), `${table} ${rule}`).toBeTruthy();
    expect(ruleName('coverage', 'guessed')).toBeUndefined();
  });
});
