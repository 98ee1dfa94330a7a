/** Words of an e-mail address before the @, without accents. */
export function localWords(email: string): string[] {
  const local = /^[^@([\s]+/.exec(email)?.[0] ?? '';
  return fold(local)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1);
}

/** For each word of an address the words that stand with it. */
export function indexLocals(locals: readonly (readonly string[])[]): Map<string, Set<string>> {
  const index = new Map<string, Set<string>>();
  for (const words of locals) {
    for (const word of words) {
      const others = index.get(word) ?? new Set<string>();
      for (const other of words) if (other !== word) others.add(other);
      index.set(word, others);
    }
  }
  return index;
}

/** True when two words, inflected or not, stand together in an address. */
export function isSpelled(
  a: string,
  b: string,
  index: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  return basesOf(a).some((base) => {
    const others = index.get(base);
    return others !== undefined && basesOf(b).some((other) => others.has(other));
  });
}

/** What a name may be without its case ending, part by part: `Salosen` → `salonen`, `Pian` → `pia`. */
function basesOf(word: string): string[] {
  const parts = fold(word).split('-');
  return parts.flatMap((part) => {
    const cut = part.replace(/(?:n|lle|lta|lla|ssa|sta|a|in)$/, '');
    return [part, part.replace(/n$/, ''), cut, cut.replace(/i$/, ''), cut.replace(/se$/, 'nen')];
  });
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
