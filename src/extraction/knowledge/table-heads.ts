import { Matcher, type Mention } from './matcher';
import { readRecords, type KnowledgeFiles } from './records';
import { findWords } from './words';

/**
 * What a column of a table holds by its head. `focus` is a goal where no other column has goals, else it groups them;
 * `other` is a head that must not be taken for one of these; `untold` words say nothing of the sector.
 */
export type ColumnRole =
  | 'goal'
  | 'measure'
  | 'monitoring'
  | 'focus'
  | 'sector'
  | 'municipality'
  | 'county'
  | 'other'
  | 'untold';

/** The columns of a table by their roles. */
export interface TableHead {
  readonly columns: ReadonlyMap<ColumnRole, number>;
  /** Number of columns, counting those of a merged head. */
  readonly width: number;
  /** One of the roles was told by its place alone. */
  readonly inferred: boolean;
  /** Letters of a head differ from the lexicon’s. */
  readonly fuzzy: boolean;
}

interface HeadCell {
  readonly roles: readonly ColumnRole[];
  readonly fuzzy: boolean;
  readonly empty: boolean;
}

type Column = Omit<HeadCell, 'roles'> & { readonly role: ColumnRole | null };

const LONGEST_HEAD = 80;
const MOST_WORDS = 7;
const MOST_COLUMNS = 12;

/** Reads the heads of tables by the terms of `data/lexicon/table-heads.csv`. */
export class TableHeads {
  readonly #matcher: Matcher<ColumnRole>;

  constructor(files: KnowledgeFiles) {
    this.#matcher = new Matcher(
      readRecords(files, 'lexicon/table-heads.csv', ['role', 'term']).map(({ role, term }) => ({
        pattern: term,
        meaning: role as ColumnRole,
      })),
    );
  }

  /** The head of a table with a column for goals and one for measures; null for any other row. */
  goalHead(cells: readonly string[]): TableHead | null {
    const columns = this.#columns(cells);
    const has = (role: ColumnRole) => columns.some((c) => c.role === role);
    if (!has('goal') && !has('focus')) return this.#lostHead(columns, 'goal');
    if (!has('measure')) return this.#lostHead(columns, 'measure');
    const goals = has('goal')
      ? columns
      : columns.map((c) => (c.role === 'focus' ? { ...c, role: 'goal' as const } : c));
    return headOf(
      goals.map((c) => (c.role === 'focus' ? { ...c, role: 'sector' as const } : c)),
      false,
    );
  }

  /** The head of a table with a column for the municipality and one for the wellbeing services county. */
  divisionHead(cells: readonly string[]): TableHead | null {
    const read = cells.map((cell) => this.#cell(cell));
    if (read.some((c) => c.roles.includes('goal') || c.roles.includes('measure'))) return null;
    const columns = read.map((c): Column => {
      const role = c.roles.includes('county') ? 'county' : c.roles[0];
      const shared = c.roles.includes('county') && c.roles.includes('municipality');
      return { ...c, role: shared ? null : (role ?? null) };
    });
    const roles = columns.map((c) => c.role);
    return roles.includes('municipality') && roles.includes('county')
      ? headOf(columns, false)
      : null;
  }

  /** True when the words of a heading or caption name no sector: `Taulukko 3. Tavoitteet ja toimenpiteet`. */
  isUntold(caption: string): boolean {
    const mentions = this.#matcher
      .find(caption)
      .filter(({ meaning }) => ['untold', 'goal', 'measure', 'focus'].includes(meaning));
    return findWords(caption)
      .filter((word) => /\p{L}/u.test(word.lower))
      .every((word) => mentions.some((m) => m.start <= word.start && m.end >= word.end));
  }

  /** One of the heads is lost: the empty cell where it belongs is taken for it when the rest of the head stands. */
  #lostHead(columns: readonly Column[], lost: 'goal' | 'measure'): TableHead | null {
    const at = (role: ColumnRole) => columns.findIndex((c) => c.role === role);
    const [from, to] = lost === 'goal' ? [-1, at('measure')] : [at('goal'), at('monitoring')];
    if (to < 0 || at('monitoring') < 0) return null;
    const empty = columns.findIndex((c, i) => c.empty && i > from && i < to);
    if (empty < 0) return null;
    return headOf(
      columns.map((c, i) => (i === empty ? { ...c, role: lost } : c)),
      true,
    );
  }

  /** A cell that names two columns stands for both, the second of them in the empty cell after it or between this and the next. */
  #columns(cells: readonly string[]): Column[] {
    if (cells.length < 2 || cells.length > MOST_COLUMNS) return [];
    const columns: Column[] = [];
    let pending: Column[] = [];
    const read = cells.map((c) => this.#cell(c));
    const whole = read.every((c) => c.empty || c.roles.length > 0);
    for (const cell of read) {
      const { roles, ...rest } = cell;
      const spread = cell.empty ? pending.shift() : undefined;
      if (spread) {
        columns.push(spread);
        continue;
      }
      if (whole) columns.push(...pending);
      columns.push({ ...rest, role: roles[0] ?? null });
      pending = roles.slice(1).map((role) => ({ ...rest, role }));
    }
    return whole ? [...columns, ...pending] : columns;
  }

  #cell(cell: string): HeadCell {
    const words = findWords(cell);
    const none = { roles: [], fuzzy: false, empty: words.length === 0 };
    if (cell.length > LONGEST_HEAD || words.length > MOST_WORDS || /\.\s*$/.test(cell)) return none;
    const found = this.#heads(cell);
    const mentions = found.length > 0 ? found : this.#heads(cell.replace(/[\s-]+/g, ''));
    const others = mentions.some((m) => m.meaning === 'other');
    const named = mentions.filter(
      (m) => m.meaning !== 'other' && !(others && m.meaning === 'sector'),
    );
    const kept = named.length > 0 ? named : mentions;
    return {
      ...none,
      roles: [...new Set(kept.map((m) => m.meaning))],
      fuzzy: kept.some((m) => m.fuzzy),
    };
  }

  /** The longest terms of a cell; those with a wrong letter only where there are no others. */
  #heads(cell: string): Mention<ColumnRole>[] {
    const all = this.#matcher.find(cell).filter((m) => m.meaning !== 'untold');
    const sure = all.some((m) => !m.fuzzy) ? all.filter((m) => !m.fuzzy) : all;
    const longer = (m: Mention<ColumnRole>, o: Mention<ColumnRole>) =>
      o.start <= m.start && o.end >= m.end && o.end - o.start > m.end - m.start;
    return sure.filter((m) => !sure.some((o) => longer(m, o)));
  }
}

function headOf(read: readonly Column[], inferred: boolean): TableHead {
  const columns = new Map<ColumnRole, number>();
  read.forEach(({ role }, index) => {
    if (role && !columns.has(role)) columns.set(role, index);
  });
  return { columns, width: read.length, inferred, fuzzy: read.some((c) => c.fuzzy) };
}
