import type { Row } from '../../contract/rows';
import type { Finding } from './parameter-finding';
import type { Quantity } from './quantity';

export type Grouped = Finding & Pick<Row<'parameters'>, 'client_group'>;

/** A lower and an upper bound that one sentence gives of the same thing (`minimikoko 8, maksimikoko 14`) are one finding. */
export function pairBounds(
  findings: readonly Grouped[],
  quantities: readonly Quantity[],
): Grouped[] {
  const taken = new Set<Grouped>();
  const paired = findings.map((finding) => {
    if (taken.has(finding) || finding.quantity.maximum !== null) return finding;
    const other = findings.find((f) => isUpper(f, finding));
    if (other) taken.add(other);
    const upper = other?.quantity ?? unsaidUpper(finding, quantities);
    return upper ? { ...finding, quantity: joined(finding.quantity, upper) } : finding;
  });
  return paired.filter((_, i) => !taken.has(findings[i] as Grouped));
}

const isUpper = (other: Grouped, lower: Grouped): boolean =>
  other.parameter === lower.parameter &&
  other.client_group === lower.client_group &&
  other.services.join() === lower.services.join() &&
  isAbove(other.quantity, lower.quantity);

const isAbove = (upper: Quantity, lower: Quantity): boolean =>
  upper.minimum === null &&
  upper.unit === lower.unit &&
  upper.form === lower.form &&
  (upper.maximum ?? 0) > (lower.minimum ?? 0);

/** `krävs sex deltagare, och fler än tolv tas inte in`: the next number, bounded and bare, goes on with the same noun. */
function unsaidUpper(
  { parameter, quantity }: Grouped,
  quantities: readonly Quantity[],
): Quantity | null {
  if (parameter !== 'group_size') return null;
  const next = quantities.find((q) => q.start >= quantity.end) ?? null;
  const bare = next?.unit === null && isAbove({ ...next, unit: quantity.unit }, quantity);
  return bare && next.form === 'amount' ? next : null;
}

const joined = (lower: Quantity, upper: Quantity): Quantity => ({
  ...lower,
  maximum: upper.maximum,
  start: Math.min(lower.start, upper.start),
  end: Math.max(lower.end, upper.end),
});
