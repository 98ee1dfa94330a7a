import { ConsoleError } from '../../database/console-error';
import { formatList, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';

/** What went wrong, for people. */
export interface ErrorWords {
  readonly what: string;
  readonly where: string | null;
  /** What can be done about it. */
  readonly cure: string | null;
  /** The database's own words, in English. */
  readonly detail: string | null;
}

export function errorWords(error: unknown, language: FormatLanguage): ErrorWords {
  if (!(error instanceof ConsoleError))
    return { what: m.console_error_open(), where: null, cure: null, detail: null };
  const { place, problem, message } = error;
  const where =
    place && m.console_error_place({ line: `${place.line}`, column: `${place.column}` });
  if (problem === 'query') return { ...queryWords(message, language), where, detail: message };
  return { ...problemWords(error), where, detail: null };
}

type Words = Pick<ErrorWords, 'what' | 'cure'>;

function problemWords({ problem, word, restarted }: ConsoleError): Words {
  const anew = restarted ? m.console_error_restarted() : null;
  if (problem === 'shut')
    return { what: m.console_error_shut({ word }), cure: m.console_error_shut_cure() };
  if (problem === 'memory')
    return { what: m.console_error_memory(), cure: m.console_error_memory_cure() };
  if (problem === 'type')
    return {
      what: m.console_error_type({ column: word }),
      cure: m.console_error_type_cure({ column: word }),
    };
  if (problem === 'time')
    return { what: m.console_error_time(), cure: anew ?? m.console_error_time_cure() };
  if (problem === 'stopped') return { what: m.console_error_stopped(), cure: anew };
  return { what: m.console_error_crashed(), cure: m.console_error_restarted() };
}

type Reading = readonly [
  pattern: RegExp,
  words: (found: string, language: FormatLanguage) => string,
];

/** What DuckDB says most often, with the name it says it of. */
const readings: readonly Reading[] = [
  [/^no statements$/, () => m.console_error_empty()],
  [/syntax error at end of input/, () => m.console_error_end()],
  [/syntax error at or near "([\s\S]*)"/, (near) => m.console_error_syntax({ near })],
  [/unterminated quoted/, () => m.console_error_quote()],
  [
    /Referenced column "(.+?)" (?:not found|was not found)/,
    (name) => m.console_error_column({ name }),
  ],
  [/does not have a column named "(.+?)"/, (name) => m.console_error_column({ name })],
  [/Referenced table "(.+?)" not found/, (name) => m.console_error_alias({ name })],
  [/Table with name (\S+) does not exist/, (name) => m.console_error_table({ name })],
  [/exists in the (\w+) extension/, (name) => m.console_error_extension({ name })],
  [/Function with name "?([\w.]+)"? does not exist/, (name) => m.console_error_function({ name })],
  [
    /No function matches the given name and argument types '(\w+)/,
    (name) => m.console_error_arguments({ name }),
  ],
  [/column "?(.+?)"? must appear in the GROUP BY/, (name) => m.console_error_group({ name })],
  [/Ambiguous reference to column name "(.+?)"/, (name) => m.console_error_ambiguous({ name })],
  [/^Permission Error: Cannot access file "(.+?)"/, (name) => m.console_error_file({ name })],
  [/read-only/, () => m.console_error_read_only()],
  [/^Conversion Error/, () => m.console_error_conversion()],
];

function queryWords(message: string, language: FormatLanguage): Words {
  const cure = candidates(message, language);
  for (const [pattern, words] of readings) {
    const found = pattern.exec(message);
    if (found) return { what: words(found[1] ?? '', language), cure };
  }
  return { what: m.console_error_other(), cure };
}

/** Names that DuckDB finds close to the one that is not there. */
function candidates(message: string, language: FormatLanguage): string | null {
  const listed = /(?:Candidate bindings: |Did you mean )(".*")/.exec(message)?.[1];
  const names = listed?.match(/"[^"]+"/g)?.slice(0, 4);
  return names ? m.console_error_candidates({ names: formatList(names, language) }) : null;
}
