import type { Row } from '../../contract/rows';
import { hasCue, mentionsIn, ofKind, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';

/** Letters at the beginning of a document in which the title stands. */
const TITLE_LENGTH = 600;

/** The municipalities of a programme: the one that gives it and those it covers besides. */
export interface Municipalities {
  readonly issuer: string | null;
  readonly covered: readonly string[];
}

/**
 * Who gives the programme and for whom. The form’s own question decides; else the municipalities named with the word for the
 * programme in its title or a sentence (`A:n, B:n ja C:n kuntien kotoutumisohjelma`), of several the one that is said to act for
 * all; else the one named most often.
 */
export function findMunicipalities(
  document: AnnotatedDocument,
  knowledge: Knowledge,
): Municipalities {
  const answered = codesIn(document, answerSpans(document));
  const first = answered[0] ?? titleMunicipality(document) ?? mostNamed(document);
  if (first === null || first === undefined) return { issuer: null, covered: [] };
  const shared = answered.length > 1 ? answered : sharedProgramme(document, first);
  const issuer = answered[0] ?? hostAmong(document, shared) ?? first;
  const covered = [...new Set(shared)].filter(
    (code) => code !== issuer && knowledge.municipalities.has(code),
  );
  return { issuer, covered };
}

/** `A:n kaupunki on työllisyysalueen vastuukunta`: of several municipalities the one that acts for all. */
function hostAmong(document: AnnotatedDocument, shared: readonly string[]): string | undefined {
  if (shared.length < 2) return undefined;
  for (const { mentions } of document.sentences) {
    const host = mentions.find((m) => hasCue([m], 'host'));
    if (!host || hasCue(mentions, 'negation')) continue;
    const named = ofKind(mentions, 'municipality').filter((m) => m.end <= host.start);
    const [only, ...more] = [...new Set(named.map((m) => m.meaning.code))];
    if (only && more.length === 0 && shared.includes(only)) return only;
  }
  return undefined;
}

const answerSpans = (document: AnnotatedDocument): Span[] =>
  document.passages.filter((p) => p.question === 'municipality' && p.kind !== 'prompt');

function codesIn(document: AnnotatedDocument, spans: readonly Span[]): string[] {
  return spans.flatMap((span) =>
    ofKind(mentionsIn(document.mentions, span), 'municipality').map((m) => m.meaning.code),
  );
}

function titleMunicipality(document: AnnotatedDocument): string | undefined {
  const title = mentionsIn(document.mentions, { start: 0, end: TITLE_LENGTH });
  const names = ofKind(title, 'municipality');
  const programme = title.find((m) => hasCue([m], 'programme'));
  const before = names.filter(
    (m) => programme && m.end <= programme.start && programme.start - m.end < 60,
  );
  return (before[0] ?? names[0])?.meaning.code;
}

function mostNamed(document: AnnotatedDocument): string | null {
  const counts = new Map<string, number>();
  for (const { meaning } of ofKind(document.mentions, 'municipality'))
    counts.set(meaning.code, (counts.get(meaning.code) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? null;
}

/** Names within this many letters before the word for the programme belong to it. */
const REACH = 90;
/** Letters that a list of municipalities takes at most. */
const LIST_LENGTH = 400;

/** Municipalities of a shared programme: a list with the issuer in it that leads to the word for the programme. */
function sharedProgramme(document: AnnotatedDocument, issuer: string): string[] {
  for (const programme of document.mentions) {
    if (!hasCue([programme], 'programme')) continue;
    const near = { start: Math.max(0, programme.start - LIST_LENGTH), end: programme.start };
    const names = ofKind(mentionsIn(document.mentions, near), 'municipality');
    const list: string[] = [];
    let edge = programme.start;
    for (let i = names.length - 1; i >= 0; i--) {
      const name = names[i];
      if (!name || name.end > edge) continue;
      const gap = document.text.slice(name.end, edge);
      if (!isListGap(gap, list.length === 0, edge < TITLE_LENGTH)) break;
      list.unshift(name.meaning.code);
      edge = name.start;
    }
    if (list.length > 1 && list.includes(issuer)) return list;
  }
  return titleList(document, issuer) ?? coverSentence(document, issuer);
}

/** What may stand between the names of a list, or between its last name and the word for the programme. */
function isListGap(gap: string, last: boolean, inTitle: boolean): boolean {
  if (gap.length > REACH || /[.!?]/.test(gap) || (!inTitle && gap.includes('\n'))) return false;
  const words = gap
    .replace(/[,/&–-]/g, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  const link =
    /^(?:ja|sekä|och|samt|kunnan|kuntien|kaupungin|kaupunkien|kommuners?|städers?|stads?|stad|kommun)$/i;
  const bridge = /^(?:yhteinen|yhteisessä|yhteisen|gemensamma?|seudun|alueen)$/i;
  return words.every((word) => link.test(word) || (last && bridge.test(word)));
}

/** A line of the title that is nothing but a list of municipalities: `A – B – C`, `A:n kaupunki, B:n ja C:n kunnat`. */
function titleList(document: AnnotatedDocument, issuer: string): string[] | null {
  for (const passage of document.passages) {
    if (passage.start > TITLE_LENGTH) return null;
    const names = ofKind(mentionsIn(document.mentions, passage), 'municipality');
    const codes = [...new Set(names.map((m) => m.meaning.code))];
    if (codes.length < 2 || !codes.includes(issuer)) continue;
    let rest = document.text.slice(passage.start, passage.end);
    for (const m of [...names].reverse())
      rest = `${rest.slice(0, m.start - passage.start)} ${rest.slice(m.end - passage.start)}`;
    if (rest.length < 200 && listWords.test(rest)) return codes;
  }
  return null;
}

const listWords =
  /^(?:[\s,–/&-]|(?:ja|sekä|och|samt|kaupunki|kunta|kaupungin|kunnan|kuntien|kunnat|stad|kommun|kommuner)(?!\p{L}))*$/iu;

/** `Ohjelma koskee A:ta, B:tä ja C:tä`: a sentence on the programme that says whom it covers. */
function coverSentence(document: AnnotatedDocument, issuer: string): string[] {
  for (const { mentions } of document.sentences) {
    if (!hasCue(mentions, 'covers') || !hasCue(mentions, 'programme')) continue;
    if (hasCue(mentions, 'negation') || hasCue(mentions, 'own')) continue;
    const codes = [...new Set(ofKind(mentions, 'municipality').map((m) => m.meaning.code))];
    if (codes.length > 1 && codes.includes(issuer)) return codes;
  }
  return [];
}

/** Rows of the issuer and the covered municipalities. */
export function municipalityRows(
  documentId: string,
  { issuer, covered }: Municipalities,
): Row<'document_municipalities'>[] {
  if (issuer === null) return [];
  const row = (municipality_code: string, role: 'issuer' | 'covered') => ({
    document_id: documentId,
    municipality_code,
    role,
  });
  return [row(issuer, 'issuer'), ...covered.map((code) => row(code, 'covered'))];
}
