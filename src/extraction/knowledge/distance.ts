/**
 * Edits allowed between a written word and the stem it is compared with: none below 8 letters, one from 8 to 13, two from
 * 14 on. At these lengths no two stems of the lexicon come as near to one another.
 */
export function allowedEdits(stemLength: number): number {
  if (stemLength < 8) return 0;
  return stemLength < 14 ? 1 : 2;
}

/**
 * Smallest edit distance between `stem` and any beginning of `word`, or `limit + 1` when it is larger than `limit`.
 * Cost O(stem length × limit).
 */
export function prefixDistance(stem: string, word: string, limit: number): number {
  const tooFar = limit + 1;
  if (word.length < stem.length - limit) return tooFar;
  let previous = Array.from({ length: stem.length + 1 }, (_, i) => (i <= limit ? i : tooFar));
  let best = previous[stem.length] ?? tooFar;
  const columns = Math.min(word.length, stem.length + limit);
  for (let j = 1; j <= columns; j++) {
    const current = new Array<number>(stem.length + 1).fill(tooFar);
    current[0] = j;
    const from = Math.max(1, j - limit);
    const to = Math.min(stem.length, j + limit);
    for (let i = from; i <= to; i++) {
      const substitution = (previous[i - 1] ?? tooFar) + (stem[i - 1] === word[j - 1] ? 0 : 1);
      const gap = Math.min(previous[i] ?? tooFar, current[i - 1] ?? tooFar) + 1;
      current[i] = Math.min(substitution, gap, tooFar);
    }
    best = Math.min(best, current[stem.length] ?? tooFar);
    previous = current;
  }
  return best;
}

/** Edit distance of two short words or names. Cost O(length × length). */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? a.length;
}
