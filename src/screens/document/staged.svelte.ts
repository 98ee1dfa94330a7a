/** Longest time in milliseconds that one step of work may take. */
const budget = 16;

/**
 * A value for each part of a long page, given to a few parts at a time: the browser draws and listens in between. The
 * part that is asked for comes first, then those after it, then those before it.
 */
export class Staged<T> {
  #values = $state.raw<readonly (T | undefined)[]>([]);
  #from = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** The value that the part is drawn with by now. */
  of(part: number): T | undefined {
    return this.#values[part];
  }

  /** Gives all parts a new value, step by step; `from` at once. */
  give(value: T, { count, from }: { count: number; from: number }): void {
    clearTimeout(this.#timer);
    if (this.#values.length !== count) this.#values = Array<undefined>(count).fill(undefined);
    this.#from = from;
    this.#step(value, 1);
  }

  /** Gives the present value to every part at once, as before printing. */
  finish(value: T): void {
    clearTimeout(this.#timer);
    this.#values = this.#values.map(() => value);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** A step that took less than the budget is followed by a larger one. */
  #step(value: T, size: number): void {
    const began = this.#now();
    const waiting = this.#waiting(value);
    if (waiting.length === 0) return;
    const values = [...this.#values];
    for (const part of waiting.slice(0, size)) values[part] = value;
    this.#values = values;
    if (waiting.length <= size) return;
    this.#timer = setTimeout(() => {
      const took = this.#now() - began;
      this.#step(value, took < budget ? size + 1 : Math.max(1, size - 1));
    }, 0);
  }

  #waiting(value: T): number[] {
    const parts = this.#values.map((_, part) => part);
    const order = [...parts.slice(this.#from), ...parts.slice(0, this.#from).reverse()];
    return order.filter((part) => this.#values[part] !== value);
  }
}
