import type { SourceFile } from './source-files';

/** Files with more lines than their ending allows, as sentences. */
export function findLong(
  files: readonly SourceFile[],
  limits: Readonly<Record<string, number>>,
): string[] {
  return files.flatMap(({ path, text }) => {
    const limit = limits[path.split('.').at(-1) ?? ''];
    const lines = text.replace(/\n$/, '').split('\n').length;
    return limit !== undefined && lines > limit
      ? [`${path} has ${lines} lines, more than ${limit}`]
      : [];
  });
}
