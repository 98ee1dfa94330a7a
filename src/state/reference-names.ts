import type { Row } from '../contract/rows';

/** Names that any screen may need, in one file beside the page. */
export interface ReferenceNames {
  readonly questions: readonly Row<'questions'>[];
  readonly languages: readonly Row<'language_names'>[];
  readonly services: readonly Row<'services'>[];
}
