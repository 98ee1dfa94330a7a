import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { ServiceId } from '../../contract/vocabulary';
import type { Span } from '../document';
import type { FinderContext } from './context';
import type { PartyReader } from './party-reader';
import { servicesOf } from './sentence-services';

type Rule = ExtractionRule<'party_mentions'>;

/** Every body named in the document’s own words, once per service in whose text it is named. */
export function findPartyMentions(
  context: FinderContext,
  reader: PartyReader,
): Row<'party_mentions'>[] {
  const { document, evidence, parties } = context;
  const rows = new Map<string, Row<'party_mentions'>>();
  const add = (span: Span, services: readonly ServiceId[], rule: Rule): void => {
    for (const mention of reader.read(span))
      for (const service_id of services.length > 0 ? services : [null]) {
        const key = `${mention.party.name}|${service_id ?? ''}`;
        if (mention.bare || rows.has(key)) continue;
        const party_id = parties.enter(mention.party);
        rows.set(key, {
          document_id: document.id,
          party_id,
          service_id,
          evidence_id: evidence.cite(mention),
          rule,
          certainty: mention.certainty,
        });
      }
  };
  for (const sentence of document.sentences) {
    const services = servicesOf(document, sentence);
    add(sentence, services, services.length > 0 ? 'service-sentence' : 'plain-sentence');
  }
  for (const passage of document.passages)
    for (const cell of passage.kind === 'table_row' ? (passage.cells ?? []) : [])
      add(cell, [], 'table-cell');
  return [...rows.values()];
}
