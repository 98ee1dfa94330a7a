import type { Span } from '../document';
import type { QuantityLexicon } from '../knowledge/quantity-lexicon';
import type { Quantity } from './quantity';
import { readAmount } from './quantity-amounts';
import { readInterval } from './quantity-intervals';
import { hasRole, readPieces, valueOf, type Piece } from './quantity-pieces';

type Bound = 'minimum' | 'maximum';

/** All quantities of a span, in order. */
export function readQuantities(text: string, span: Span, lexicon: QuantityLexicon): Quantity[] {
  const pieces = readPieces(text, span, lexicon);
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length;) {
    const reading = readInterval(pieces, i) ?? readAmount(pieces, i);
    if (reading) {
      const before = lookBack(pieces, i);
      found.push(
        bounded(reading.quantity, before.bound ?? boundAfter(pieces, reading.next), before),
      );
    }
    i = Math.max(i + 1, reading?.next ?? 0);
  }
  return found;
}

interface Before {
  readonly start: number | null;
  readonly bound: Bound | null;
  readonly within: boolean;
}

const asBound = (value: string | null): Bound | null =>
  value === 'minimum' || value === 'maximum' ? value : null;

/** Bound and round-figure words right before a quantity. */
function lookBack(pieces: readonly Piece[], at: number): Before {
  let bound: Bound | null = null;
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
function boundAfter(pieces: readonly Piece[], next: number): Bound | null {
  const open = pieces[next]?.lower === '(' ? next + 1 : next;
  const follows = pieces.slice(open + 1, open + 3).some((p) => p.number !== null);
  return follows ? null : asBound(valueOf(pieces[open], 'bound'));
}

/** An interval has but an upper bound: at least every six months is six months at most. */
function bounded(quantity: Quantity, bound: Bound | null, before: Before): Quantity {
  const form = before.within && quantity.form === 'amount' ? 'within' : quantity.form;
  const placed = { ...quantity, form, start: before.start ?? quantity.start };
  if (bound === null || quantity.minimum !== quantity.maximum) return placed;
  const upper = bound === 'maximum' || (form === 'interval' && quantity.unit !== 'times_per_year');
  return upper ? { ...placed, minimum: null } : { ...placed, maximum: null };
}
