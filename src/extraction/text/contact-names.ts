import type { Span } from '../document';
import { indexLocals, isSpelled, localWords } from './name-forms';
import { isPersonWord, type NotNames } from './person-words';

const NAME_WORD = /\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?/u.source;
const PAIR = new RegExp(
  `(?<![\\p{L}\\d-])${NAME_WORD}(?: ${NAME_WORD}){1,3}(?![\\p{L}\\d-])`,
  'gu',
);
const NEAR_BLOCKS = 2;
/** A form of association or company after two capital words makes them the name of one. */
const BODY = /^ (?:ry|rf|oy|ab|oyj|abp|sr|rs)(?!\p{L})/iu;

interface Match extends Span {
  readonly words: readonly (Span & { readonly text: string })[];
}

/** Spans of persons' names: those an e-mail address spells, everywhere; others within two blocks of an address or number. */
export function findNames(
  text: string,
  blocks: readonly Span[],
  contacts: readonly Span[],
  emails: readonly Span[],
  notNames: NotNames,
): Span[] {
  const locals = emails.map((span) => localWords(text.slice(span.start, span.end)));
  const surnames = indexLocals(locals);
  const isNear = nearTest(nearSpans(blocks, contacts));
  const isBody = ({ end }: Span): boolean => BODY.test(text.slice(end, end + 5));
  return [...text.matchAll(PAIR)].map(asMatch).flatMap((match) => {
    if (isBody(match)) return [];
    const near = isNear(match);
    const spelled = match.words.flatMap((word, at) => {
      const next = match.words[at + 1];
      return next !== undefined && isSpelled(word.text, next.text, surnames) ? [word, next] : [];
    });
    if (spelled.length > 0) return spelled;
    if (!near) return [];
    const words = match.words.filter((word) => isPersonWord(word.text, notNames));
    return words.length === 2 || words.length === 3 ? words : [];
  });
}

function asMatch(match: RegExpExecArray): Match {
  let start = match.index;
  const words = match[0].split(' ').map((text) => {
    const word = { text, start, end: start + text.length };
    start = word.end + 1;
    return word;
  });
  return { start: match.index, end: match.index + match[0].length, words };
}

/** Stretches of the text near a contact, in order, those that meet made one. */
function nearSpans(blocks: readonly Span[], contacts: readonly Span[]): Span[] {
  const near: Span[] = [];
  let at = 0;
  for (const contact of [...contacts].sort((a, b) => a.start - b.start)) {
    while (at < blocks.length - 1 && (blocks[at]?.end ?? 0) < contact.start) at += 1;
    const start = blocks[Math.max(0, at - NEAR_BLOCKS)]?.start ?? 0;
    const end = blocks[Math.min(blocks.length - 1, at + NEAR_BLOCKS)]?.end ?? 0;
    const last = near.at(-1);
    if (last !== undefined && start <= last.end) near[near.length - 1] = { start: last.start, end };
    else near.push({ start, end });
  }
  return near;
}

/** Whether a match lies in a stretch; the matches come in order. */
function nearTest(near: readonly Span[]): (match: Span) => boolean {
  let at = 0;
  return (match) => {
    while (at < near.length && (near[at]?.end ?? 0) < match.end) at += 1;
    return match.start >= (near[at]?.start ?? Infinity);
  };
}
