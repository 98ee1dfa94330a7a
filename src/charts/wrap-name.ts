import { textWidth } from './text-width';

/**
 * A name in lines no wider than `width` pixels. Lines break between words and after hyphens; a word that is wider alone is cut
 * before a syllable and carries a hyphen.
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
/** Finnish syllables, and most Swedish ones, begin at the last consonant before a vowel. */
const syllable = /^[bcdfghjklmnpqrstvwxz][aeiouyåäö]/i;

/** A word in pieces that fit; itself where it does. */
function cut(word: string, width: number, fontSize: number): string[] {
  if (textWidth(word.trimEnd(), fontSize) <= width) return [word];
  const end = cutPoint(word, width, fontSize);
  if (end >= word.trimEnd().length) return [word];
  return [`${word.slice(0, end)}-`, ...cut(word.slice(end), width, fontSize)];
}

/** How many letters of a word its first piece takes: the most that fit, back to where a syllable begins. */
function cutPoint(word: string, width: number, fontSize: number): number {
  const last = word.trimEnd().length - shortest;
  let most = shortest;
  while (most < last && textWidth(`${word.slice(0, most + 1)}-`, fontSize) <= width) most += 1;
  for (let end = Math.min(most, last); end >= shortest; end -= 1)
    if (syllable.test(word.slice(end))) return end;
  return most;
}
