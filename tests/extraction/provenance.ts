import type { Column, Table } from '../../src/contract/column';
import { referencesOf } from '../../src/contract/references';
import { tables, type TableName } from '../../src/contract/tables';
import type { Run } from '../../src/extraction/pipeline';

type Cells = Readonly<Record<string, unknown>>;

const entries = Object.entries(tables) as readonly (readonly [TableName, Table])[];
const rowsOf = ({ dataset }: Run, name: string): readonly Cells[] =>
  dataset[name as keyof typeof dataset] as unknown as readonly Cells[];
const keyOf = (row: Cells, columns: readonly string[]): string =>
  columns.map((column) => String(row[column])).join('|');

/** What is wrong with a run, a line a fault: provenance, keys, vocabularies. Empty for a sound one. */
export function findFaults(run: Run): string[] {
  return [
    ...passageFaults(run),
    ...evidenceFaults(run),
    ...entries.flatMap(([name, table]) => [
      ...cellFaults(run, name, table),
      ...keyFaults(run, name, table),
      ...referenceFaults(run, name),
      ...citationFaults(run, name),
    ]),
  ];
}

/** Passages follow one another within the text and hold more than blanks. */
function passageFaults({ dataset, texts }: Run): string[] {
  const ends = new Map<string, { readonly end: number; readonly ordinal: number }>();
  return dataset.passages.flatMap((p) => {
    const last = ends.get(p.document_id) ?? { end: 0, ordinal: 0 };
    ends.set(p.document_id, p);
    const words = texts.get(p.document_id)?.slice(p.start, p.end) ?? '';
    return [
      ...(p.start < last.end ? [`passage ${p.passage_id} begins before the one above ends`] : []),
      ...(p.ordinal !== last.ordinal + 1 ? [`passage ${p.passage_id} is out of order`] : []),
      ...(words.length !== p.end - p.start || words.trim() === ''
        ? [`passage ${p.passage_id} has no words`]
        : []),
    ];
  });
}

function evidenceFaults({ dataset, texts }: Run): string[] {
  const passages = new Map(dataset.passages.map((p) => [p.passage_id, p]));
  return dataset.evidence.flatMap((e) => {
    const passage = passages.get(e.passage_id);
    const within = passage && passage.start <= e.start && passage.end >= e.end;
    return [
      ...(e.quote !== texts.get(e.document_id)?.slice(e.start, e.end) || e.quote.trim() === ''
        ? [`evidence ${e.evidence_id} does not quote its text`]
        : []),
      ...(within && passage.document_id === e.document_id && passage.page === e.page
        ? []
        : [`evidence ${e.evidence_id} lies outside its passage`]),
    ];
  });
}

/** Every fact cites words of its own document. */
function citationFaults(run: Run, name: string): string[] {
  const cited = new Map(run.dataset.evidence.map((e) => [e.evidence_id, e.document_id]));
  return rowsOf(run, name).flatMap((row) => {
    const id = row['evidence_id'];
    if (name === 'evidence' || typeof id !== 'string') return [];
    return cited.get(id) === row['document_id'] ? [] : [`${name} cites ${id} of another document`];
  });
}

function cellFaults(run: Run, name: string, { columns }: Table): string[] {
  return rowsOf(run, name).flatMap((row) =>
    Object.entries(columns).flatMap(([column, rule]) =>
      isSound(row[column], rule) ? [] : [`${name}.${column} is ${JSON.stringify(row[column])}`],
    ),
  );
}

function isSound(cell: unknown, { type, required, values }: Column): boolean {
  if (cell === null) return required !== true;
  if (type === 'integer') return Number.isInteger(cell);
  if (typeof cell !== type) return false;
  if (type === 'number') return Number.isFinite(cell);
  if (required && cell === '') return false;
  return values === undefined || values.includes(String(cell));
}

function keyFaults(run: Run, name: string, { primaryKey }: Table): string[] {
  const seen = new Set<string>();
  return rowsOf(run, name).flatMap((row) => {
    const key = keyOf(row, primaryKey);
    const twice = seen.has(key);
    seen.add(key);
    return twice ? [`${name} has two rows ${key}`] : [];
  });
}

function referenceFaults(run: Run, name: TableName): string[] {
  return referencesOf(name).flatMap(({ column, table, key }) => {
    const own = rowsOf(run, table).filter((row) => (row['table_name'] ?? name) === name);
    const known = new Set(own.map((row) => row[key]));
    return rowsOf(run, name).flatMap((row) =>
      row[column] === null || known.has(row[column] ?? null)
        ? []
        : [`${name}.${column} ${String(row[column])} is not among ${table}`],
    );
  });
}
