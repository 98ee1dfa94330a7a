import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { LinkRelation } from '../../contract/vocabulary';
import { hasCue, mentionsIn, ofKind, type Sentence } from '../annotated';
import { isDoer, isModifier } from './actors';
import type { Span } from '../document';
import type { FinderContext } from './context';
import { passageAt } from './evidence';
import type { GrammaticalCase } from '../knowledge/inflect';
import type { Municipalities } from './municipalities';
import type { PartyMention } from './party-mention';
import type { PartyReader } from './party-reader';

type LinkRow = Row<'municipality_links'>;
type Relation = Exclude<LinkRelation, 'covers' | 'mentions'>;

interface Link {
  readonly from: string;
  readonly to: string;
  readonly relation: LinkRelation;
}

/** What links are read from beside the text. */
export interface LinkSources {
  readonly reader: PartyReader;
  readonly municipalities: Municipalities;
  readonly responsibilities: readonly Row<'responsibilities'>[];
}

/**
 * How the issuer is linked to other municipalities: those the programme covers, those that answer for one of its services or for
 * which it does, those it has an agreement or a joint procurement with; else those it names.
 */
export function findMunicipalityLinks(context: FinderContext, sources: LinkSources): LinkRow[] {
  const { issuer, covered } = sources.municipalities;
  if (issuer === null) return [];
  const rows = new Map<string, LinkRow>();
  const add = (link: Link, rest: Pick<LinkRow, 'evidence_id' | 'rule' | 'certainty'>): void => {
    const key = [link.from, link.to, link.relation].join('|');
    if (rows.has(key) || link.from === link.to) return;
    const { from: from_code, to: to_code, relation } = link;
    rows.set(key, { document_id: context.document.id, from_code, to_code, relation, ...rest });
  };
  addCovered(context, issuer, covered, add);
  addProducers(context, issuer, sources, add);
  const linked = (code: string): boolean =>
    [...rows.values()].some((row) => row.from_code === code || row.to_code === code);
  const sentences = context.document.sentences.flatMap((sentence) => {
    const parties = sources.reader.read(sentence).filter((p) => p.party.municipalityCode !== null);
    return parties.length > 0 ? [{ sentence, parties }] : [];
  });
  for (const { sentence, parties } of sentences)
    for (const found of linksOf(context.document.text, issuer, sentence, parties))
      add(found.link, proofOf(context, sentence, found.party, 'link-sentence'));
  for (const { sentence, parties } of sentences)
    for (const party of parties) {
      const code = codeOf(party);
      if (code === issuer || linked(code) || !isNamed(context.document.text, sentence, party))
        continue;
      const link = { from: issuer, to: code, relation: 'mentions' } as const;
      add(link, proofOf(context, sentence, party, 'named'));
    }
  return [...rows.values()];
}

type Add = (link: Link, rest: Pick<LinkRow, 'evidence_id' | 'rule' | 'certainty'>) => void;

const codeOf = ({ party }: PartyMention): string => party.municipalityCode ?? '';

const proofOf = (
  { evidence }: FinderContext,
  sentence: Sentence,
  { certainty }: PartyMention,
  rule: ExtractionRule<'municipality_links'>,
) => ({ evidence_id: evidence.cite(sentence), rule, certainty });

/** Each covered municipality with the first place that names it. */
function addCovered(
  { document, evidence }: FinderContext,
  issuer: string,
  covered: readonly string[],
  add: Add,
): void {
  for (const code of covered) {
    const named = ofKind(document.mentions, 'municipality').find(
      ({ meaning, start }) => meaning.code === code && passageAt(document.passages, start) >= 0,
    );
    if (!named) continue;
    const evidence_id = evidence.cite(named);
    const link = { from: issuer, to: code, relation: 'covers' } as const;
    add(link, { evidence_id, rule: 'covered-list', certainty: 'exact' });
  }
}

/** Another municipality that answers for a service of this programme produces it for the issuer. */
function addProducers(
  { parties, evidence, document }: FinderContext,
  issuer: string,
  { municipalities: { covered }, responsibilities }: LinkSources,
  add: Add,
): void {
  const spans = new Map(evidence.rows().map((row) => [row.evidence_id, row]));
  for (const { party_id, evidence_id, certainty } of responsibilities) {
    const code = parties.municipalityOf(party_id);
    const span = spans.get(evidence_id);
    if (code === null || code === issuer || covered.includes(code) || !span) continue;
    const sentence = document.sentences.find((s) => s.start <= span.start && s.end >= span.end);
    const link = { from: code, to: issuer, relation: 'produces_for' } as const;
    const proof = sentence ? evidence.cite(sentence) : evidence_id;
    add(link, { evidence_id: proof, rule: 'responsible-party', certainty });
  }
}

