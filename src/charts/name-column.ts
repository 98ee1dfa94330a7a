import { textWidth } from './text-width';
import { wrapName } from './wrap-name';

export interface NameColumn {
  /** Room for the names left of the marks, with the gap to them; none where names stand above. */
  readonly room: number;
  /** Names stand above their rows, because a word alone would take too much of the width. */
  readonly above: boolean;
  /** Each name in its lines, in the order given. */
  readonly lines: readonly (readonly string[])[];
}

const gap = 12;
/** The share of the width that names may take from the marks. */
const usual = 0.4;

/** How the names of rows are set beside the marks: on several lines where they are long, above the marks where even that is not enough. */
export function nameColumn(
  names: readonly string[],
  { width, most = usual }: { readonly width: number; readonly most?: number | undefined },
  fontSize: number,
): NameColumn {
  const limit = width * most;
  const words = names.flatMap((name) => name.split(/\s+/));
  const above = words.some((word) => textWidth(word, fontSize) > limit);
  const lines = names.map((name) => wrapName(name, above ? width : limit, fontSize));
  const widest = Math.max(0, ...lines.flat().map((line) => textWidth(line, fontSize)));
  return { room: above || names.length === 0 ? 0 : Math.ceil(widest) + gap, above, lines };
}
