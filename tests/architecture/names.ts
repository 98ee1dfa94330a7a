import type { SourceFile } from './source-files';

/** Files that name one of the words as a whole word, as sentences. */
export function findNames(files: readonly SourceFile[], names: readonly string[]): string[] {
  const words = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`, 'u');
  return files.flatMap(({ path, text }) => {
    const found = pattern.exec(text);
    return found ? [`${path} names ${found[0]}`] : [];
  });
}
