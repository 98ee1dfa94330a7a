import type { RowOf } from '../../contract/column';
import type { tables } from '../../contract/tables';
import { normaliseLabel } from './label';
import type { Term } from './matcher';
import type { LanguageForm, Meaning } from './meaning';
import { formsOf, type Irregular } from './municipalities';
import { listCell, readRecords, type KnowledgeFiles } from './records';

export type LanguageRow = RowOf<(typeof tables)['language_names']>;
export type CountryRow = RowOf<(typeof tables)['country_names']>;

export interface Names<R> {
  readonly rows: readonly R[];
  /** Code by normalised label: names and aliases in Finnish and Swedish. */
  readonly codes: ReadonlyMap<string, string>;
}

export interface Languages extends Names<LanguageRow> {
  readonly terms: readonly Term<Meaning>[];
}

const columns = ['name_fi', 'name_sv', 'name_en', 'aliases_fi', 'aliases_sv'] as const;
type Labels = Record<(typeof columns)[number], string>;

const labelsFi = (r: Labels): string[] => [r.name_fi, ...listCell(r.aliases_fi)];
const labelsSv = (r: Labels): string[] => [r.name_sv, ...listCell(r.aliases_sv)];

export function readLanguages(files: KnowledgeFiles, irregular: Irregular): Languages {
  const records = readRecords(files, 'lexicon/languages.csv', ['language_code', ...columns]);
  return {
    rows: records.map(({ language_code, name_fi, name_sv, name_en }) => ({
      language_code,
      name_fi,
      name_sv,
      name_en,
    })),
    codes: codesBy(records, (r) => r.language_code),
    terms: records.flatMap((r) => [
      ...labelsFi(r).flatMap((name) => finnishTerms(r.language_code, name, irregular)),
      ...labelsSv(r).flatMap((name) => swedishTerms(r.language_code, name)),
    ]),
  };
}

export function readCountries(files: KnowledgeFiles): Names<CountryRow> {
  const records = readRecords(files, 'lexicon/countries.csv', ['country_code', ...columns]);
  return {
    rows: records.map(({ country_code, name_fi, name_sv, name_en }) => ({
      country_code,
      name_fi,
      name_sv,
      name_en,
    })),
    codes: codesBy(records, (r) => r.country_code),
  };
}

function codesBy<R extends Labels>(records: readonly R[], code: (r: R) => string) {
  const codes = new Map<string, string>();
  for (const r of records)
    for (const label of [...labelsFi(r), ...labelsSv(r), r.name_en]) {
      const key = normaliseLabel(label);
      if (!codes.has(key)) codes.set(key, code(r));
    }
  return codes;
}

/** Names of two letters or less are left out of running text: they are words of other meanings there. */
const MIN_LENGTH = 3;

function finnishTerms(code: string, name: string, irregular: Irregular): Term<Meaning>[] {
  if (name.length < MIN_LENGTH) return [];
  const last = name.split(' ').at(-1) ?? name;
  const head = name.slice(0, name.length - last.length);
  const inflected = formsOf(last, irregular).flatMap(({ form, grammaticalCase }) => {
    const kind: LanguageForm =
      grammaticalCase === 'translative' ? 'in' : grammaticalCase === 'genitive' ? 'of' : 'name';
    const whole = term(code, head + form, kind);
    if (kind !== 'of') return [whole];
    const genitive = head + form;
    return [
      whole,
      term(code, `${genitive}kieli*`, 'kind'),
      term(code, `${genitive}-kieli*`, 'kind'),
      term(code, `${genitive} kielis*`, 'kind'),
      term(code, `${genitive} kielinen`, 'kind'),
      term(code, `${genitive}-`, 'kind'),
    ];
  });
  return [...inflected, term(code, `${head}${last}nkieli*`, 'kind')];
}

function swedishTerms(code: string, name: string): Term<Meaning>[] {
  if (name.length < MIN_LENGTH) return [];
  const stem = name.replace(/a$/, '');
  return [
    term(code, name, 'name'),
    term(code, `på ${name}`, 'in'),
    term(code, `${stem}språkig*`, 'kind'),
    term(code, `${stem}talande*`, 'kind'),
    term(code, `${stem}t-`, 'kind'),
    term(code, `${stem}-`, 'kind'),
  ];
}

function term(code: string, pattern: string, form: LanguageForm): Term<Meaning> {
  return { pattern, literal: true, meaning: { kind: 'language', code, form } };
}
