import type { Chance } from './chance';

/** What copying, scanning and converting do to a text; each keeps what it says. */
export type Noise = (text: string, chance: Chance) => string;

/** Share of words that lose a letter. */
const DROPPED = 0.03;
/** Share of long words, blanks or headings that the other kinds touch. */
const OFTEN = 0.3;
/** Length from which a heading is split over two lines. */
const LONG_HEADING = 25;

const ligatures: readonly (readonly [string, string])[] = [
  ['ffi', 'ﬃ'],
  ['fi', 'ﬁ'],
  ['ff', 'ﬀ'],
  ['fl', 'ﬂ'],
];

const isHeading = (line: string): boolean =>
  line.length > 3 && line.length < 90 && !/[.:;,!?\t]/.test(line) && /\p{Lu}/u.test(line);

export const noises: Readonly<Record<string, Noise>> = {
  'a dropped letter in 3 % of words': (text, chance) =>
    text.replace(/\p{L}{3,}/gu, (word) => {
      if (chance.share() >= DROPPED) return word;
      const at = 1 + chance.below(word.length - 1);
      return word.slice(0, at) + word.slice(at + 1);
    }),
  'soft hyphens': (text, chance) =>
    text.replace(/\p{L}{8,}/gu, (word) => {
      const at = 2 + chance.below(word.length - 4);
      return chance.share() < OFTEN ? `${word.slice(0, at)}\u00ad${word.slice(at)}` : word;
    }),
  ligatures: (text) =>
    ligatures.reduce((written, [letters, sign]) => written.replaceAll(letters, sign), text),
  'no-break spaces': (text, chance) =>
    text.replace(/(?<=\S) (?=\S)/g, () => (chance.share() < OFTEN ? '\u00a0' : ' ')),
  'lost blank lines': (text) => text.replace(/\n{2,}/g, '\n'),
  'paragraphs run together': (text, chance) =>
    text.replace(/(?<=\p{Ll}\.)\n+(?=\p{Lu}[^\n\t]{80})/gu, (breaks) =>
      chance.share() < OFTEN ? ' ' : breaks,
    ),
  'lines broken at 80 letters': (text) => text.split('\n').map(wrap).join('\n'),
  'words broken at the ends of lines': (text, chance) =>
    text
      .split('\n')
      .map(wrap)
      .join('\n')
      .replace(/(?<=\p{L} ?)\n(\p{Ll}{4})(\p{Ll}{4,})/gu, (line, head: string, tail: string) =>
        chance.share() < OFTEN ? ` ${head}-\n${tail}` : line,
      ),
  'headings split over two lines': (text) =>
    text
      .split('\n')
      .map((line) => (isHeading(line) && line.length > LONG_HEADING ? split(line) : line))
      .join('\n'),
};

const split = (line: string): string => {
  const at = line.indexOf(' ', line.length / 2);
  return at < 0 ? line : `${line.slice(0, at)}\n${line.slice(at + 1)}`;
};

/** A table row stays a line. */
function wrap(line: string): string {
  if (line.includes('\t')) return line;
  return line.replace(/(.{60,80}) (?=\S)/g, '$1\n');
}
