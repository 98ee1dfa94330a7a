import type { ParameterUnit } from '../../contract/vocabulary';
import type { Span } from '../document';

/** A number or a range with its unit, as running text states it. */
export interface Quantity extends Span {
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Null for a bare number. */
  readonly unit: ParameterUnit | null;
  /**
   * `interval`: every so long or so many times a year · `weekly`: so much a week · `within`: counted from something (`kahden
   * viikon kuluessa`) · `rate`: so much a day, a year, at a time · `amount`: the rest.
   */
  readonly form: 'amount' | 'interval' | 'weekly' | 'within' | 'rate';
  /** One unit, without its number (`kestää vuoden`). */
  readonly implied: boolean;
  /** True when a noun stands between the number and the time (`yksi tarkistus vuodessa`): that noun tells what is counted. */
  readonly counted?: boolean;
  /** True when a letter of its words is missing. */
  readonly fuzzy?: boolean;
  /** True when a comparative follows (`kahtatoista suurempia`). */
  readonly compared?: boolean;
}
