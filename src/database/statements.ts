/** One statement of a script. */
export interface Statement {
  readonly script: string;
  /** Without the semicolon at its end. */
  readonly text: string;
  /** First UTF-16 code unit in the script, from 0. */
  readonly start: number;
  /** Its tokens in order, words in capitals; of another token its first character. */
  readonly words: readonly string[];
}

/**
 * Parts a script at its semicolons; those in texts, names and comments are none.
 * @param offsets where DuckDB's own tokens begin, in bytes of UTF-8
 */
export function readStatements(script: string, offsets: readonly number[]): Statement[] {
  const starts = toCodeUnits(script, offsets);
  const statements: Statement[] = [];
  let tokens: number[] = [];
  const close = (end: number): void => {
    const [start] = tokens;
    if (start !== undefined) statements.push(toStatement(script, tokens, [start, end]));
    tokens = [];
  };
  for (const start of starts) {
    if (script[start] === ';') close(start);
    else tokens.push(start);
  }
  close(script.length);
  return statements;
}

function toStatement(
  script: string,
  tokens: readonly number[],
  [start, end]: readonly [number, number],
): Statement {
  const words = tokens.map(
    (token) => /\w+|./suy.exec(script.slice(token, token + 64))?.[0].toUpperCase() ?? '',
  );
  return { script, text: script.slice(start, end).trimEnd(), start, words };
}

/** Places counted in bytes of UTF-8 as places counted in UTF-16 code units; both in ascending order. */
function toCodeUnits(text: string, offsets: readonly number[]): number[] {
  const places: number[] = [];
  let bytes = 0;
  let units = 0;
  for (const character of text) {
    while (offsets[places.length] === bytes) places.push(units);
    bytes += byteLength(character.codePointAt(0) ?? 0);
    units += character.length;
  }
  return places;
}

function byteLength(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
