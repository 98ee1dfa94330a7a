import { servicesOfTable } from '../../contract/sections';
import type { Row } from '../../contract/rows';
import type { ClientGroup, PartyType, ServiceId } from '../../contract/vocabulary';
import { hasCue, mentionsIn } from '../annotated';
import { describedOf, type Check, type CheckContext, type Doubt } from './check';
import { serviceNames } from './service-names';

type Responsibility = Row<'responsibilities'>;

/** Bodies that can be responsible by the Act; schools, companies and associations carry services out for them. */
const authorities: ReadonlySet<PartyType> = new Set([
  'municipality',
  'employment_area',
  'wellbeing_county',
  'state_authority',
]);

const clients: Readonly<Record<ClientGroup, string>> = {
  jobseekers: ' of jobseekers',
  others: ' of other clients',
  all: '',
};

/** The responsibility table and the running text name different kinds of bodies for the same service and clients. */
export const contradiction: Check = {
  rule: 'contradiction',
  check(context) {
    return servicesOfTable.flatMap((service) => {
      const rows = context.rows.responsibilities.filter(
        (r) => r.service_id === service && !isPartner(context, r),
      );
      const text = rows.filter((r) => r.source === 'text');
      const table = rows.filter((r) => r.source === 'table');
      const told = (['jobseekers', 'others'] as const).filter((group) =>
        text.some((r) => r.client_group === group),
      );
      const groups: readonly ClientGroup[] = told.length > 0 ? told : ['all'];
      return groups.flatMap((group) =>
        compare(context, service, group, {
          table: table.filter((r) => group === 'all' || r.client_group === group),
          text: text.filter((r) => r.client_group === group || r.client_group === 'all'),
        }),
      );
    });
  },
};

/** In the multidisciplinary services the wellbeing services county takes part by the Act, whoever answers for them. */
const isPartner = ({ rows }: CheckContext, { service_id, party_id }: Responsibility): boolean =>
  service_id.startsWith('multidisciplinary') &&
  rows.parties.some((p) => p.party_id === party_id && p.party_type === 'wellbeing_county');

function compare(
  context: CheckContext,
  service: ServiceId,
  group: ClientGroup,
  { table, text }: Readonly<Record<'table' | 'text', readonly Responsibility[]>>,
): Doubt[] {
  const [first] = text;
  const halves = new Set(table.map((r) => r.client_group)).size;
  const both = [...table, ...text].map((r) => bodiesOf(context, r));
  if (!first || halves < (group === 'all' ? 2 : 1) || both.some((bodies) => bodies.length === 0))
    return [];
  const named = new Set(table.flatMap((r) => bodiesOf(context, r)));
  if (text.some((r) => bodiesOf(context, r).some((body) => named.has(body)))) return [];
  const expected = namesOf(context, table);
  const found = namesOf(context, text);
  const what = serviceNames(context.knowledge, [service]) + clients[group];
  return [
    {
      severity: 'warning',
      subject: group === 'all' ? service : `${service} ${group}`,
      message: `For ${what} the responsibility table names ${expected}, the text ${found}.`,
      expected,
      found,
      evidence_id: first.evidence_id,
    },
  ];
}

/**
 * What a party is by the Act; none for one that is no authority. A municipality beside those of the programme stands for
 * itself and may host the employment area; the employment services of the programme’s own are the employment authority too.
 */
function bodiesOf(context: CheckContext, { party_id, evidence_id }: Responsibility): string[] {
  const { document, evidence } = context;
  const party = context.rows.parties.find((p) => p.party_id === party_id);
  if (!party || !authorities.has(party.party_type)) return [];
  if (party.party_type !== 'municipality') return [party.party_type];
  const municipality = party.municipality_code ?? '';
  if (!isOwn(context, municipality)) return [municipality, 'employment_area'];
  const span = evidence.spanOf(evidence_id);
  const employs = span !== null && hasCue(mentionsIn(document.mentions, span), 'employment');
  return employs ? ['municipality', 'employment_area'] : ['municipality'];
}

/** A municipality that issues the programme or is covered by it. */
const isOwn = (context: CheckContext, code: string): boolean =>
  describedOf(context)?.issuer_code === code ||
  context.rows.document_municipalities.some((r) => r.municipality_code === code);

const namesOf = ({ rows: { parties } }: CheckContext, rows: readonly Responsibility[]): string =>
  [
    ...new Set(rows.map((r) => parties.find((p) => p.party_id === r.party_id)?.name ?? r.party_id)),
  ].join(', ');
