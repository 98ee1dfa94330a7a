import { inTableUnit, readNumbers, type Reading } from './quantity-amounts';
import { hasRole, valueOf, type Piece } from './quantity-pieces';

/** A length of time, as so many of a unit, and the index of the piece after it. */
interface Period {
  readonly count: number;
  readonly unit: string;
  readonly next: number;
}

/** `vuosittain`, `joka kolmas kuukausi`, `kaksi kertaa vuodessa`, `kerran puolessa vuodessa`. */
export function readInterval(pieces: readonly Piece[], at: number): Reading | null {
  const times = readTimes(pieces, at);
  if (times) return frequency(pieces, at, times);
  const period = readEvery(pieces, at) ?? readPeriodic(pieces, at);
  return period ? everyPeriod(pieces, at, period) : null;
}

function readPeriodic(pieces: readonly Piece[], at: number): Period | null {
  const unit = valueOf(pieces[at], 'periodic');
  return unit === null ? null : { count: 1, unit, next: at + 1 };
}

/** `joka vuosi`, `joka toinen vuosi`, `var tredje månad`, `vartannat år`. */
function readEvery(pieces: readonly Piece[], at: number): Period | null {
  const every = valueOf(pieces[at], 'every');
  if (every === null) return null;
  const ordinal = valueOf(pieces[at + 1], 'ordinal');
  const place = at + (ordinal === null ? 1 : 2);
  const unit = valueOf(pieces[place], 'unit');
  if (unit === null) return null;
  return { count: Number(every) * Number(ordinal ?? 1), unit, next: place + 1 };
}

interface Times {
  readonly low: number;
  readonly high: number;
  readonly next: number;
}

/** `kerran`, `kahdesti`, `2–3 kertaa`, `en gång`. */
function readTimes(pieces: readonly Piece[], at: number): Times | null {
  const count = valueOf(pieces[at], 'count');
  if (count !== null) return { low: Number(count), high: Number(count), next: at + 1 };
  const numbers = readNumbers(pieces, at);
  if (!numbers || valueOf(pieces[numbers.next], 'unit') !== 'times') return null;
  return { ...numbers, next: numbers.next + 1 };
}

/** The time in which something happens so often: `vuodessa`, `/kk`, `kolmessa kuukaudessa`, `på två år`, `vart tredje år`. */
function readPeriod(pieces: readonly Piece[], at: number): Period | null {
  const per = valueOf(pieces[at], 'per');
  if (per !== null) return { count: 1, unit: per, next: at + 1 };
  const every = readEvery(pieces, at);
  if (every) return every;
  const sign = pieces[at]?.lower === '/' || hasRole(pieces[at], 'of');
  const place = at + (sign ? 1 : 0);
  const numbers = readNumbers(pieces, place);
  const unit = valueOf(pieces[numbers?.next ?? place], 'unit');
  if (unit === null || unit === 'times') return null;
  const next = (numbers?.next ?? place) + 1;
  if (!numbers && !sign && !hasRole(pieces[next], 'during')) return null;
  return { count: numbers?.low ?? 1, unit, next };
}

function frequency(pieces: readonly Piece[], at: number, times: Times): Reading | null {
  const period = readPeriod(pieces, times.next);
  const start = pieces[at]?.start ?? 0;
  if (!period) return null;
  const end = pieces[period.next - 1]?.end ?? start;
  const base = { start, end, form: 'interval', implied: false } as const;
  if (period.unit === 'years' && period.count === 1)
    return {
      quantity: { ...base, minimum: times.low, maximum: times.high, unit: 'times_per_year' },
      next: period.next,
    };
  if (times.low === 1 && times.high === 1) return everyPeriod(pieces, at, period);
  return {
    quantity: { ...base, form: 'rate', minimum: times.low, maximum: times.high, unit: null },
    next: period.next,
  };
}

function everyPeriod(pieces: readonly Piece[], at: number, period: Period): Reading {
  const { count, unit, next } = period;
  const start = pieces[at]?.start ?? 0;
  const end = pieces[next - 1]?.end ?? start;
  const cells =
    unit === 'years' && count === 1
      ? { minimum: 1, maximum: 1, unit: 'times_per_year' as const }
      : inTableUnit(count, count, unit);
  const form = cells.unit === null ? 'rate' : 'interval';
  return { quantity: { ...cells, start, end, form, implied: false }, next };
}
