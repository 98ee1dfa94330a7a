import { ofKind, type AnnotatedDocument } from '../annotated';
import type { PartyType } from '../../contract/vocabulary';
import type { Span } from '../document';
import { caseOf } from './grammatical-case';
import type { KnownBodies } from './known-bodies';
import type { NameRun } from './name-runs';
import type { PartyMention } from './party-mention';

/** Why a run of capitalised words is the name of a body. */
export interface Evidence {
  /** Kind of body, where the words around tell it. */
  readonly partyType: PartyType | null;
  /** Stands in a place where only a genitive can stand. */
  readonly oblique: boolean;
  /** So plain that a word at the beginning of a sentence is a name too. */
  readonly sure: boolean;
  /** Where the name begins, when a noun before the run belongs to it (`Kansalaisopisto Koillinen`). */
  readonly from?: number;
}

const link = /(?:,|\/|,?\s(?:ja|sekä|tai|och|samt|eller))\s*$/;
const linkAfter = /^\s*(?:,|\/|,?\s(?:ja|sekä|tai|och|samt|eller)\s)\s*/;
const none = /^\s+$/;

/** A name in a row with a body that is known: `Rinne ry, *Kumpu* ja Kela`. */
function inRow(text: string, run: NameRun, known: KnownBodies): Evidence | null {
  const { start, end } = run.stretch;
  const before = text.slice(start, run.start);
  const gapBefore = link.exec(before)?.index;
  const left = gapBefore === undefined ? undefined : known.endingAt(start + gapBefore);
  const gapAfter = linkAfter.exec(text.slice(run.end, end))?.[0];
  const right = gapAfter === undefined ? undefined : known.startingAt(run.end + gapAfter.length);
  const beside = left ?? right;
  if (!beside) return null;
  const oblique = beside.grammaticalCase === 'genitive';
  return { partyType: typeBeside(beside), oblique, sure: false };
}

const typeBeside = ({ party }: PartyMention): PartyType | null =>
  ['education_provider', 'company', 'association'].includes(party.partyType)
    ? party.partyType
    : null;

/** A noun for a kind of body just before the name or in brackets after it: `idrottsföreningen X`, `X (ryhmäkoti)`. */
function besideKind(
  { text, language }: AnnotatedDocument,
  run: NameRun,
  known: KnownBodies,
): Evidence | null {
  const { start, end } = run;
  for (const { meaning, ...kind } of ofKind(run.near, 'head')) {
    const { resolvesTo, partyType } = meaning.head;
    if (!['suffix', 'named', 'capital'].includes(resolvesTo)) continue;
    const title = caseOf(text.slice(kind.start, kind.end), language) === 'nominative';
    const leads = title && kind.end <= start && none.test(text.slice(kind.end, start));
    const glosses =
      kind.start > end && text.slice(end, kind.start) === ' (' && text.charAt(kind.end) === ')';
    if (!leads && !glosses) continue;
    const oblique = isOwner(text, run, language === 'sv');
    const full = known.endingAt(kind.end);
    const whole =
      (full?.derived === true ? undefined : full?.start) ??
      (resolvesTo === 'named' ? kind.start : start);
    return { partyType, oblique, sure: glosses, ...(leads && { from: whole }) };
  }
  return null;
}

const cuesIn = (run: NameRun, names: readonly string[]): Span[] =>
  ofKind(run.near, 'cue').filter((m) => names.includes(m.meaning.cue));

/** Subject of a verb for what bodies do: `X järjestää`, `opetuksesta huolehtii X`. */
function isSubject(text: string, run: NameRun): boolean {
  const does = cuesIn(run, ['acts', 'responsible']);
  const { start, end, stretch } = run;
  if (does.some((v) => v.start >= end && none.test(text.slice(end, v.start)))) return true;
  const closes = /^(?:\s*$|[.,;])/.test(text.slice(end, stretch.end));
  return (
    closes &&
    does.some((v) => v.end > stretch.start && v.end <= start && none.test(text.slice(v.end, start)))
  );
}

