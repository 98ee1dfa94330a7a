import { parameterUnits, type ParameterUnit } from '../../contract/vocabulary';
import type { Quantity } from './quantity';
import { hasRole, valueOf, type Piece } from './quantity-pieces';

/** A quantity and the index of the piece after it. */
export interface Reading {
  readonly quantity: Quantity;
  readonly next: number;
}

/** One number or the two ends of a range. */
export interface Numbers {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** Units that are told in months. */
const inMonths: Readonly<Record<string, number>> = { half_years: 6, quarters: 3 };

/** Bounds in a unit of the table; half a year is six months. */
export function inTableUnit(low: number, high: number, unit: string) {
  const factor = inMonths[unit] ?? (unit === 'years' && low < 1 ? 12 : null);
  const named: ParameterUnit | null = parameterUnits.find((u) => u === unit) ?? null;
  return factor === null
    ? { minimum: low, maximum: high, unit: named }
    : { minimum: low * factor, maximum: high * factor, unit: 'months' as const };
}

/** A number of units, or one unit without a number; the words around the unit tell its form. */
export function readAmount(pieces: readonly Piece[], at: number): Reading | null {
  const numbers = readNumbers(pieces, at);
  const start = pieces[at]?.start ?? 0;
  if (!numbers) return readSingle(pieces, at, start);
  const first = hasRole(pieces[numbers.next], 'first');
  const dash = first || isDash(pieces[numbers.next]) ? 1 : 0;
  const place = numbers.next + dash;
  const unit = valueOf(pieces[place], 'unit') ?? valueOf(pieces[place], 'adjective');
  if (unit === null || unit === 'times') return bare(pieces, at, numbers);
  const read = amount(pieces, { start, at: place, low: numbers.low, high: numbers.high, unit });
  return first || hasRole(pieces[at - 1], 'first') ? counted(read) : read;
}

/** `kolmen ensimmäisen vuoden aikana`, `under de första tre åren`: counted from something. */
const counted = (read: Reading): Reading =>
  read.quantity.form === 'amount'
    ? { ...read, quantity: { ...read.quantity, form: 'within' } }
    : read;

function readSingle(pieces: readonly Piece[], at: number, start: number): Reading | null {
  const unit = valueOf(pieces[at], 'single');
  const year = pieces[at + 1]?.number ?? 0;
  if (unit === null || year > 1900) return null;
  const reading = amount(pieces, { start, at, low: 1, high: 1, unit });
  return { ...reading, quantity: { ...reading.quantity, implied: true } };
}

interface Found {
  readonly start: number;
  /** Index of the unit’s piece. */
  readonly at: number;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

function amount(pieces: readonly Piece[], { start, at, low, high, unit }: Found): Reading {
  const after = formAfter(pieces, at + 1, unit);
  const weekly = after.form === 'weekly';
  const cells = inTableUnit(low, high, weekly ? 'hours_per_week' : unit);
  const end = pieces[after.next - 1]?.end ?? start;
  return {
    quantity: { ...cells, start, end, form: after.form, implied: false },
    next: after.next,
  };
}

/** A plan may be made for a year at a time, but three hours at a time are no length of a course. */
const isLong = (unit: string): boolean => unit === 'years' || unit === 'months';

/** The form a quantity has by what follows its unit. */
function formAfter(pieces: readonly Piece[], at: number, unit: string): FormAfter {
  if (unit === 'hours_per_week') return { form: 'weekly', next: at };
  const slash = pieces[at]?.lower === '/' ? 1 : 0;
  const place = pieces[at + slash];
  const per = slash ? valueOf(place, 'unit') : valueOf(place, 'per');
  if (per === 'turn' && isLong(unit)) return { form: 'amount', next: at + 1 };
  if (per !== null) {
    const form = per === 'weeks' && unit === 'hours' ? 'weekly' : 'rate';
    return { form, next: at + slash + 1 };
  }
  if (hasRole(place, 'interval')) return { form: 'interval', next: at + 1 };
  if (hasRole(place, 'within')) return { form: 'within', next: at + 1 };
  return { form: 'amount', next: at };
}

type FormAfter = Pick<Quantity, 'form'> & { readonly next: number };

/** A number without a unit; one that is a word (`yksi`) is no figure. */
function bare(pieces: readonly Piece[], at: number, { low, high, next }: Numbers): Reading | null {
  const [start, end] = [pieces[at]?.start ?? 0, pieces[next - 1]?.end ?? 0];
  if (low < 2 || /^[%§€]/.test(pieces[next]?.lower ?? '')) return null;
  const cells = { minimum: low, maximum: high, unit: null };
  return { quantity: { ...cells, start, end, form: 'amount', implied: false }, next };
}

const isDash = (piece: Piece | undefined): boolean =>
  valueOf(piece, 'joiner') === 'range' && !/\p{L}/u.test(piece?.lower ?? '');

/** A number, a range of two, or two bounds (`vähintään 8 ja enintään 14`, `8 ja 14 välillä`). */
export function readNumbers(pieces: readonly Piece[], at: number): Numbers | null {
  const first = readNumber(pieces, at);
  if (!first || isFactor(pieces[at - 1])) return null;
  const second = readSecond(pieces, at, first.next);
  if (!second || second.value <= first.value)
    return { low: first.value, high: first.value, next: first.next };
  return { low: first.value, high: second.value, next: second.next };
}

/** `10 x 3 tuntia` is another sum than three hours. */
const isFactor = (piece: Piece | undefined): boolean => /^[x×à]$/.test(piece?.lower ?? '');

function readNumber(pieces: readonly Piece[], at: number) {
  const value = pieces[at]?.number ?? null;
  if (value === null) return null;
  const more = valueOf(pieces[at + 1], 'half_more');
  return more === null ? { value, next: at + 1 } : { value: value + Number(more), next: at + 2 };
}

function readSecond(pieces: readonly Piece[], at: number, next: number) {
  const joiner = valueOf(pieces[next], 'joiner');
  if (joiner === null) return isFrom(pieces[at]) ? readNumber(pieces, next) : null;
  let place = next + 1;
  const bound = hasRole(pieces[place], 'bound');
  while (hasRole(pieces[place], 'bound') || hasRole(pieces[place], 'approx')) place++;
  const second = readNumber(pieces, place);
  if (joiner === 'range' || !second || bound || hasRole(pieces[at - 1], 'between')) return second;
  const close = pieces.slice(second.next, second.next + 2);
  return close.some((p) => hasRole(p, 'between')) ? second : null;
}

/** `kymmenestä`, `8:sta`: the lower end of a range in the elative. */
const isFrom = (piece: Piece | undefined): boolean =>
  piece?.number !== null && /(?:sta|stä)$/.test(piece?.lower ?? '');
