import type { NameColumn } from './name-column';
import { wrapName } from './wrap-name';

/** A row of a chart by its name; rows that follow each other with the same group stand below the group's name. */
export interface NamedRow {
  readonly key: string;
  readonly name: string;
  readonly group?: string;
}

export interface StackedRow {
  readonly key: string;
  /** The group that begins with this row: its name in lines, and the baseline of the last. */
  readonly group: { readonly lines: readonly string[]; readonly y: number } | null;
  readonly lines: readonly string[];
  /** Baseline of the first line of the name. */
  readonly nameY: number;
  readonly top: number;
  readonly height: number;
  /** Upper edge of what is drawn in the row. */
  readonly marksTop: number;
}

interface Setting {
  readonly width: number;
  /** Where the first row begins. */
  readonly top: number;
  readonly text: number;
  /** Free height of a row beside the higher of name and marks. */
  readonly pad: number;
  /** Height of what is drawn in each row. */
  readonly marks: readonly number[];
}

/** Height of a group's name on one line, and how much wider than usual type it is. */
const groupRoom = 30;
const boldness = 1.08;
/** Marks so many times higher than the name have it at their top, lower ones at their middle. */
const tall = 3;

/** Rows one below the other, each as high as its name and its marks want. */
export function stackRows(
  rows: readonly NamedRow[],
  { lines: names, above }: NameColumn,
  { width, top, text, pad, marks }: Setting,
): StackedRow[] {
  let end = top;
  return rows.map(({ key, group: name = '' }, index) => {
    const begins = name !== '' && name !== rows[index - 1]?.group;
    const groupLines = begins ? wrapName(name, width / boldness, text) : [];
    const room = begins ? groupRoom + (groupLines.length - 1) * (text + 4) : 0;
    const group = begins ? { lines: groupLines, y: end + room - 9 } : null;
    const lines = names[index] ?? [];
    const named = lines.length * (text + 4);
    const drawn = marks[index] ?? 0;
    const start = end + room;
    const high = above ? named + drawn : Math.max(named, drawn);
    end = start + high + pad;
    const first = start + pad / 2;
    const nameTop = above || drawn > tall * named ? first : first + (high - named) / 2;
    const marksTop = above ? first + named : first + (high - drawn) / 2;
    const nameY = nameTop + (text + 4) / 2 + text * 0.36;
    return { key, group, lines, nameY, top: start, height: high + pad, marksTop };
  });
}

/** Lower edge of the last row; `top` without rows. */
export function endOf(rows: readonly StackedRow[], top: number): number {
  const last = rows.at(-1);
  return last ? last.top + last.height : top;
}
