import type { FormatLanguage } from '../../format';
import { formatDate, formatNumber } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { unitName } from '../../messages/units';
import type { ParameterUnit } from '../../contract/vocabulary';
import type { ProvedFact } from '../../state/document-file';

const statusWords: Readonly<Record<string, () => string>> = {
  described: m.state_described,
  mentioned: m.state_mentioned,
  empty: m.state_empty,
  absent: m.state_absent,
  offered: m.role_offered,
  piloted: m.role_piloted,
  planned: m.state_planned,
  needed: m.role_needed,
  spoken: m.role_spoken,
};

const groupWords: Readonly<Record<string, () => string>> = {
  jobseekers: m.responsible_group_jobseekers,
  others: m.responsible_group_others,
};

/** What a fact says beside its name: its status, clients, bounds or date; empty when there is nothing. */
export function factDetail(fact: ProvedFact, language: FormatLanguage): string {
  const { client_group, detail, date } = fact;
  const parts = [
    client_group && groupWords[client_group]?.().toLowerCase(),
    detail && (statusWords[detail]?.().toLowerCase() ?? detail),
    boundsWords(fact, language),
    date && formatDate(date, language),
  ];
  return parts.filter(Boolean).join(', ');
}

function boundsWords({ minimum, maximum, unit }: ProvedFact, language: FormatLanguage): string {
  if (minimum === undefined && maximum === undefined) return '';
  const low = minimum === undefined ? '' : formatNumber(minimum, language);
  const high = maximum === undefined ? '' : formatNumber(maximum, language);
  const range = low === high ? low : `${low}–${high}`;
  const name = unit === 'percent' ? '%' : unitName[unit as ParameterUnit]?.();
  return name ? `${range} ${name}` : range;
}
