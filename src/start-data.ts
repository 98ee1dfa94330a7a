import type { Given } from './screens/context';

/** What a page is built with, so that its first view needs no database. */
export interface StartData extends Given {
  /** What the page's own screen shows first. */
  readonly screen: { readonly id: string; readonly initial: unknown };
}
