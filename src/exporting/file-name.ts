import type { ExportContext } from './export-context';

/** `kotopeili-reach-2026-11-26-3f9a1c.csv`: the view, the day and the version of the dataset, safe on every system. */
export function fileName(
  view: string,
  { date, version }: Pick<ExportContext, 'date' | 'version'>,
  ending: string,
): string {
  return `${['kotopeili', view, date, version].map(slug).filter(Boolean).join('-')}.${ending}`;
}

/** Lower-case letters of ASCII, digits and hyphens: a name of at most 60 characters that nothing has to escape. */
function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
