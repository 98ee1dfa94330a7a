import type { Row } from '../../contract/rows';
import { certaintyOf } from './certainty';
import type { FinderContext } from './context';
import { meant } from './meant';
import { isDenied, isPlanned } from './scopes';
import { readServiceStatements, type ServiceStatement } from './service-statements';

type ModeRow = Row<'delivery_modes'>;

/** How services are given or planned to be given: on the spot, over the net, bought, by own staff and so on. */
export function findDeliveryModes(context: FinderContext): ModeRow[] {
  const rows = new Map<string, ModeRow>();
  for (const statement of readServiceStatements(context.document))
    for (const row of modesOf(context, statement)) {
      const key = [row.service_id, row.mode, row.planned].join('|');
      if (!rows.has(key)) rows.set(key, row);
    }
  return [...rows.values()];
}

function modesOf({ document, evidence }: FinderContext, statement: ServiceStatement): ModeRow[] {
  const { services, rule } = statement;
  return meant(statement.mentions, 'mode').flatMap((mention): ModeRow[] => {
    const { mode } = mention.meaning;
    if (!mode || isDenied(document.text, statement, mention)) return [];
    return services.map((service_id) => ({
      document_id: document.id,
      service_id,
      mode,
      planned: isPlanned(document.text, statement, mention),
      evidence_id: evidence.cite(statement),
      rule,
      certainty: certaintyOf([mention], rule === 'service-sentence'),
    }));
  });
}
