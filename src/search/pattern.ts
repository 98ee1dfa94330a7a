const classes: Readonly<Record<string, string>> = {
  A: 'aä',
  O: 'oö',
  U: 'uy',
  V: 'aeiouyäöå',
  C: 'bcdfghjklmnpqrstvwxzšž',
};

/** A pattern of the tables as the source of a regular expression; see `Ending`. */
export function patternSource(pattern: string): string {
  let isInside = false;
  return [...pattern]
    .map((letter) => {
      if (letter === '[' || letter === ']') isInside = letter === '[';
      const letters = classes[letter];
      if (!letters) return letter;
      return isInside ? letters : `[${letters}]`;
    })
    .join('');
}
