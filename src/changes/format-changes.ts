import type { Change, Comparison, SavedDataset } from './compare-datasets';
import type { TextRow } from './match-rows';

/** Rows of one table and document that are told one by one. */
const SHOWN = 20;
/** Letters of a cell that are told. */
const CELL = 80;
const signs = { added: '+', removed: '-', changed: '~' } as const;

/** The comparison for people: both versions, what they were made of, the changes by document and table, the sum. */
export function formatChanges(
  before: SavedDataset,
  after: SavedDataset,
  { changes, moved, notes }: Comparison,
): string {
  const documents = groupBy(changes, ({ document }) => document ?? '');
  const blocks = [...documents].map(([document, own]) =>
    [document === '' ? 'without a document' : document, ...formatTables(own)].join('\n'),
  );
  return [headOf(before.identity, after.identity), ...notes, ...blocks, sumOf(changes, moved)].join(
    '\n\n',
  );
}

function headOf(before: TextRow, after: TextRow): string {
  const parts = { input_hash: 'input files', lexicon_hash: 'lexicon', program_hash: 'program' };
  const state = Object.entries(parts).map(
    ([column, name]) => `${name} ${before[column] === after[column] ? 'same' : 'changed'}`,
  );
  const name = ({ version, documents }: TextRow): string =>
    `${version} (${count(Number(documents), 'document')})`;
  return `${name(before)} → ${name(after)}: ${state.join(', ')}`;
}

function formatTables(changes: readonly Change[]): string[] {
  return [...groupBy(changes, ({ table }) => table)].flatMap(([table, own]) => {
    const kinds = (['added', 'removed', 'changed'] as const).flatMap((kind) => {
      const number = own.filter((change) => change.kind === kind).length;
      return number === 0 ? [] : [`${number} ${kind}`];
    });
    const more = own.length > SHOWN ? [`    … and ${own.length - SHOWN} more, all in --csv`] : [];
    return [`  ${table}: ${kinds.join(', ')}`, ...own.slice(0, SHOWN).map(formatChange), ...more];
  });
}

function formatChange({ kind, key, cells }: Change): string {
  const told =
    kind === 'changed'
      ? cells.map(({ column, before, after }) => `${column} ${cell(before)} → ${cell(after)}`)
      : cells
          .filter(({ column }) => column !== 'document_id' && !key.includes(`${column}=`))
          .map(({ column, before, after }) => `${column} ${cell(before || after)}`);
  return `    ${signs[kind]} ${[shorten(key), told.join(', ')].filter(Boolean).join(': ')}`;
}

function sumOf(changes: readonly Change[], moved: number): string {
  const still = moved === 0 ? '' : `; ${count(moved, 'fact')} only moved`;
  if (changes.length === 0) return `No fact differs${still}.`;
  const number = (kind: Change['kind']): string =>
    `${changes.filter((change) => change.kind === kind).length} ${kind}`;
  const documents = new Set(changes.flatMap(({ document }) => document ?? []));
  return `${number('added')}, ${number('removed')}, ${number('changed')} in ${count(documents.size, 'document')}${still}.`;
}

const cell = (value: string): string => (value === '' ? '(empty)' : shorten(value));

function shorten(value: string): string {
  const flat = value.replace(/\s+/g, ' ');
  return flat.length > CELL ? `${flat.slice(0, CELL)}…` : flat;
}

const count = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

function groupBy(
  changes: readonly Change[],
  keyOf: (change: Change) => string,
): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const group = groups.get(keyOf(change));
    if (group) group.push(change);
    else groups.set(keyOf(change), [change]);
  }
  return groups;
}
