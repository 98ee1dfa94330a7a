import { inTableUnit, readNumbers, type Reading } from './quantity-amounts';
import { hasRole, valueOf, type Piece } from './quantity-pieces';

/** A length of time, as so many of a unit, and the index of the piece after it. */
interface Period {
  readonly count: number;
  readonly unit: string;
  /** True of `joka toinen vuosi`, which is an interval also after a number of times. */
  readonly every?: boolean;
  readonly next: number;
}

/** How many of a unit there are in a year. */
const inYear: Readonly<Record<string, number>> = {
  years: 1,
  half_years: 2,
  quarters: 4,
  months: 12,
};

/** `vuosittain`, `joka kolmas kuukausi`, `kaksi kertaa vuodessa`, `kerran puolessa vuodessa`. */
export function readInterval(pieces: readonly Piece[], at: number): Reading | null {
  const times = readTimes(pieces, at);
  const period = times && readPeriod(pieces, times.next);
  if (times) return period && frequency(pieces, at, times, period);
  const every = readEvery(pieces, at);
  if (every) return everyPeriod(pieces, at, every);
  const periodic = readPeriodic(pieces, at);
  if (periodic) return frequency(pieces, at, { low: 1, high: 1, next: at }, periodic);
  return readCounted(pieces, at);
}

/** `yksi tarkistus vuodessa`, `två uppföljningar per år`: a noun stands between the number and the time. */
function readCounted(pieces: readonly Piece[], at: number): Reading | null {
  const numbers = readNumbers(pieces, at);
  const noun = numbers && pieces[numbers.next];
  if (!noun || noun.meanings.length > 0 || !/^\p{L}{4}/u.test(noun.lower)) return null;
  const per = valueOf(pieces[numbers.next + 1], 'per');
  if (per === null || !(per in inYear)) return null;
  const next = numbers.next + 2;
  const { quantity } = frequency(pieces, at, numbers, { count: 1, unit: per, next });
  return { quantity: { ...quantity, counted: true }, next };
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
  return {
    count: Number(every) * Number(ordinal ?? 1),
    unit,
    every: ordinal !== null || every !== '1',
    next: place + 1,
  };
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

/** So many times a year where that is a whole number; `kerran neljässä vuodessa` is an interval. */
function frequency(pieces: readonly Piece[], at: number, times: Times, period: Period): Reading {
  const start = pieces[at]?.start ?? 0;
  const end = pieces[period.next - 1]?.end ?? start;
  const base = { start, end, form: 'interval', implied: false } as const;
  const yearly = period.every ? 0 : (inYear[period.unit] ?? 0) / period.count;
  if (yearly >= 1 && Number.isInteger(yearly)) {
    const cells = { minimum: times.low * yearly, maximum: times.high * yearly };
    return { quantity: { ...base, ...cells, unit: 'times_per_year' }, next: period.next };
  }
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
