import type { Row } from '../../contract/rows';
import { sections, facets, clientGroups } from '../../contract/vocabulary';
import type { ClientGroup, Facet, QuestionId, Section, ServiceId } from '../../contract/vocabulary';
import type { FormNames } from '../document';
import {
  readCountries,
  readLanguages,
  type CountryRow,
  type Languages,
  type Names,
} from './languages';
import { Matcher } from './matcher';
import type { Meaning } from './meaning';
import { lexiconTerms } from './lexicon-terms';
import { readIrregular, readMunicipalities, type Municipality } from './municipalities';
import { readQuantityLexicon, type QuantityLexicon } from './quantity-lexicon';
import { listCell, readRecords, type KnowledgeFiles } from './records';
import { TableHeads } from './table-heads';

export interface Service {
  readonly service_id: ServiceId;
  readonly section: Section | null;
  readonly act_sections: string | null;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
}

export interface Question {
  readonly question_id: QuestionId;
  readonly section: Section | null;
  readonly facet: Facet | null;
  readonly service_id: ServiceId | null;
  readonly clientGroup: ClientGroup | null;
  /** Terms that tell this question from the others of its facet. */
  readonly cue: Matcher<true> | null;
  readonly name_fi: string;
  readonly name_sv: string;
  readonly name_en: string;
}

export interface HeadingPhrase {
  readonly kind: 'section' | 'facet' | 'label' | 'other';
  readonly value: string;
  readonly phrase: string;
}

export interface Prompt {
  /** Null for an instruction of the form. */
  readonly question_id: QuestionId | null;
  readonly prompt: string;
}

/** Sections of an Act on a service. */
export interface ActSections {
  readonly act: string;
  readonly service_id: ServiceId;
  readonly sections: readonly string[];
}

/** A phrase of running text that states a population figure; its first group is the number. */
export interface FigurePhrase {
  readonly indicator: string;
  readonly unit: string;
  readonly pattern: RegExp;
}

/** What the program knows about its subject, read from data/. */
export interface Knowledge {
  readonly services: readonly Service[];
  readonly questions: readonly Question[];
  readonly headings: readonly HeadingPhrase[];
  readonly prompts: readonly Prompt[];
  /** Names of the form’s fields, for the readers. */
  readonly formNames: FormNames;
  readonly acts: readonly ActSections[];
  /** Stems of capitalised words that are no persons’ names. */
  readonly notNames: readonly string[];
  readonly figurePhrases: readonly FigurePhrase[];
  /** Words that tell a figure is not on the whole population. */
  readonly otherPeople: readonly RegExp[];
  /** Numbers, units and the words around them. */
  readonly quantityWords: QuantityLexicon;
  readonly municipalities: ReadonlyMap<string, Municipality>;
  readonly languages: Languages;
  readonly countries: Names<CountryRow>;
  /** Where each region stands on a map of equal tiles, counted from 0 at the upper left. */
  readonly regionTiles: readonly {
    readonly code: string;
    readonly column: number;
    readonly row: number;
  }[];
  /** Bodies that no longer exist. */
  readonly endedBodies: readonly Row<'ended_bodies'>[];
  /** Languages in which people with another own language may be served. */
  readonly bridgeLanguages: readonly Row<'bridge_languages'>[];
  readonly matcher: Matcher<Meaning>;
  readonly tableHeads: TableHeads;
  /** Finnish nouns of local bodies by their Swedish ones, in small letters. */
  readonly bodyPairs: ReadonlyMap<string, string>;
}

const maybe = <T extends string>(values: readonly T[], cell: string): T | null =>
  values.find((value) => value === cell) ?? null;

/** Parses the texts of data/. @throws Error when a file or column is missing */
export function prepareKnowledge(files: KnowledgeFiles): Knowledge {
  const irregular = readIrregular(files);
  const municipalities = readMunicipalities(files, irregular);
  const languages = readLanguages(files, irregular);
  const headings = readHeadings(files);
  const prompts = readPrompts(files);
  return {
    services: readServices(files),
    questions: readQuestions(files),
    headings,
    prompts,
    formNames: formNamesOf(prompts, headings),
    acts: readActs(files),
    notNames: readRecords(files, 'lexicon/not-names.csv', ['stem']).map((r) => r.stem),
    ...readFigurePhrases(files),
    quantityWords: readQuantityLexicon(files),
    municipalities: municipalities.byCode,
    languages,
    countries: readCountries(files),
    regionTiles: readRecords(files, 'reference/region-tiles.csv', ['code', 'column', 'row']).map(
      ({ code, column, row }) => ({ code, column: Number(column), row: Number(row) }),
    ),
    endedBodies: readRecords(files, 'reference/ended-bodies.csv', [
      'ending',
      'ended_on',
      'successor_fi',
      'successor_sv',
      'successor_en',
    ]),
    bridgeLanguages: readBridgeLanguages(files),
    matcher: new Matcher([...municipalities.terms, ...languages.terms, ...lexiconTerms(files)]),
    tableHeads: new TableHeads(files),
    bodyPairs: new Map(
      readRecords(files, 'lexicon/body-pairs.csv', ['name_sv', 'name_fi']).map((r) => [
        r.name_sv,
        r.name_fi,
      ]),
    ),
  };
}