/** The relations that a sentence tells, each with the other municipality’s mention. */
function linksOf(
  text: string,
  issuer: string,
  sentence: Sentence,
  parties: readonly PartyMention[],
): { link: Link; party: PartyMention }[] {
  const between = (relation: Relation): { link: Link; party: PartyMention }[] =>
    parties
      .filter((party) => !isPlace(party))
      .map((party) => ({ link: { from: issuer, to: codeOf(party), relation }, party }));
  if (hasCue(sentence.mentions, 'negation')) return [];
  const recipients = parties.filter((party) => isRecipient(text, sentence, party));
  const producers = parties.filter(
    (party) =>
      party.grammaticalCase === 'nominative' &&
      !recipients.includes(party) &&
      isDoer(text, party, sentence),
  );
  const joint =
    hasCue(sentence.mentions, 'joint_procurement') || buyTogether(text, sentence, parties);
  const does = hasCue(sentence.mentions, 'responsible');
  return [
    ...(joint ? between('joint_procurement') : []),
    ...(hasCue(sentence.mentions, 'agreement') ? between('agreement') : []),
    ...(does && !joint ? producers : []).flatMap((producer) =>
      recipients.filter(isInClauseOf(text, producer)).map((recipient) => {
        const [from, to] = [codeOf(producer), codeOf(recipient)];
        const party = from === issuer ? recipient : producer;
        return { link: { from, to, relation: 'produces_for' as const }, party };
      }),
    ),
  ];
}

/** No semicolon stands between the two. */
const isInClauseOf =
  (text: string, producer: Span) =>
  ({ start, end }: Span): boolean =>
    !text.slice(Math.min(start, producer.end), Math.max(end, producer.start)).includes(';');

/** `hankkivat A, B ja C`, `upphandlas av A, B och C`: several that buy side by side. */
function buyTogether(text: string, sentence: Sentence, parties: readonly PartyMention[]): boolean {
  if (!hasCue(sentence.mentions, 'buys')) return false;
  return parties.some((party, i) => {
    const next = parties[i + 1];
    const gap = next ? text.slice(party.end, next.start) : '';
    const doers = party.grammaticalCase === 'nominative' && next?.grammaticalCase === 'nominative';
    return doers && /^(?:,|\s(?:ja|sekä|och|samt))\s$/.test(gap);
  });
}

/** A municipality for whose clients something is done: `B:lle`, `B:n asukkaille`, `B:n puolesta`, `för B`, `B:s invånare`. */
function isRecipient(text: string, sentence: Sentence, party: PartyMention): boolean {
  if (party.grammaticalCase === 'allative') return true;
  const after = { start: party.end, end: Math.min(sentence.end, party.end + REACH) };
  const next = text.slice(after.start, after.end);
  const behalf = mentionsIn(sentence.mentions, after).find((m) => hasCue([m], 'on_behalf'));
  if (behalf && text.slice(party.end, behalf.start).trim() === '') return true;
  if (/^\s*(?:,|ja|sekä|och|samt)\s/.test(next) && isBeforeClients(text, sentence, after))
    return true;
  return isOfClients(text, sentence, party) || isBehindFor(text, sentence, party);
}

/** `B:n asukkaille`, but not `B:n alueella`. */
const isOfClients = (text: string, sentence: Sentence, party: PartyMention): boolean =>
  isModifier(text, party, sentence) && !isArea(text.slice(party.end, party.end + REACH));

const isArea = (words: string): boolean => /^\s+alue/.test(words);

/** Letters after a name within which the word for its clients stands. */
const REACH = 60;

const isBeforeClients = (text: string, sentence: Sentence, after: Span): boolean =>
  mentionsIn(sentence.mentions, after).some(
    (m) => hasCue([m], 'client') && !isArea(` ${text.slice(m.start, m.end)}`),
  );

const isBehindFor = (text: string, sentence: Sentence, party: PartyMention): boolean =>
  /(?:^|\s)(?:för|åt|(?:klienter|kunder|invånare|boende)\s+i)\s+$/iu.test(
    text.slice(sentence.start, party.start),
  );

const places: readonly GrammaticalCase[] = ['inessive', 'elative', 'illative', 'adessive'];

/** A bare name in a local case is where something happens and not who does it. */
const isPlace = ({ bare, grammaticalCase }: PartyMention): boolean =>
  bare && places.includes(grammaticalCase);

/** A name in the genitive before any noun is no municipality that the text speaks of (`X:n torilla`, a brand of that name). */
function isNamed(text: string, sentence: Sentence, party: PartyMention): boolean {
  const name = ofKind(sentence.mentions, 'municipality').find((m) => m.start === party.start);
  if (!party.bare || name?.meaning.grammaticalCase !== 'genitive') return true;
  const after = { start: party.end, end: Math.min(sentence.end, party.end + REACH) };
  const linked = mentionsIn(sentence.mentions, after).some(
    (m) => hasCue([m], 'with') || hasCue([m], 'by') || hasCue([m], 'client'),
  );
  return linked || /^\s*(?:,|ja|sekä|och|samt)\s+\p{Lu}/u.test(text.slice(after.start, after.end));
}
