import { cleanCharacters } from './characters';
import { isContactLine } from './contact-lines';
import { findWrittenWords, joinLines } from './hyphenation';

const NONE = findWrittenWords([]);

/** A field's value with one line for each of its paragraphs; a line that goes on in lower case is joined to the one before. */
export function fieldValue(value: string): string {
  const paragraphs: string[] = [];
  for (const line of cleanCharacters(value).split('\n')) {
    if (line === '') continue;
    const last = paragraphs.at(-1);
    if (last !== undefined && goesOn(last, line)) {
      paragraphs[paragraphs.length - 1] = joinLines(`${last}\n${line}`, NONE);
    } else {
      paragraphs.push(line);
    }
  }
  return paragraphs.join('\n');
}

function goesOn(last: string, line: string): boolean {
  if (isContactLine(last) || isContactLine(line) || !/^\p{Ll}/u.test(line)) return false;
  return !/[.!?:;]$/.test(last) || /(?:^|\s)(?:em|mm|esim|ym|mom)\.$/.test(last.slice(-8));
}
