import type { SearchAnswer, SearchQuestion } from './question';

/** What the page sends to the worker: first where the search file is, then questions. */
export type ToWorker =
  { readonly url: string } | { readonly id: number; readonly question: SearchQuestion };

/** What the worker answers; a question that a newer one overtook gets no answer. */
export type FromWorker =
  | { readonly id: number; readonly answer: SearchAnswer }
  | { readonly id: number; readonly error: string };
