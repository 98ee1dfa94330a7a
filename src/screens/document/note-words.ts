import type {
  ClientGroup,
  CoverageStatus,
  LanguageRole,
  ParameterUnit,
} from '../../contract/vocabulary';
import { formatDate, formatNumber, formatPercent, type FormatLanguage } from '../../format';
import { m } from '../../messages/compiled/messages.js';
import { nameIn } from '../../messages/name-in';
import { qualityRuleName } from '../../messages/quality-rules';
import {
  deliveryModeName,
  linkRelationName,
  parameterName,
  targetGroupName,
} from '../../messages/service-facts';
import type { FactKind, ProvedFact } from '../../state/document-file';
import type { ReferenceNames } from '../../state/reference-names';
import { coverageWords } from '../fact-words';

type Names = Readonly<Record<string, () => string>>;

/** What notes are written with. */
export interface NoteLanguage {
  readonly language: FormatLanguage;
  readonly names: ReferenceNames;
}

export const kindName: Record<FactKind, () => string> = {
  coverage: m.document_kind_coverage,
  answers: m.document_kind_answers,
  languages: m.document_kind_languages,
  responsibilities: m.document_kind_responsibilities,
  party_mentions: m.document_kind_party_mentions,
  parameters: m.document_kind_parameters,
  delivery_modes: m.document_kind_delivery_modes,
  target_groups: m.document_kind_target_groups,
  municipality_links: m.document_kind_municipality_links,
  statistics: m.document_kind_statistics,
  goals: m.document_kind_goals,
  decisions: m.document_kind_decisions,
  task_division: m.document_kind_task_division,
  quality_flags: m.document_kind_quality_flags,
};

const roleName: Record<LanguageRole, () => string> = {
  offered: m.role_offered,
  planned: m.role_planned,
  needed: m.role_needed,
  piloted: m.role_piloted,
  spoken: m.role_spoken,
};
const statusName: Record<CoverageStatus, () => string> = {
  described: m.state_described,
  mentioned: m.state_mentioned,
  empty: m.state_empty,
  absent: m.state_absent,
};
const clientName: Record<ClientGroup, (() => string) | null> = {
  jobseekers: m.document_clients_jobseekers,
  others: m.document_clients_others,
  all: null,
};
const indicatorName: Names = {
  foreign_background_population: m.document_indicator_foreign_background_population,
  foreign_citizen_share: m.document_indicator_foreign_citizen_share,
  refugees_received_per_100k: m.document_indicator_refugees_received_per_100k,
  population_by_citizenship: m.document_indicator_population_by_citizenship,
  population_by_language: m.document_indicator_population_by_language,
  foreign_language_population: m.document_indicator_foreign_language_population,
  foreign_language_share: m.document_indicator_foreign_language_share,
  population: m.document_indicator_population,
  refugees_received: m.document_indicator_refugees_received,
  nationalities_count: m.document_indicator_nationalities_count,
  languages_spoken_count: m.document_indicator_languages_spoken_count,
};
const unitName: Record<ParameterUnit, (given: { value: string }) => string> = {
  working_days: m.document_unit_working_days,
  days: m.document_unit_days,
  weeks: m.document_unit_weeks,
  months: m.document_unit_months,
  years: m.document_unit_years,
  hours: m.document_unit_hours,
  hours_per_week: m.document_unit_hours_per_week,
  persons: m.document_unit_persons,
  times_per_year: m.document_unit_times_per_year,
};
const units: Readonly<Record<string, (given: { value: string }) => string>> = unitName;

/** What a fact is, where its kind is said beside it: `arabia`, `ryhmäkoko`. */
export function noteName(fact: ProvedFact, { language, names }: NoteLanguage): string {
  const { kind, code } = fact;
  const name = fact[`name_${language}`];
  if (kind === 'coverage') return coverageWords(code);
  if (kind === 'answers')
    return isNumbered(code) ? code : (questionName(code, { language, names }) ?? code);
  if (kind === 'statistics') return [figureName(fact), name].filter(Boolean).join(': ');
  if (kind === 'task_division') return m.document_row({ number: code });
  return name ?? named[kind]?.[code]?.() ?? code;
}

