import { textWidth } from './text-width';

/**
 * A name in lines no wider than `width` pixels. Lines break between words and after hyphens; a word that is wider alone is cut
 * where the width ends and carries a hyphen.
 */
export function wrapName(name: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of name.split(/(?<=[\s-])(?=\S)/).flatMap((word) => cut(word, width, fontSize))) {
    if (line && textWidth((line + part).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** No piece of a word that was cut is shorter. */
const shortest = 3;

/** A word in pieces that fit; itself where it does. */
function cut(word: string, width: number, fontSize: number): string[] {
  if (textWidth(word.trimEnd(), fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece.length >= shortest && textWidth(`${piece}${sign}-`, fontSize) > width) {
      pieces.push(piece);
      piece = sign;
    } else piece += sign;
  }
  const missing = shortest - piece.trimEnd().length;
  const last = pieces.at(-1) ?? '';
  if (missing > 0 && last.length >= shortest + missing) {
    pieces[pieces.length - 1] = last.slice(0, -missing);
    piece = last.slice(-missing) + piece;
  }
  return [...pieces.map((one) => `${one}-`), piece];
}
