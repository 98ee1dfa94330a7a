import type { Component } from 'svelte';

/** A screen as the navigation and the address know it. */
export interface ScreenEntry {
  /** Name of its page: `<id>.html`. */
  readonly id: string;
  readonly name: () => string;
  /** Keys of the address that are its own, beside those that every screen understands. */
  readonly keys: readonly string[];
  /** The filters of documents narrow it. */
  readonly isFiltered: boolean;
  /** It shows the open passage in its own text; the panel beside it stays shut. */
  readonly showsPassages?: boolean;
  /**
   * Its component, fetched when the screen is opened first. The page gives it what `start-readers` reads for it, or
   * undefined where that could not be had; each component says the type it is given.
   */
  readonly load: () => Promise<Component<{ initial: never }>>;
}