const named: Partial<Record<FactKind, Names>> = {
  parameters: parameterName,
  delivery_modes: deliveryModeName,
  target_groups: targetGroupName,
  quality_flags: qualityRuleName,
};

/** The most telling of its details, short: `10–18 hlöä`, `suunnitteilla`, the unit of a party; empty when there is none. */
export function noteBrief(fact: ProvedFact, { language }: Pick<NoteLanguage, 'language'>): string {
  const { kind, detail = '', date } = fact;
  const day = date ? formatDate(date, language) : '';
  switch (kind) {
    case 'coverage':
      return detail === 'described' ? '' : nameOf(statusName, detail);
    case 'languages':
      return detail === 'offered' ? '' : nameOf(roleName, detail);
    case 'responsibilities':
      return detail;
    case 'delivery_modes':
      return detail ? m.role_planned().toLowerCase() : '';
    case 'municipality_links':
      return nameOf(linkRelationName, fact.code);
    case 'parameters':
      return measure(fact, language);
    case 'statistics':
      return [measure(fact, language), day].filter(Boolean).join(' · ');
    case 'decisions':
      return [day, detail].filter(Boolean).join(' · ');
    default:
      return '';
  }
}

/** Everything else that is known of it: services, clients, sector. */
export function noteMore(fact: ProvedFact, { language, names }: NoteLanguage): string[] {
  const ids = fact.services?.split(' ') ?? [];
  const named = names.services
    .filter(({ service_id }) => ids.includes(service_id))
    .map((service) => nameIn(service, language));
  const website = ids.includes('website') ? [m.languages_website()] : [];
  const clients = fact.client_group ? clientName[fact.client_group]?.() : undefined;
  const role = fact.kind === 'languages' && fact.detail === 'offered' ? [m.role_offered()] : [];
  const sector = fact.kind === 'goals' && fact.detail ? [fact.detail] : [];
  const question =
    fact.kind === 'answers' && isNumbered(fact.code)
      ? [questionName(fact.code, { language, names }) ?? '']
      : [];
  return [...role, ...(clients ? [clients] : []), ...named, ...website, ...sector, ...question];
}

/** `3a-1`: a question of one of the sections; those of the form’s first page have no number. */
function isNumbered(question: string): boolean {
  return /^\d/.test(question);
}

function questionName(id: string, { language, names }: NoteLanguage): string | undefined {
  const question = names.questions.find(({ question_id }) => question_id === id);
  return question && nameIn(question, language);
}

function figureName({ code, detail }: ProvedFact): string {
  const indicator = indicatorName[code]?.() ?? code;
  if (detail === 'total') return `${indicator}, ${m.document_category_total()}`;
  return detail === 'other' ? `${indicator}, ${m.document_category_other()}` : indicator;
}

/** `20 työpv`, `10–18 hlöä`, `väh. 20 t`, `6,8 %`. */
function measure({ minimum, maximum, unit = '' }: ProvedFact, language: FormatLanguage): string {
  const write = (value: number) =>
    unit === 'percent' ? formatPercent(value, language) : formatNumber(value, language);
  const withUnit = (value: string) => units[unit]?.({ value }) ?? value;
  if (minimum === undefined)
    return maximum === undefined ? '' : m.document_at_most({ value: withUnit(write(maximum)) });
  if (maximum === undefined) return m.document_at_least({ value: withUnit(write(minimum)) });
  if (minimum === maximum) return withUnit(write(minimum));
  return withUnit(`${write(minimum)}–${write(maximum)}`);
}

function nameOf(names: Names, code: string): string {
  return names[code]?.().toLowerCase() ?? code;
}
