import type { LanguageRole } from '../../contract/vocabulary';
import { formatProgramme, type FormatLanguage } from '../../format';
import { nameIn } from '../../messages/name-in';
import type { DocumentSummary } from '../../state/document-summary';
import type { LanguageCount, LanguagesAnswer, StatedLanguage } from './query';

export interface LanguageColumn {
  readonly code: string;
  readonly name: string;
  readonly programmes: number;
}

/** What a cell shows: what is said of the language, or that the certainty chosen leaves it out. */
export type CellRole = LanguageRole | 'left_out';

/** What a programme says of a language: the firmest statement, and all of them that count. */
export interface LanguageCell {
  readonly role: CellRole;
  readonly roles: readonly LanguageRole[];
  readonly evidenceId: string;
}

export interface LanguageRow {
  readonly document: DocumentSummary;
  readonly name: string;
  /** In the order of the columns; undefined where the language is not mentioned. */
  readonly cells: readonly (LanguageCell | undefined)[];
  /** False when the programme names no language that the service is given in, or none that counts. */
  readonly isStated: boolean;
  /** The programme names languages, but none that counts. */
  readonly isLeftOut: boolean;
}

/** Firmest first. */
const firmness: readonly LanguageRole[] = ['offered', 'piloted', 'planned', 'needed', 'spoken'];

/** Languages most programmes state first, in Finnish alphabetical order where equally many do. */
export function languageColumns(
  languages: readonly LanguageCount[],
  language: FormatLanguage,
): LanguageColumn[] {
  const collator = new Intl.Collator('fi');
  return [...languages]
    .sort((a, b) => b.programmes - a.programmes || collator.compare(a.name_fi, b.name_fi))
    .map((one) => ({
      code: one.language_code,
      name: nameIn(one, language),
      programmes: one.programmes,
    }));
}

/** Programmes that could be read, those that state languages and those that do not, each in the given order. */
export function languageRows(
  { stated }: LanguagesAnswer,
  documents: readonly DocumentSummary[],
  columns: readonly LanguageColumn[],
  language: FormatLanguage,
): LanguageRow[] {
  const byCell = groupByCell(stated);
  return documents
    .filter(({ status }) => status !== 'failed')
    .map((document) => {
      const cells = columns.map(({ code }) =>
        toCell(byCell.get(`${document.document_id} ${code}`)),
      );
      const roles = cells.flatMap((cell) => cell?.role ?? []);
      const isStated = roles.some((role) => role !== 'spoken' && role !== 'left_out');
      const isLeftOut = !isStated && roles.includes('left_out');
      return { document, name: formatProgramme(document, language), cells, isStated, isLeftOut };
    });
}

function groupByCell(stated: readonly StatedLanguage[]): Map<string, StatedLanguage[]> {
  const groups = new Map<string, StatedLanguage[]>();
  for (const one of stated) {
    const key = `${one.document_id} ${one.language_code}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

function toCell(stated: readonly StatedLanguage[] = []): LanguageCell | undefined {
  const [first, ...rest] = stated
    .filter(({ is_counted }) => is_counted)
    .sort((a, b) => firmness.indexOf(a.role) - firmness.indexOf(b.role));
  const [leftOut] = stated;
  if (!first) return leftOut && { role: 'left_out', roles: [], evidenceId: leftOut.evidence_id };
  const roles = [first, ...rest].map(({ role }) => role);
  return { role: first.role, roles, evidenceId: first.evidence_id };
}

/** The cells of a row by language; a single one of none where the programme mentions none of them. */
export function cellCodes(row: LanguageRow, columns: readonly LanguageColumn[]): string[] {
  return row.cells.some(Boolean) ? columns.map(({ code }) => code) : [''];
}
