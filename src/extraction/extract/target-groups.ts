import type { Row } from '../../contract/rows';
import { hasCue, mentionsIn } from '../annotated';
import { certaintyOf } from './certainty';
import { clauseOf } from './clauses';
import type { FinderContext } from './context';
import { meant } from './meant';
import { outermost } from './outermost';
import { isDenied } from './scopes';
import { readServiceStatements, type ServiceStatement } from './service-statements';

type GroupRow = Row<'target_groups'>;

/** For whom services are meant: the groups of clients that sentences on them name. */
export function findTargetGroups(context: FinderContext): GroupRow[] {
  const rows = new Map<string, GroupRow>();
  for (const statement of readServiceStatements(context.document))
    for (const row of groupsOf(context, statement)) {
      const key = `${row.service_id}|${row.target_group}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  return [...rows.values()];
}

function groupsOf({ document, evidence }: FinderContext, statement: ServiceStatement): GroupRow[] {
  const { services, rule } = statement;
  return outermost(meant(statement.mentions, 'group')).flatMap((mention): GroupRow[] => {
    const { group } = mention.meaning;
    if (!group || isDenied(document.text, statement, mention)) return [];
    const clause = clauseOf(document.text, statement, mention);
    if (isAside(mentionsIn(statement.mentions, clause))) return [];
    return services.map((service_id) => ({
      document_id: document.id,
      service_id,
      target_group: group,
      evidence_id: evidence.cite(statement),
      rule,
      certainty: certaintyOf([mention], rule === 'service-sentence'),
    }));
  });
}

/** A clause that counts people, or that only points elsewhere, serves nobody. */
const isAside = (mentions: ServiceStatement['mentions']): boolean =>
  hasCue(mentions, 'counted') ||
  (hasCue(mentions, 'pointer') && !hasCue(mentions, 'given') && !hasCue(mentions, 'responsible'));
