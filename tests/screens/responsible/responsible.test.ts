import { describe, expect, it } from 'vitest';
import { partyGraph } from '../../../src/screens/responsible/network';
import type {
  CellKind,
  ResponsibleAnswer,
  ResponsibleParty,
} from '../../../src/screens/responsible/query';
import { responsibleRows, serviceNames } from '../../../src/screens/responsible/shape';
import { divisionTable, endedTable, partyTable } from '../../../src/screens/responsible/tables';
import {
  cellWords,
  divisionSentence,
  networkSentence,
} from '../../../src/screens/responsible/words';
import { aura, kauniainen, kuopio, programme } from '../given-programmes';

const documents = [programme('a', aura), programme('k', kuopio), programme('old', aura)];

function party(document_id: string, party_id: string, other: Partial<ResponsibleParty> = {}) {
  return {
    ...{ document_id, party_id, party_name: party_id, party_type: 'municipality' as const },
    ...{ service_id: 'assessment' as const, client_group: 'others' as const, unit: null },
    ...{
      certainty: 'exact' as const,
      evidence_id: `${document_id}:1-2`,
      sources: ['text' as const],
    },
    ...{ for_all: false, is_default: true, ended_on: null, is_counted: true },
    ...{ successor_fi: null, successor_sv: null, successor_en: null },
    ...other,
  };
}
const cell = (document_id: string, kind: CellKind) => ({
  ...{ choice: 'exact', document_id, service_id: 'assessment' as const, kind },
  ...{ client_group: 'others' as const, parties: 1, has_ended: false },
});
const answer: ResponsibleAnswer = {
  parties: [
    party('a', 'Oma kunta'),
    party('k', 'Naapuri', { is_default: false, unit: 'neuvonta' }),
    party('k', 'Hiljainen', { is_counted: false }),
  ],
  cells: [cell('a', 'default'), cell('k', 'delegated')],
  counts: [],
  ended: [],
  services: [{ service_id: 'assessment', name_fi: 'Arviointi', name_sv: 'B', name_en: 'A' }],
};
const rows = responsibleRows(answer, documents, 'fi');
const names = serviceNames(answer, 'fi');

describe('who is responsible by the Act’s division', () => {
  it('is told of programmes under the present Act, with their deviations', () => {
    expect(rows.map(({ document, deviations }) => [document.document_id, deviations])).toEqual([
      ['a', 0],
      ['k', 1],
    ]);
  });

  it('says a cell in words, without parties that do not count', () => {
    const delegated = rows[1]?.cells.get('assessment-others');
    expect(delegated && cellWords(delegated)).toBe('Vain muu taho: Naapuri');
  });

  it('answers in one sentence', () => {
    expect(divisionSentence(rows)).toBe(
      '1/2 ohjelmaa noudattaa lain jakoa kaikissa palveluissa. Nimetyistä kohdista 50\u00a0% on lain mukaisella taholla yksin; 0 kohdassa ei nimetä vastuutahoa.',
    );
    expect(divisionSentence([])).toBe(
      'Yksikään valituista ohjelmista ei ole nykyisen lain mukainen.',
    );
  });

  it('is taken away party by party', () => {
    expect(divisionTable(rows, names).rows.map(({ cells }) => cells)).toEqual([
      ['Aura 2025', 'Arviointi', 'Muut', 'Lain mukainen taho', 'Oma kunta', 'Kunta', null],
      ['Kuopio 2025', 'Arviointi', 'Muut', 'Vain muu taho', 'Naapuri', 'Kunta', 'neuvonta'],
    ]);
    expect(partyTable(answer.parties, { documents, names, language: 'fi' }).rows).toHaveLength(2);
    expect(endedTable([], { documents, names, language: 'fi' }).rows).toEqual([]);
  });
});

describe('the network of programmes and parties', () => {
  it('links each programme to the parties it makes responsible', () => {
    const graph = partyGraph(answer.parties, documents, { language: 'fi', keep: 10 });
    expect(graph.links.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ['a', 'Oma kunta', 1],
      ['k', 'Naapuri', 1],
    ]);
    expect(networkSentence(answer.parties, documents)).toBe(
      '2 ohjelmaa nimeää 2 tahoa; mikään niistä ei esiinny useammassa kuin yhdessä ohjelmassa.',
    );
  });

  it('counts a programme once whose language versions both name a party', () => {
    const versions = [
      programme('fi', kauniainen, { mark: 'fi' }),
      programme('sv', kauniainen, { mark: 'sv', language: 'sv' }),
      ...documents,
    ];
    const parties = [
      party('fi', 'Kaupunki'),
      party('sv', 'Kaupunki', { service_id: 'guidance' }),
      party('k', 'Naapuri'),
    ];
    const graph = partyGraph(parties, versions, { language: 'fi', keep: 10 });
    expect(graph.left.map(({ key, name }) => [key, name])).toEqual([
      ['fi', 'Kauniainen 2025 (fi, sv)'],
      ['k', 'Kuopio 2025'],
    ]);
    expect(graph.links.map(({ from, to, weight }) => [from, to, weight])).toEqual([
      ['fi', 'Kaupunki', 2],
      ['k', 'Naapuri', 1],
    ]);
    expect(graph.right[0]?.text).toBeUndefined();
    expect(networkSentence(parties, versions)).toMatch(/^2 ohjelmaa nimeää 2 tahoa; mikään niistä/);
  });

  it('writes in how many programmes a party occurs where they are several', () => {
    const graph = partyGraph([party('a', 'Yhteinen'), party('k', 'Yhteinen')], documents, {
      language: 'fi',
      keep: 10,
    });
    expect(graph.right[0]?.text).toBe('(2 ohjelmassa)');
    expect(networkSentence([party('a', 'Yhteinen')], documents)).toBe(
      '1 ohjelma nimeää 1 tahon; mikään niistä ei esiinny useammassa kuin yhdessä ohjelmassa.',
    );
  });

  it('marks a link to a body that has ended', () => {
    const ended = party('a', 'TE-toimisto', { ended_on: '2024-12-31' });
    const graph = partyGraph([ended], documents, { language: 'fi', keep: 10 });
    expect(graph.links[0]?.marked).toBe(true);
  });

  it('tells the many small parties together', () => {
    const many = Array.from({ length: 5 }, (_, i) => party('a', `Taho ${i}`));
    const graph = partyGraph(many, documents, { language: 'fi', keep: 2 });
    expect(graph.right.map(({ key }) => key)).toContain('rest');
  });
});
