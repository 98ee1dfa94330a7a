import type { RowOf } from '../../contract/column';
import type { tables } from '../../contract/tables';
import { genitive, inflect, type Form, type GrammaticalCase } from './inflect';
import type { Term } from './matcher';
import type { Meaning, NamedBody } from './meaning';
import { readRecords, type KnowledgeFiles } from './records';

type MunicipalityRow = RowOf<(typeof tables)['municipalities']>;

export interface Municipality extends Omit<MunicipalityRow, 'sort_fi'> {
  readonly genitive_fi: string;
  readonly isCity: boolean;
  readonly wellbeingCounty: NamedBody;
  readonly employmentArea: NamedBody;
}

export interface Municipalities {
  readonly byCode: ReadonlyMap<string, Municipality>;
  readonly terms: readonly Term<Meaning>[];
}

/** Irregular forms by name, from `data/lexicon/inflection.csv`. */
export type Irregular = ReadonlyMap<string, readonly Form[]>;

export function readIrregular(files: KnowledgeFiles): Irregular {
  const forms = new Map<string, Form[]>();
  for (const { name, case: grammaticalCase, form } of readRecords(files, 'lexicon/inflection.csv', [
    'name',
    'case',
    'form',
  ]))
    forms.set(name, [
      ...(forms.get(name) ?? []),
      { form, grammaticalCase: grammaticalCase as GrammaticalCase },
    ]);
  return forms;
}

/** All forms of a name, the irregular ones first. */
export function formsOf(name: string, irregular: Irregular): Form[] {
  return [...(irregular.get(name) ?? []), ...inflect(name)];
}

export function readMunicipalities(files: KnowledgeFiles, irregular: Irregular): Municipalities {
  const cities = new Set(readRecords(files, 'lexicon/cities.csv', ['code']).map((r) => r.code));
  const names = new Set<string>();
  const rows = readRecords(files, 'reference/municipalities.csv', [
    'code',
    'name_fi',
    'name_sv',
    'region_code',
    'region_fi',
    'region_sv',
    'wellbeing_county_code',
    'wellbeing_county_fi',
    'wellbeing_county_sv',
    'employment_area_fi',
    'employment_area_sv',
    'language_status',
    'population_2022',
  ]);
  for (const row of rows) names.add(row.name_fi);
  const list = rows.map((row): Municipality => {
    const status = row.language_status as MunicipalityRow['language_status'];
    const genitive_fi =
      swedishGenitive({ ...row, language_status: status }) ??
      formsOf(row.name_fi, irregular).find((f) => f.grammaticalCase === 'genitive')?.form ??
      genitive(row.name_fi);
    return {
      ...row,
      language_status: status,
      population_2022: row.population_2022 === '' ? null : Number(row.population_2022),
      genitive_fi,
      isCity: cities.has(row.code),
      wellbeingCounty: { name: row.wellbeing_county_fi, partyType: 'wellbeing_county' },
      employmentArea: {
        name: `${areaGenitive(row.employment_area_fi, names, irregular)} työllisyysalue`,
        partyType: 'employment_area',
      },
    };
  });
  return {
    byCode: new Map(list.map((m) => [m.code, m])),
    terms: [...list.flatMap((m) => nameTerms(m, irregular)), ...areaTerms(list)],
  };
}

/** Names of Swedish-speaking municipalities take plain endings in Finnish (Korsnäs: Korsnäsin, Geta: Getan). */
function swedishGenitive(row: Pick<MunicipalityRow, 'name_fi' | 'name_sv' | 'language_status'>) {
  if (row.language_status !== 'sv' || row.name_fi !== row.name_sv) return null;
  return /[aeiouyåäö]$/.test(row.name_fi) ? `${row.name_fi}n` : `${row.name_fi}in`;
}

/** Areas named after several municipalities keep the nominative (A-B työllisyysalue), others take the genitive. */
function areaGenitive(short: string, names: ReadonlySet<string>, irregular: Irregular): string {
  const parts = short.split('-');
  if (parts.length > 1 && parts.every((part) => names.has(part))) return short;
  return formsOf(short, irregular).find((f) => f.grammaticalCase === 'genitive')?.form ?? short;
}

function nameTerms(municipality: Municipality, irregular: Irregular): Term<Meaning>[] {
  const { code, name_fi, name_sv } = municipality;
  const swedish: Form[] = [
    { form: municipality.genitive_fi, grammaticalCase: 'genitive' },
    { form: name_sv, grammaticalCase: 'nominative' },
    { form: name_sv.endsWith('s') ? name_sv : `${name_sv}s`, grammaticalCase: 'genitive' },
  ];
  const seen = new Set<string>();
  return [...formsOf(name_fi, irregular), ...swedish]
    .filter(({ form }) => form.length > 1 && !seen.has(form) && seen.add(form))
    .map(({ form, grammaticalCase }) => ({
      pattern: form,
      proper: true,
      meaning: { kind: 'municipality', code, grammaticalCase },
    }));
}

/** Full names of wellbeing services counties and employment areas, their Swedish names and their abbreviations. */
function areaTerms(list: readonly Municipality[]): Term<Meaning>[] {
  const patterns = new Map<string, NamedBody>();
  for (const m of list) {
    const { wellbeingCounty, employmentArea } = m;
    const region = m.wellbeing_county_fi.replace(/ hyvinvointialue$/, '');
    patterns.set(`${region} hyvinvointialue*`, wellbeingCounty);
    patterns.set(
      `${m.wellbeing_county_sv.replace(/ välfärdsområde$/, '')} välfärdsområde*`,
      wellbeingCounty,
    );
    patterns.set(`${initials(region)}hva*`, wellbeingCounty);
    patterns.set(`${employmentArea.name}*`, employmentArea);
    patterns.set(`${m.employment_area_fi} työllisyysalue*`, employmentArea);
    patterns.set(`${m.employment_area_fi}-työllisyysalue*`, employmentArea);
    patterns.set(`${genitive(m.employment_area_fi)} työllisyysalue*`, employmentArea);
    if (/\p{Ll}\p{Lu}/u.test(m.employment_area_fi))
      patterns.set(`${m.employment_area_fi}*`, employmentArea);
    patterns.set(`${m.employment_area_sv} sysselsättningsområde*`, employmentArea);
    patterns.set(`${m.employment_area_sv}s sysselsättningsområde*`, employmentArea);
  }
  return Array.from(patterns, ([pattern, body]) => ({ pattern, meaning: { kind: 'area', body } }));
}

/** Capitals of a name: `Pohjois-Savon` gives `PS`. */
function initials(name: string): string {
  return name
    .split(/[\s-]/)
    .map((part) => part.charAt(0))
    .join('');
}
