interface Place {
  readonly start: number;
  readonly end: number;
  /** The passage that the sentence does not leave. */
  readonly within: { readonly start: number; readonly end: number };
}

/** The sentence of a text that holds a place, in UTF-16 code units; the whole passage where it has but one. */
export function sentenceAround(text: string, { start, end, within }: Place): string {
  const before = text.slice(within.start, start);
  const after = text.slice(end, within.end);
  const from = within.start + (/^[\s\S]*[.!?]\s+/.exec(before)?.[0].length ?? 0);
  const to = end + (/^[\s\S]*?[.!?](?=\s|$)/.exec(after)?.[0].length ?? after.length);
  return text.slice(from, to).trim();
}
