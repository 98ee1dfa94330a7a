import { isBlank, type ResponsibilityRow } from '../annotated';
import { describedOf, type CheckContext } from './check';

/** The Act on the promotion of integration in force. */
export const CURRENT_ACT = '681/2023';

/** The Act a document follows: the one it cites, else the one behind the ministry’s form. */
export const actOf = (context: CheckContext): string | null =>
  describedOf(context)?.law ??
  (context.document.layout.startsWith('ministry') ? CURRENT_ACT : null);

/** True where the sections and the table of the ministry’s form may be expected: not in a strategy nor under an older Act. */
export function followsForm(context: CheckContext): boolean {
  const act = actOf(context);
  return context.document.layout !== 'strategy' && (act === null || act === CURRENT_ACT);
}

/** True when a row of the responsibility table names anything beside its service. */
export const isFilled = ({ document }: CheckContext, row: ResponsibilityRow): boolean =>
  row.cells.some(({ spans }) => spans.some((span) => !isBlank(document, span)));

/** The responsibility tables in which something is filled in; the form prints an empty one. */
export const filledTables = (context: CheckContext): CheckContext['responsibilityTables'] =>
  context.responsibilityTables.filter((rows) => rows.some((row) => isFilled(context, row)));
