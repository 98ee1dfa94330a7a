import { textWidth } from './text-width';
import { wrapName } from './wrap-name';

export interface PlacedHead {
  readonly key: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

/** In columns as wide as this a long word is cut sooner than set upright. */
const wide = 72;
/** The widest upright head on several lines, where that many fit the column; else it is as wide as it has to be. */
const longUpright = 150;

/** Heads of columns, with the height they take: in lines where their words fit the columns, else upright. */
export function columnHeads(
  columns: readonly { readonly key: string; readonly name: string }[],
  width: number,
  { left, text }: { readonly left: number; readonly text: number },
) {
  const leading = text + 4;
  const words = columns.flatMap(({ name }) => name.split(/\s+|(?<=-)/));
  const upright = width < wide && words.some((word) => textWidth(word, text) > width - 8);
  const lines = columns.map(({ name }) =>
    upright ? uprightLines(name, width, text) : wrapName(name, width - 8, text),
  );
  const most = Math.max(0, ...lines.map((own) => own.length));
  const longest = Math.max(0, ...lines.flat().map((line) => textWidth(line, text)));
  const height = (upright ? longest : most * leading) + 10;
  const placed = columns.map(({ key }, index): PlacedHead => {
    const own = lines[index] ?? [];
    const y = upright ? height - 6 : height - 8 - (own.length - 1) * leading;
    return { key, lines: own, x: left + index * width, y };
  });
  return { placed, upright, height: columns.length ? height : 0 };
}

/** An upright head in no more lines than stand side by side in its column. */
function uprightLines(name: string, width: number, text: number): string[] {
  const most = Math.max(1, Math.floor(width / (text + 4)));
  let limit = longUpright;
  let lines = wrapName(name, limit, text);
  while (lines.length > most) lines = wrapName(name, (limit *= 1.1), text);
  return lines;
}
