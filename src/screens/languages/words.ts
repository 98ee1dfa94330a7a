import { nameIn } from '../../messages/name-in';
import { m } from '../../messages/compiled/messages.js';
import type { LanguageService, ServiceCount } from './query';
import type { CellRole, LanguageCell, LanguageColumn, LanguageRow } from './shape';

export const roleName: Record<CellRole, () => string> = {
  offered: m.role_offered,
  piloted: m.role_piloted,
  planned: m.role_planned,
  needed: m.role_needed,
  spoken: m.role_spoken,
  left_out: m.state_left_out,
};

/** What is said of a language in words: `Suunnitteilla, kokeiltu`. */
export function cellWords(cell: LanguageCell | undefined): string {
  if (!cell) return m.languages_not_mentioned();
  const [first = m.state_left_out(), ...rest] = cell.roles.map((role) => roleName[role]());
  return [first, ...rest.map((word) => word.toLowerCase())].join(', ');
}

/** A service by its name in the Act, or the website, which is none. */
export function serviceWords(
  service: LanguageService,
  services: readonly ServiceCount[],
  language: 'fi' | 'sv' | 'en',
): string {
  const found = services.find(({ service_id }) => service_id === service);
  const { name_fi, name_sv, name_en } = found ?? {};
  if (name_fi && name_sv && name_en) return nameIn({ name_fi, name_sv, name_en }, language);
  return service === 'website' ? m.languages_website() : m.section_3();
}

/** The answer of the matrix as one sentence. */
export function answerWords(
  rows: readonly LanguageRow[],
  columns: readonly LanguageColumn[],
): string {
  const stating = rows.filter(({ isStated }) => isStated).length;
  const most = columns[0]?.programmes ?? 0;
  if (stating === 0 || most === 0)
    return rows.some(({ isLeftOut }) => isLeftOut)
      ? m.languages_answer_left_out()
      : m.languages_answer_none();
  const named = columns.filter(({ programmes }) => programmes === most).map(({ name }) => name);
  const shown =
    named.length > 4 ? [...named.slice(0, 3), m.and_more({ count: named.length - 3 })] : named;
  return m.languages_answer({
    stating,
    total: rows.length,
    names: shown.join(', '),
    most,
    languages: columns.filter(({ programmes }) => programmes > 0).length,
  });
}
