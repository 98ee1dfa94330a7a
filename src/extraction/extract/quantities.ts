import type { Span } from '../document';
import type { QuantityLexicon } from '../knowledge/quantity-lexicon';
import type { Quantity } from './quantity';
import { readAmount, type Reading } from './quantity-amounts';
import { readInterval } from './quantity-intervals';
import { hasRole, readPieces, valueOf, type Piece } from './quantity-pieces';

type Bound = 'minimum' | 'maximum';
/** `over` and `under` change sides in a clause that denies them: `yli 12 hengen ryhmiä ei perusteta`. */
type Told = Bound | 'over' | 'under';

const plain: Readonly<Record<Told | 'none', Bound | null>> = {
  minimum: 'minimum',
  maximum: 'maximum',
  over: 'minimum',
  under: 'maximum',
  none: null,
};
const denied: Readonly<Record<Told, Bound>> = {
  ...plain,
  minimum: 'minimum',
  maximum: 'maximum',
  over: 'maximum',
  under: 'minimum',
};

/** All quantities of a span, in order. */
export function readQuantities(text: string, span: Span, lexicon: QuantityLexicon): Quantity[] {
  const pieces = readPieces(text, span, lexicon);
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length;) {
    const reading = readInterval(pieces, i) ?? readAmount(pieces, i);
    if (reading && !isExplained(pieces, reading)) {
      const fuzzy = pieces.slice(Math.max(0, i - 2), reading.next).some((piece) => piece.fuzzy);
      found.push({ ...placed(pieces, i, reading), ...(fuzzy && { fuzzy }) });
    }
    i = Math.max(i + 1, reading?.next ?? 0);
  }
  return found;
}

/** `puolivuosittain eli kuuden kuukauden välein`: what follows says the same more exactly. */
function isExplained(pieces: readonly Piece[], { quantity, next }: Reading): boolean {
  if (quantity.form !== 'interval' || !hasRole(pieces[next], 'that_is')) return false;
  const same = readInterval(pieces, next + 1) ?? readAmount(pieces, next + 1);
  return same?.quantity.form === 'interval';
}

/** A quantity with the bound that the words before or after it give. */
function placed(pieces: readonly Piece[], at: number, { quantity, next }: Reading): Quantity {
  const before = lookBack(pieces, at);
  const after = before.bound === null ? boundAfter(pieces, next) : null;
  const told = before.bound ?? after?.bound ?? null;
  const bound = told && isDenied(pieces, at, next) ? denied[told] : plain[told ?? 'none'];
  const compared = after?.compared ? { end: after.end, compared: true } : {};
  return bounded({ ...quantity, ...compared }, bound, before);
}

interface Before {
  readonly start: number | null;
  readonly bound: Told | null;
  readonly within: boolean;
}

const asBound = (value: string | null): Told | null =>
  value === 'minimum' || value === 'maximum' || value === 'over' || value === 'under'
    ? value
    : null;

/** Bound and round-figure words right before a quantity. */
function lookBack(pieces: readonly Piece[], at: number): Before {
  let bound: Told | null = null;
  let i = at - 1;
  for (; i >= 0 && at - i <= 4; i--) {
    const piece = pieces[i];
    if (!hasRole(piece, 'bound') && !hasRole(piece, 'approx')) break;
    bound ??= asBound(valueOf(piece, 'bound'));
  }
  const start = i + 1 < at ? (pieces[i + 1]?.start ?? null) : null;
  return { start, bound, within: hasRole(pieces[i], 'within') };
}

/** `12 henkilöä maksimissaan`: a bound that no number follows belongs to the quantity before it. */
function boundAfter(pieces: readonly Piece[], next: number): After | null {
  const comparative = pieces[next];
  const compared = asBound(valueOf(comparative, 'comparative'));
  if (comparative && compared) return { bound: compared, compared: true, end: comparative.end };
  const open = pieces[next]?.lower === '(' ? next + 1 : next;
  const follows = pieces.slice(open + 1, open + 3).some((p) => p.number !== null);
  const bound = asBound(valueOf(pieces[open], 'bound'));
  return follows || !bound ? null : { bound, compared: false, end: 0 };
}

interface After {
  readonly bound: Told;
  readonly compared: boolean;
  readonly end: number;
}

/** A clause has few words. */
const CLAUSE = 8;

/** True when the clause of a quantity has a word of denial. */
function isDenied(pieces: readonly Piece[], at: number, next: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= CLAUSE; i--) {
    if (hasRole(pieces[i], 'negation')) return true;
    if (isClauseEnd(pieces[i])) break;
  }
  for (let i = next; i < pieces.length && i - next <= CLAUSE; i++) {
    if (isClauseEnd(pieces[i]) || hasRole(pieces[i], 'and_not')) return false;
    if (hasRole(pieces[i], 'negation')) return true;
  }
  return false;
}

const isClauseEnd = (piece: Piece | undefined): boolean =>
  /^[,;:.()]$/.test(piece?.lower ?? '') || hasRole(piece, 'joiner');

/** An interval has but an upper bound: at least every six months is six months at most. */
function bounded(quantity: Quantity, bound: Bound | null, before: Before): Quantity {
  const form = before.within && quantity.form === 'amount' ? 'within' : quantity.form;
  const placed = { ...quantity, form, start: before.start ?? quantity.start };
  if (bound === null || quantity.minimum !== quantity.maximum) return placed;
  const upper = bound === 'maximum' || (form === 'interval' && quantity.unit !== 'times_per_year');
  return upper ? { ...placed, minimum: null } : { ...placed, maximum: null };
}