function readBridgeLanguages(files: KnowledgeFiles): Row<'bridge_languages'>[] {
  const columns = ['language_code', 'for_languages', 'reason'] as const;
  return readRecords(files, 'reference/bridge-languages.csv', columns).map((r) => ({
    ...r,
    for_languages: r.for_languages || null,
  }));
}

function readActs(files: KnowledgeFiles): ActSections[] {
  const columns = ['act', 'service_id', 'sections'] as const;
  return readRecords(files, 'lexicon/acts.csv', columns).map((r) => ({
    act: r.act,
    service_id: r.service_id as ServiceId,
    sections: listCell(r.sections),
  }));
}

function readHeadings(files: KnowledgeFiles): HeadingPhrase[] {
  return readRecords(files, 'lexicon/headings.csv', ['kind', 'value', 'phrase']).map((r) => ({
    ...r,
    kind: r.kind as HeadingPhrase['kind'],
  }));
}

function readPrompts(files: KnowledgeFiles): Prompt[] {
  return readRecords(files, 'lexicon/prompts.csv', ['question_id', 'prompt']).map((r) => ({
    question_id: r.question_id === '' ? null : (r.question_id as QuestionId),
    prompt: r.prompt,
  }));
}

/** The prompts of the form’s first page are the names of its first fields; the facets label the coded ones. */
function formNamesOf(prompts: readonly Prompt[], headings: readonly HeadingPhrase[]): FormNames {
  const firstPage = prompts.filter((p) => p.question_id !== null && !/^\d/.test(p.question_id));
  const names = (wanted: (id: QuestionId | null) => boolean): string[] =>
    firstPage.filter((p) => wanted(p.question_id)).map((p) => p.prompt);
  return {
    first: names((id) => id === 'municipality'),
    head: names((id) => id !== 'municipality'),
    labels: headings.filter((h) => h.kind === 'facet').map((h) => h.phrase),
  };
}

const NUMBER = String.raw`(\d{1,3}(?:[ .]\d{3})+|\d+(?:,\d+)?)`;

/** A number in digits or in a word. */
const COUNT = String.raw`(\d+|\p{L}{3,40}?)`;

function readFigurePhrases(files: KnowledgeFiles) {
  const phrases = readRecords(files, 'lexicon/figure-phrases.csv', [
    'indicator',
    'unit',
    'pattern',
  ]).map(({ pattern, ...r }) => ({
    ...r,
    pattern: new RegExp(pattern.replace('{n}', NUMBER).replace('{w}', COUNT), 'giu'),
  }));
  return {
    figurePhrases: phrases.filter((p) => p.indicator !== ''),
    otherPeople: phrases.filter((p) => p.indicator === '').map((p) => p.pattern),
  };
}

function readServices(files: KnowledgeFiles): Service[] {
  return readRecords(files, 'lexicon/services.csv', [
    'service_id',
    'section',
    'act_sections',
    'name_fi',
    'name_sv',
    'name_en',
  ]).map((r) => ({
    ...r,
    service_id: r.service_id as ServiceId,
    section: maybe(sections, r.section),
    act_sections: r.act_sections === '' ? null : r.act_sections,
  }));
}

function readQuestions(files: KnowledgeFiles): Question[] {
  return readRecords(files, 'lexicon/questions.csv', [
    'question_id',
    'section',
    'facet',
    'service_id',
    'client_group',
    'cue',
    'name_fi',
    'name_sv',
    'name_en',
  ]).map(({ client_group, cue, ...r }) => ({
    ...r,
    question_id: r.question_id as QuestionId,
    section: maybe(sections, r.section),
    facet: maybe(facets, r.facet),
    service_id: r.service_id === '' ? null : (r.service_id as ServiceId),
    clientGroup: maybe(clientGroups, client_group),
    cue:
      cue === ''
        ? null
        : new Matcher(listCell(cue).map((pattern) => ({ pattern, meaning: true as const }))),
  }));
}