/** Partner or agent in the genitive: `X:n kanssa`, `X:n järjestämä`. */
const isPartner = (text: string, run: NameRun): boolean =>
  /n$/.test(text.slice(run.start, run.end)) &&
  cuesIn(run, ['with', 'by', 'agent']).some(
    (m) => m.start >= run.end && none.test(text.slice(run.end, m.start)),
  );

const swedishPartner =
  /(?:\bsamarbete|\btillsammans|\bsamråd)\s+med\s+$|(?:ordnas|köps|genomförs|produceras|ges|hålls|sköts|upprätthålls)\s+av\s+$/i;

/** Swedish prepositions before a place. */
const place = /(?:^|\s)(?:i|på|vid|från|till|genom|kring|ur)\s$/i;

/** A line of its own that goes on with what the body does: `X; palvelee …`. */
const isLead = (text: string, run: NameRun): boolean =>
  run.opens &&
  /^\s?[;:–-]\s/.test(text.slice(run.end, run.end + 3)) &&
  cuesIn(run, ['acts', 'responsible']).some((v) => v.start - run.end <= 3);

/** What tells that a run is a body; null where nothing does or where it is a thing. */
export function evidenceOf(
  document: AnnotatedDocument,
  run: NameRun,
  known: KnownBodies,
): Evidence | null {
  const { text, language } = document;
  if (
    isThing(text, run) ||
    cuesIn(run, ['acts', 'responsible']).some((m) => m.start <= run.start && m.end >= run.end) ||
    (language === 'sv' && place.test(text.slice(run.stretch.start, run.start)))
  )
    return null;
  const kind = besideKind(document, run, known);
  if (kind) return kind;
  const sv = language === 'sv';
  if (!isOwner(text, run, sv)) {
    const row = inRow(text, run, known);
    if (row) return row;
  } else if (sv) return null;
  if (sv && swedishPartner.test(text.slice(run.stretch.start, run.start)))
    return { partyType: null, oblique: false, sure: false };
  if (!sv && isPartner(text, run)) return { partyType: null, oblique: true, sure: false };
  if (isLead(text, run)) return { partyType: null, oblique: false, sure: true };
  return isSubject(text, run) ? { partyType: null, oblique: false, sure: false } : null;
}

/** A genitive before a noun of its own: `Kolttien kyläkokous` is no body called `Kolttien`. */
const isOwner = (text: string, { start, end, stretch }: NameRun, swedish: boolean): boolean =>
  (swedish ? /s$/ : /n$/).test(text.slice(start, end)) &&
  /^\s(?!(?:ja|sekä|tai|och|samt|eller|kanssa|med)\s)\p{Ll}/u.test(text.slice(end, stretch.end));

/** A project, a programme, an event, a website: a noun for such beside the name, or as the end of it. */
function isThing(text: string, run: NameRun): boolean {
  const things = cuesIn(run, ['thing']);
  const beside = things.some(
    (t) =>
      (t.start < run.end && t.end > run.start) ||
      (t.end <= run.start && /^\s+$/.test(text.slice(t.end, run.start))) ||
      (t.start >= run.end && /^\s+[-–]?$|^\s?[-–]$/.test(text.slice(run.end, t.start))),
  );
  const written = text.slice(run.start, run.end);
  return (
    beside || thingEnd.test(written) || /^\s[-–]\p{Ll}/u.test(text.slice(run.end, run.end + 3))
  );
}

/** Ends of compounds that name a thing and no body. */
const thingEnd =
  /-\p{Ll}*(?:hanke|hankke|projekt|ohjelma|menetelm|kortti|korti|malli|tutkin|tapaami|tapahtum|päivä|kurssi|ryhmä|opetu|sivu|lomake|piiri|tila|talo|palvelu|program|metod|modell|dag)[\p{Ll}]*$/u;
