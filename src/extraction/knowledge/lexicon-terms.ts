import {
  deliveryModes,
  partyTypes,
  targetGroups,
  type PartyType,
  type ServiceId,
} from '../../contract/vocabulary';
import type { Term } from './matcher';
import { inflect } from './inflect';
import type { DecidingBody, Meaning, NamedBody } from './meaning';
import { listCell, readRecords, type KnowledgeFiles } from './records';

/** Cues shorter than this are everyday words whose misspelling is often another word. */
const LITERAL_CUE = 13;

/** The terms of cues, measures, services, topics, parties, units, indicators, modes and groups. */
export function lexiconTerms(files: KnowledgeFiles): Term<Meaning>[] {
  const partyType = (cell: string): PartyType =>
    partyTypes.find((type) => type === cell) ?? 'association';
  return [
    ...readRecords(files, 'lexicon/cues.csv', ['cue', 'language', 'term']).map(
      ({ cue, language, term }): Term<Meaning> => ({
        pattern: term,
        literal: term.length < LITERAL_CUE,
        meaning: { kind: 'cue', cue, language: language === 'sv' ? 'sv' : 'fi' },
      }),
    ),
    ...readRecords(files, 'lexicon/measure-cues.csv', ['measure', 'term']).map(
      ({ measure, term }): Term<Meaning> => ({
        pattern: term,
        literal: term.length < LITERAL_CUE,
        meaning: { kind: 'measure', measure },
      }),
    ),
    ...readRecords(files, 'lexicon/service-terms.csv', ['service_id', 'term']).map(
      ({ service_id, term }): Term<Meaning> => ({
        pattern: term,
        meaning: { kind: 'service', service: service_id as ServiceId },
      }),
    ),
    ...readRecords(files, 'lexicon/heading-topics.csv', ['service_id', 'term']).map(
      ({ service_id, term }): Term<Meaning> => ({
        pattern: term,
        meaning: { kind: 'topic', service: service_id as ServiceId },
      }),
    ),
    ...readRecords(files, 'lexicon/party-heads.csv', [
      'head',
      'party_type',
      'pattern',
      'resolves_to',
    ]).map((r): Term<Meaning> => {
      const head = { head: r.head, partyType: partyType(r.party_type), resolvesTo: r.resolves_to };
      return { pattern: r.pattern, meaning: { kind: 'head', head } };
    }),
    ...readRecords(files, 'lexicon/units.csv', ['pattern', 'name', 'place']).map(
      ({ pattern, name, place }): Term<Meaning> => ({
        pattern,
        meaning: { kind: 'unit', name, place: place === 'yes' },
      }),
    ),
    ...namedBodyTerms(files, partyType),
    ...decidingTerms(files),
    ...readRecords(files, 'lexicon/indicators.csv', ['indicator', 'unit', 'pattern']).map(
      ({ indicator, unit, pattern }): Term<Meaning> => ({
        pattern,
        meaning: { kind: 'indicator', indicator, unit },
      }),
    ),
    ...modeAndGroupTerms(files),
  ];
}

/** A name in all its Finnish forms; one that ends in `*` has its own, one in small letters may be written so. */
function namedBodyTerms(
  files: KnowledgeFiles,
  partyType: (cell: string) => PartyType,
): Term<Meaning>[] {
  return readRecords(files, 'lexicon/named-bodies.csv', ['name', 'party_type', 'aliases']).flatMap(
    ({ name, party_type, aliases }) => {
      const body: NamedBody = { name, partyType: partyType(party_type) };
      return listCell(aliases).flatMap((alias) =>
        aliasForms(alias).map((pattern): Term<Meaning> => {
          const proper = /^[\p{Lu}\d]/u.test(alias);
          return { pattern, proper, literal: true, meaning: { kind: 'body', body } };
        }),
      );
    },
  );
}

function aliasForms(alias: string): string[] {
  if (alias.includes('*')) return [alias];
  const forms = inflect(alias).map(({ form }) => form);
  return [...new Set([...forms, `${alias}s`, `${alias}:*`].map((form) => form.toLowerCase()))];
}

/** Words for modes of delivery and target groups; a line without one names words that only look like it. */
const modeAndGroupTerms = (files: KnowledgeFiles): Term<Meaning>[] => [
  ...readRecords(files, 'lexicon/delivery-modes.csv', ['mode', 'term']).map(
    ({ mode, term }): Term<Meaning> => ({
      pattern: term,
      literal: mode === '' || term.length < LITERAL_CUE,
      meaning: { kind: 'mode', mode: deliveryModes.find((m) => m === mode) ?? null },
    }),
  ),
  ...readRecords(files, 'lexicon/target-groups.csv', ['target_group', 'term']).map(
    ({ target_group, term }): Term<Meaning> => ({
      pattern: term,
      literal: target_group === '' || term.length < LITERAL_CUE,
      meaning: { kind: 'group', group: targetGroups.find((g) => g === target_group) ?? null },
    }),
  ),
];

function decidingTerms(files: KnowledgeFiles): Term<Meaning>[] {
  return readRecords(files, 'lexicon/deciding-bodies.csv', ['body', 'pattern', 'kind']).map(
    ({ body, pattern, kind }) => ({
      pattern,
      literal: kind === 'short',
      meaning: {
        kind: 'deciding',
        body: {
          name: body,
          kind: kind as DecidingBody['kind'],
          stem: pattern.replace(/\*/g, ''),
        },
      },
    }),
  );
}
