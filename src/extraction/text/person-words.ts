/** Stems of bodies, places of work and roles: a capitalised word with one of them is no person’s name. */
export type NotNames = readonly string[];

/** True when a capitalised word may be part of a person's name, judged by the word alone. */
export function isPersonWord(word: string, notNames: NotNames): boolean {
  const lower = word.toLowerCase();
  return word.length > 1 && word.length < 30 && !notNames.some((stem) => lower.includes(stem));
}
