import { partyTypes, type PartyType, type ServiceId } from '../../contract/vocabulary';
import type { Term } from './matcher';
import { inflect } from './inflect';
import type { Meaning, NamedBody } from './meaning';
import { listCell, readRecords, type KnowledgeFiles } from './records';

/** Cues shorter than this are everyday words whose misspelling is often another word. */
const LITERAL_CUE = 13;

/** The terms of cues, measures, services, topics, parties, units and indicators. */
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
    ...readRecords(files, 'lexicon/units.csv', ['pattern', 'place']).map(
      ({ pattern, place }): Term<Meaning> => ({
        pattern,
        meaning: { kind: 'unit', place: place === 'yes' },
      }),
    ),
    ...namedBodyTerms(files, partyType),
    ...readRecords(files, 'lexicon/indicators.csv', ['indicator', 'unit', 'pattern']).map(
      ({ indicator, unit, pattern }): Term<Meaning> => ({
        pattern,
        meaning: { kind: 'indicator', indicator, unit },
      }),
    ),
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
