import type { Graph, GraphNode } from '../../charts/graph';
import { groupTail } from '../../charts/group-tail';
import { formatProgramme, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { programmesOf, type DocumentSummary } from '../../state/document-summary';
import type { ResponsibleParty } from './query';

/** More parties than these are told together until the reader asks for them. */
export const mostParties = 24;

interface Pair {
  readonly programme: DocumentSummary;
  readonly party: ResponsibleParty;
  /** Services that the party answers for in the programme, in any of its languages. */
  readonly services: Set<string>;
}

/** Programmes on the left, the parties they make responsible on the right; a link is as thick as its services are many. */
export function partyGraph(
  parties: readonly ResponsibleParty[],
  documents: readonly DocumentSummary[],
  { language, keep }: { language: FormatLanguage; keep: number },
): Graph {
  const pairs = pairsOf(parties, documents);
  const partiesOf = countBy(pairs, ({ programme }) => programme.document_id);
  const programmesOf = countBy(pairs, ({ party }) => party.party_id);
  const left = new Map<string, GraphNode>();
  const right = new Map<string, GraphNode>();
  for (const { programme, party } of pairs) {
    const name = formatProgramme(programme, language);
    const own = partiesOf.get(programme.document_id) ?? 0;
    const label = m.responsible_network_programme({ name, count: own });
    left.set(programme.document_id, { key: programme.document_id, name, label });
    right.set(party.party_id, partyNode(party, programmesOf.get(party.party_id) ?? 0));
  }
  const links = pairs.map(({ programme, party, services }) => ({
    from: programme.document_id,
    to: party.party_id,
    weight: services.size,
    ...(party.ended_on ? { marked: true } : {}),
  }));
  const graph = { left: [...left.values()], right: [...right.values()], links };
  return groupTail(graph, {
    side: 'right',
    keep,
    rest: (others) => {
      const name = m.responsible_network_rest({ count: others.length });
      return { key: 'rest', name, label: name };
    },
  });
}

function partyNode({ party_id, party_name }: ResponsibleParty, programmes: number): GraphNode {
  return {
    key: party_id,
    name: party_name,
    ...(programmes > 1 ? { text: m.responsible_network_in({ count: programmes }) } : {}),
    label: m.responsible_network_party({ name: party_name, count: programmes }),
  };
}

function pairsOf(
  parties: readonly ResponsibleParty[],
  documents: readonly DocumentSummary[],
): Pair[] {
  const programmes = programmesOf(documents);
  const pairs = new Map<string, Pair>();
  for (const party of parties) {
    const programme = programmes.get(party.document_id);
    if (!programme || !party.is_counted) continue;
    const key = `${programme.document_id} ${party.party_id}`;
    const pair = pairs.get(key) ?? { programme, party, services: new Set<string>() };
    pair.services.add(party.service_id);
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

function countBy(pairs: readonly Pair[], keyOf: (pair: Pair) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}
