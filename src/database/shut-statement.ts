import type { Statement } from './statements';

const readers = new Set(
  'SELECT WITH FROM VALUES TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT UNPIVOT ('.split(' '),
);
/** On what the reader made; the data itself is attached read-only. */
const writers = new Set('INSERT UPDATE DELETE TRUNCATE DROP ALTER'.split(' '));

/**
 * The first word of a statement of a kind the console has no use for; null when it may run. The locks of the database
 * itself would refuse most of these; this says so in words and shuts what they leave open, such as a second database
 * in memory, profiling or a transaction left open.
 */
export function findShut({ words }: Statement): string | null {
  return isOpen(words) ? null : (words[0] ?? '');
}

function isOpen(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (readers.has(first) || writers.has(first)) return true;
  if (first === 'EXPLAIN') return isOpen(explained(words.slice(1)));
  if (first === 'SET' || first === 'RESET') return second === 'VARIABLE';
  return first === 'CREATE' && isTemporary(words.slice(1));
}

function isTemporary(words: readonly string[]): boolean {
  const [word] = words[0] === 'OR' ? words.slice(2) : words;
  return word === 'TEMP' || word === 'TEMPORARY';
}

/** What is explained, after ANALYZE or options in brackets. */
function explained(words: readonly string[]): readonly string[] {
  if (words[0] === 'ANALYZE') return words.slice(1);
  return words[0] === '(' ? words.slice(words.indexOf(')') + 1) : words;
}
