import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { ServiceId } from '../../contract/vocabulary';
import { isActing } from './acting-municipality';
import type { FinderContext } from './context';
import type { PartyReader } from './party-reader';
import { cellsOf, type Stretch } from './name-runs';
import { servicesOf } from './sentence-services';

type Rule = ExtractionRule<'party_mentions'>;

/** Every body named in the document’s own words, once per service in whose text it is named. */
export function findPartyMentions(
  context: FinderContext,
  reader: PartyReader,
): Row<'party_mentions'>[] {
  const { document, evidence, parties } = context;
  const rows = new Map<string, Row<'party_mentions'>>();
  const add = (stretch: Stretch, services: readonly ServiceId[], rule: Rule): void => {
    const passage = document.passages[stretch.passage];
    const mentions = reader.read(stretch);
    mentions.forEach((mention, index) => {
      if (mention.bare && !isActing(document, passage, stretch, mentions, index)) return;
      for (const service_id of services.length > 0 ? services : [null]) {
        const key = `${mention.party.name}|${service_id ?? ''}`;
        if (rows.has(key)) continue;
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
    });
  };
  for (const sentence of document.sentences) {
    const services = servicesOf(document, sentence);
    add(sentence, services, services.length > 0 ? 'service-sentence' : 'plain-sentence');
  }
  for (const cell of cellsOf(document)) add(cell, [], 'table-cell');
  return [...rows.values()];
}
