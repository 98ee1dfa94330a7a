import type { Span } from '../document';
import {
  numberWord,
  type QuantityLexicon,
  type QuantityMeaning,
} from '../knowledge/quantity-lexicon';

/** A number, a sign or a phrase of the text with what it may mean in a quantity. */
export interface Piece extends Span {
  readonly lower: string;
  readonly number: number | null;
  readonly meanings: readonly QuantityMeaning[];
  /** A letter is missing. */
  readonly fuzzy?: boolean;
}

const LONGEST = 4;
const token =
  /\d{1,3}(?: \d{3})+(?![\d,])(?::\p{L}+)?|\d+(?:[.,]\d+)?(?::\p{L}+)?|\p{L}+(?::\p{L}+)?|\S/gu;

/** The pieces of text.slice(start, end); the longest phrase of the lexicon wins. Cost O(length). */
export function readPieces(text: string, span: Span, lexicon: QuantityLexicon): Piece[] {
  const tokens = Array.from(text.slice(span.start, span.end).matchAll(token), (m) => ({
    start: span.start + m.index,
    end: span.start + m.index + m[0].length,
    lower: m[0].toLowerCase(),
  }));
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const { piece, next } = pieceAt(tokens, i, lexicon);
    pieces.push(...piece);
    i = next;
  }
  return pieces;
}

type Token = Omit<Piece, 'number' | 'meanings'>;

function pieceAt(tokens: readonly Token[], at: number, lexicon: QuantityLexicon) {
  for (let size = LONGEST; size > 0; size--) {
    const group = tokens.slice(at, at + size);
    const [first] = group;
    const last = group[size - 1];
    if (!first || !last) continue;
    const lower = group.map((t) => t.lower).join(' ');
    const known = lexicon.phrases.get(lower);
    const fuzzy = known === undefined;
    const meanings = known ?? lexicon.phrases.get(lexicon.misspelt.get(lower) ?? '');
    if (!meanings && size > 1) continue;
    const whole = { start: first.start, end: last.end, lower };
    const piece = meanings
      ? [{ ...whole, number: numberOf(meanings), meanings, ...(fuzzy && { fuzzy }) }]
      : [];
    return { piece: meanings ? piece : single(whole, lexicon), next: at + size };
  }
  return { piece: [], next: at + 1 };
}

const numberOf = (meanings: readonly QuantityMeaning[]): number | null => {
  const found = meanings.find((m) => m.role === 'number');
  return found ? Number(found.value) : null;
};

/** A token that is no phrase of the lexicon: digits, a compound number, an adjective with its unit, or any other word. */
function single(token: Token, lexicon: QuantityLexicon): Piece[] {
  if (/^\d/.test(token.lower)) {
    const digits = token.lower.replace(/ |:.*/g, '').replace(',', '.');
    return [{ ...token, number: Number(digits), meanings: [] }];
  }
  const number = numberWord(lexicon, token.lower);
  return number === null ? compound(token, lexicon) : [{ ...token, number, meanings: [] }];
}

/** `tuntinen` after digits, or `kolmiviikkoinen` parted into its number and its unit. */
function compound(token: Token, lexicon: QuantityLexicon): Piece[] {
  for (const { stem, unit } of lexicon.adjectives) {
    const at = token.lower.lastIndexOf(stem);
    const number = at > 0 ? numberWord(lexicon, token.lower.slice(0, at)) : null;
    if (at < 0 || (at > 0 && number === null)) continue;
    const cut = token.start + at;
    const adjective: Piece = {
      ...token,
      start: cut,
      lower: token.lower.slice(at),
      number: null,
      meanings: [{ role: 'adjective', value: unit }],
    };
    if (at === 0) return [adjective];
    return [
      { ...token, end: cut, lower: token.lower.slice(0, at), number, meanings: [] },
      adjective,
    ];
  }
  return [{ ...token, number: null, meanings: [] }];
}

/** The value a piece has in a role, or null. */
export const valueOf = (piece: Piece | undefined, role: string): string | null =>
  piece?.meanings.find((m) => m.role === role)?.value ?? null;

export const hasRole = (piece: Piece | undefined, role: string): boolean =>
  valueOf(piece, role) !== null;
