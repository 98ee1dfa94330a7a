import { formatProgramme, type FormatLanguage } from '../format';
import { m } from '../messages/compiled/messages.js';

type Programme = Parameters<typeof formatProgramme>[0] & { readonly restated_from: string | null };

const limit = 6;

/** Programmes in one line, restated ones marked as such: `Aura 2024 (mukailtu), Kuopio 2024 ja 7 muuta`. */
export function programmeList(programmes: readonly Programme[], language: FormatLanguage): string {
  const names = programmes.map((programme) => {
    const name = formatProgramme(programme, language);
    return programme.restated_from ? `${name} (${m.restated().toLowerCase()})` : name;
  });
  const all = [...new Set(names)];
  const shown = all.slice(0, limit).join(', ');
  return all.length > limit ? `${shown} ${m.and_more({ count: all.length - limit })}` : shown;
}
