import type { Row } from '../../contract/rows';
import type { Span } from '../document';
import { findAmount } from './amount-parameters';
import { certaintyOf } from './certainty';
import type { FinderContext } from './context';
import { groupOfFigure } from './figure-group';
import { findInterval } from './interval-parameters';
import { cuesIn, gap, type Figure } from './measure-context';
import { pairBounds, type Grouped } from './paired-bounds';
import { among, courses, type Finding } from './parameter-finding';
import { servicesFor } from './parameter-services';
import { readQuantities } from './quantities';
import type { Quantity } from './quantity';
import { readStatements, type Statement } from './statements';

type ParameterRow = Row<'parameters'>;

/** A figure and its measure word farther apart than this are not cited together. */
const CITED_TOGETHER = 60;

/** The figures that the document states on its services: durations, group sizes, intervals; each once. */
export function findParameters(context: FinderContext): ParameterRow[] {
  const { document } = context;
  const found = readStatements(document).flatMap((statement) => findingsOf(context, statement));
  const sure = new Set(found.filter((f) => !f.secondary).map((f) => f.parameter));
  const rows = new Map<string, ParameterRow>();
  for (const finding of found) {
    if (finding.secondary && sure.has(finding.parameter)) continue;
    for (const row of rowsOf(context, finding)) {
      const { service_id, client_group, parameter, minimum, maximum, unit } = row;
      const key = [service_id, client_group, parameter, minimum, maximum, unit].join('|');
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return [...rows.values()];
}

function findingsOf({ document, knowledge }: FinderContext, statement: Statement): Grouped[] {
  const { text } = document;
  const quantities = readQuantities(text, statement, knowledge.quantityWords);
  const findings = quantities.flatMap((quantity): Grouped[] => {
    const others = quantities.filter((other) => other !== quantity);
    const figure: Figure = { text, statement, quantity, others };
    const finding = findingOf(figure);
    return finding ? [{ ...finding, client_group: groupOfFigure(figure) }] : [];
  });
  return pairBounds(findings, quantities);
}

/** By the services of the figure’s place, else by the service that the passage has spoken of. */
function findingOf(figure: Figure): Finding | null {
  const { text, statement, quantity } = figure;
  const services = servicesFor(text, statement, quantity);
  const told = findInterval(figure, services) ?? findAmount(figure, services);
  if (told || services.length > 0) return told;
  const taught = among(statement.topic, courses);
  const named = cuesIn(statement.mentions, 'course').some((c) => c.start < quantity.start);
  const found = named && taught.length > 0 ? findAmount(figure, taught) : null;
  return found && { ...found, inferred: true };
}

function rowsOf(
  { document, evidence }: FinderContext,
  { parameter, services, client_group, quantity, cue, rule, inferred = false }: Grouped,
): ParameterRow[] {
  const { minimum, maximum, unit } = quantity;
  if (unit === null) return [];
  return services.map((service_id) => ({
    document_id: document.id,
    service_id,
    client_group: service_id === 'monitoring' ? 'all' : client_group,
    parameter,
    minimum,
    maximum,
    unit,
    evidence_id: evidence.cite(citation(quantity, cue)),
    rule,
    certainty: certaintyOf([{ fuzzy: quantity.fuzzy ?? false }, ...(cue ? [cue] : [])], inferred),
  }));
}

/** The figure with its measure word where they stand together. */
function citation(quantity: Quantity, cue: Span | null): Span {
  if (!cue || gap(cue, quantity) > CITED_TOGETHER) return quantity;
  return { start: Math.min(cue.start, quantity.start), end: Math.max(cue.end, quantity.end) };
}
