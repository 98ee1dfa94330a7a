/**
 * The latest answer to a question that follows its inputs. The value stays while a newer answer is on its way; an
 * answer that comes after a newer question is dropped.
 */
export class Latest<T> {
  #value = $state.raw<T>();
  #pending = $state(true);
  #error = $state.raw<unknown>();

  /** @param ask returns undefined while it cannot be asked yet; what it reads is what it follows */
  constructor(ask: () => Promise<T> | undefined, initial?: T) {
    this.#value = initial;
    $effect(() => {
      const answer = ask();
      this.#pending = true;
      if (!answer) return;
      let isCurrent = true;
      answer.then(
        (value) => isCurrent && this.#settle(value, undefined),
        (error: unknown) => isCurrent && this.#settle(this.#value, error),
      );
      return () => (isCurrent = false);
    });
  }

  get value(): T | undefined {
    return this.#value;
  }

  /** No answer to the present question yet. */
  get pending(): boolean {
    return this.#pending;
  }

  get error(): unknown {
    return this.#error;
  }

  #settle(value: T | undefined, error: unknown): void {
    this.#value = value;
    this.#error = error;
    this.#pending = false;
  }
}
