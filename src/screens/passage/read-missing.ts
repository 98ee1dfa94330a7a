import type { CoverageStatus } from '../../contract/vocabulary';
import type { DocumentFile } from '../../state/document-file';
import type { ReferenceNames } from '../../state/reference-names';
import type { Sought } from '../../state/sought';

/** What is known of something sought in vain: the cell's status, and the names of what was sought. */
export interface MissingAnswer {
  readonly status: CoverageStatus | null;
  readonly names: { name_fi: string; name_sv: string; name_en: string } | null;
}

export function readMissing(
  file: DocumentFile,
  reference: ReferenceNames,
  sought: Sought,
): MissingAnswer {
  const statusOf = (column: string) =>
    file.cells.find(({ column_id }) => column_id === column)?.status ?? null;
  if (sought.what === 'coverage')
    return { status: statusOf(`${sought.section}-${sought.facet}`), names: null };
  if (sought.what === 'answer') {
    const names = reference.questions.find(({ question_id }) => question_id === sought.question);
    return { status: statusOf(sought.question), names: names ?? null };
  }
  if (sought.what !== 'language') return { status: null, names: null };
  const names = reference.languages.find(({ language_code }) => language_code === sought.language);
  return { status: null, names: names ?? null };
}
