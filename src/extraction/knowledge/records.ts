import Papa from 'papaparse';

/** The texts of data/ by their path below it, e.g. `lexicon/services.csv`. */
export type KnowledgeFiles = Readonly<Record<string, string>>;

/**
 * The rows of a knowledge file as objects with the named columns, cells trimmed.
 * @throws Error when the file or one of the columns is missing, since then the program itself is incomplete
 */
export function readRecords<const C extends string>(
  files: KnowledgeFiles,
  path: string,
  columns: readonly C[],
): Record<C, string>[] {
  const text = files[path];
  if (text === undefined) throw new Error(`data/${path} is missing`);
  const parsed = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const absent = columns.filter((column) => !parsed.meta.fields?.includes(column));
  if (absent.length > 0) throw new Error(`data/${path} lacks the columns ${absent.join(', ')}`);
  return parsed.data.map((record) => pick(record, columns));
}

function pick<C extends string>(record: Record<string, string>, columns: readonly C[]) {
  return Object.fromEntries(columns.map((c) => [c, (record[c] ?? '').trim()])) as Record<C, string>;
}

/** The parts of a cell that holds a list, `a|b|c`. */
export function listCell(cell: string): string[] {
  return cell.split('|').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}
