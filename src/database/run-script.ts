import { RecordBatchReader } from 'apache-arrow';
import { isUnreadable, toCells, toColumn } from './cells';
import type { ConsoleResult, ResultCell, RunOptions } from './console';
import { ConsoleError, toConsoleError, toStopped } from './console-error';
import type { Engine } from './engine';
import { findShut } from './shut-statement';
import { readStatements, type Statement } from './statements';

/** More would press on the memory of the page; rows after it are not fetched. */
const mostBytes = 64 * 1024 * 1024;

type StatementResult = Pick<ConsoleResult, 'columns' | 'rows' | 'truncated'>;

/**
 * Runs the statements of a script in order, none before all are known to be of an open kind.
 * @returns what the last one gave
 * @throws ConsoleError
 */
export async function runScript(
  engine: Engine,
  script: string,
  options: RunOptions,
): Promise<ConsoleResult> {
  const begun = performance.now();
  const { offsets } = await engine.tokenize(script);
  const statements = readStatements(script, offsets);
  for (const statement of statements) refuseShut(statement);
  let last: StatementResult | undefined;
  for (const statement of statements) last = await runStatement(engine, statement, options);
  if (!last) throw new ConsoleError('query', 'no statements');
  const milliseconds = Math.round(performance.now() - begun);
  return { ...last, milliseconds, statements: statements.length };
}

function refuseShut(statement: Statement): void {
  const word = findShut(statement);
  if (word === null) return;
  const before = statement.script.slice(0, statement.start).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const place = { offset: statement.start, line: before.length, column };
  throw new ConsoleError('shut', `${word} is shut in the console.`, { word, place });
}

async function runStatement(
  engine: Engine,
  statement: Statement,
  options: RunOptions,
): Promise<StatementResult> {
  const watched = untilStopped(engine, options.signal);
  try {
    return await readRows(pieces(watched, statement.text), engine, options.maxRows);
  } catch (cause) {
    throw cause instanceof ConsoleError ? cause : toConsoleError(cause, statement);
  }
}

/** The Arrow stream of a statement's rows. */
async function* pieces(engine: Engine, statement: string): AsyncGenerator<Uint8Array> {
  let head = await engine.start(statement);
  while (!head) head = await engine.poll();
  yield head;
  for (;;) {
    const piece = await engine.fetch();
    if (piece?.length === 0) return;
    if (piece) yield piece;
  }
}

async function readRows(
  stream: AsyncGenerator<Uint8Array>,
  engine: Engine,
  maxRows: number,
): Promise<StatementResult> {
  const reader = await RecordBatchReader.from(stream);
  const { schema } = await reader.open();
  const unread = schema.fields.find(({ type }) => isUnreadable(type));
  if (unread) throw new ConsoleError('type', `${unread.type}`, { word: unread.name });
  const rows: ResultCell[][] = [];
  let bytes = 0;
  for await (const batch of reader) {
    for (const row of toCells(batch)) rows.push(row);
    bytes += batch.data.byteLength;
    if (rows.length > maxRows || bytes > mostBytes) {
      await engine.cancel();
      break;
    }
  }
  const truncated = rows.length > maxRows || bytes > mostBytes;
  return { columns: schema.fields.map(toColumn), rows: rows.slice(0, maxRows), truncated };
}

/** The engine, but each step first looks whether the run was stopped. */
function untilStopped(engine: Engine, signal: AbortSignal | undefined): Engine {
  const check = async (): Promise<void> => {
    if (!signal?.aborted) return;
    await engine.cancel();
    throw toStopped(signal.reason);
  };
  const after =
    <T extends unknown[], R>(step: (...values: T) => R) =>
    async (...values: T): Promise<Awaited<R>> => {
      await check();
      return await step(...values);
    };
  return {
    ...engine,
    start: after((statement: string) => engine.start(statement)),
    poll: after(() => engine.poll()),
    fetch: after(() => engine.fetch()),
  };
}
