import { formatDate, formatList, type FormatLanguage } from '../../format';
import { nameIn } from '../../messages/name-in';
import { m } from '../../messages/compiled/messages.js';
import { programmesOf, type DocumentSummary } from '../../state/document-summary';
import type { CellKind, DividedGroup, EndedMention, ResponsibleParty } from './query';
import type { CellOfParties, ResponsibleRow } from './shape';

export const kindWords: Record<CellKind, () => string> = {
  default: m.responsible_kind_default,
  shared: m.responsible_kind_shared,
  delegated: m.responsible_kind_delegated,
  unnamed: m.responsible_kind_unnamed,
  left_out: m.state_left_out,
};

export const groupWords: Record<DividedGroup, () => string> = {
  jobseekers: m.responsible_group_jobseekers,
  others: m.responsible_group_others,
};

/** `Loimaan kaupunki, maahanmuuttokoordinaattori` */
export function partyWords({ party_name, unit }: ResponsibleParty): string {
  return unit ? `${party_name}, ${unit}` : party_name;
}

/** What a cell says in words: its kind, its parties, and whether one of them has ended. */
export function cellWords(cell: CellOfParties): string {
  const names = [...new Set(cell.parties.map(({ party_name }) => party_name))].join(', ');
  const words = names ? `${kindWords[cell.kind]()}: ${names}` : kindWords[cell.kind]();
  return cell.hasEnded ? `${words}. ${m.responsible_has_ended()}` : words;
}

/** The answer of the matrix as one sentence. */
export function divisionSentence(rows: readonly ResponsibleRow[]): string {
  const cells = rows.flatMap((row) => [...row.cells.values()]);
  if (cells.length === 0) return m.responsible_answer_none();
  const following = rows.filter(({ deviations }) => deviations === 0).length;
  const count = (kind: CellKind) => cells.filter((cell) => cell.kind === kind).length;
  const known = cells.length - count('unnamed') - count('left_out');
  return m.responsible_answer({
    following,
    total: rows.length,
    share: known === 0 ? 0 : Math.round((100 * count('default')) / known),
    unnamed: count('unnamed'),
  });
}

/** The answer of the network as one sentence. */
export function networkSentence(
  parties: readonly ResponsibleParty[],
  documents: readonly DocumentSummary[],
): string {
  const programmes = programmesOf(documents);
  const naming = new Map<string, Set<string>>();
  for (const { is_counted, party_id, document_id } of parties) {
    const programme = programmes.get(document_id)?.document_id;
    if (!is_counted || !programme) continue;
    naming.set(party_id, (naming.get(party_id) ?? new Set()).add(programme));
  }
  if (naming.size === 0) return m.responsible_network_none();
  const named = [...naming.values()];
  const count = new Set(named.flatMap((own) => [...own])).size;
  const words = { parties: naming.size, documents: count };
  const several = named.filter((own) => own.size > 1).length;
  return several === 0
    ? m.responsible_network_answer_apart(words)
    : m.responsible_network_answer({ ...words, several });
}

/** The answer of the list of ended bodies as one sentence. */
export function endedSentence(ended: readonly EndedMention[], language: FormatLanguage): string {
  if (ended.length === 0) return m.responsible_ended_none();
  const names = [...new Set(ended.map(({ party_name }) => party_name))];
  const documents = new Set(ended.map(({ document_id }) => document_id)).size;
  return m.responsible_ended_answer({ documents, names: formatList(names.slice(0, 4), language) });
}

/** `lakkasi 31.12.2024; tehtävät: työllisyysalue` */
export function endWords(
  body: Pick<EndedMention, 'ended_on' | 'successor_fi' | 'successor_sv' | 'successor_en'>,
  language: FormatLanguage,
): string {
  const { successor_fi: name_fi, successor_sv: name_sv, successor_en: name_en } = body;
  const successor = nameIn({ name_fi, name_sv, name_en }, language);
  return m.responsible_ended_on({ date: formatDate(body.ended_on, language), successor });
}
