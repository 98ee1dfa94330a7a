import { readPlace, type Place } from './error-place';
import type { Statement } from './statements';

/**
 * `shut`: a statement of a kind the console refuses · `query`: the database did not accept it · `memory`: it needed more
 * than the console may use · `type`: a column is of a type that the page cannot read · `stopped`, `time`: by the reader, by the limit · `crashed`: the engine fell and was started anew
 */
export type ConsoleProblem = 'shut' | 'query' | 'memory' | 'type' | 'stopped' | 'time' | 'crashed';

interface Details {
  /** Where in the script; null when the database does not say. */
  readonly place?: Place | null;
  /** First word of the refused statement, or the column that cannot be read. */
  readonly word?: string;
  /** The database was started anew; what a reader had made in it is gone. */
  readonly restarted?: boolean;
}

/** A script that did not run to its end; `message` is the database's own, without the excerpt. */
export class ConsoleError extends Error {
  readonly place: Place | null;
  readonly word: string;
  readonly restarted: boolean;

  constructor(
    readonly problem: ConsoleProblem,
    message: string,
    { place = null, word = '', restarted = false }: Details = {},
  ) {
    super(message);
    this.name = 'ConsoleError';
    this.place = place;
    this.word = word;
    this.restarted = restarted;
  }
}

/** DuckDB's message of a failed statement as an error with its place in the script. */
export function toConsoleError(cause: unknown, statement: Statement): ConsoleError {
  const raw = readMessage(cause instanceof Error ? cause.message : String(cause));
  const [message = ''] = raw.split(/\n\s*\nLINE \d+:/, 1);
  return new ConsoleError(problemOf(raw), message.trim(), { place: readPlace(raw, statement) });
}

/** What ended a run from outside as an error. */
export function toStopped(reason: unknown, restarted = false): ConsoleError {
  const isTime = reason instanceof DOMException && reason.name === 'TimeoutError';
  return new ConsoleError(isTime ? 'time' : 'stopped', 'The run was stopped.', { restarted });
}

/** The parser answers with an object where other parts of DuckDB answer with text. */
function readMessage(message: string): string {
  const fields = /^\{"exception_type":/.test(message) ? parse(message) : null;
  return fields ? `${fields.exception_type} Error: ${fields.exception_message}` : message;
}

function parse(text: string): { exception_type: string; exception_message: string } | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What DuckDB says begins with the kind of error; anything else comes from a fallen engine. */
function problemOf(message: string): ConsoleProblem {
  const kind = /^([A-Z][A-Za-z -]*) Error: /.exec(message)?.[1];
  if (message === 'no statements') return 'query';
  if (kind === 'Out of Memory') return 'memory';
  return kind && kind !== 'INTERNAL' && kind !== 'FATAL' ? 'query' : 'crashed';
}
