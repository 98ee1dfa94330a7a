import type { PartyType } from '../../contract/vocabulary';
import { ofKind, type AnnotatedDocument } from '../annotated';
import type { Knowledge } from '../knowledge/knowledge';
import { normaliseLabel } from '../knowledge/label';
import { findWords, type Word } from '../knowledge/words';
import { isFormOf, nominativeOf } from './name-base';
import { InsideNames } from './inside-names';
import { KnownBodies } from './known-bodies';
import { evidenceOf, type Evidence } from './name-evidence';
import { findNameRuns, stretchesOf, type NameRun, type Stretch } from './name-runs';
import { NameSense } from './name-sense';
import type { Part, PartyMention } from './party-mention';

/** A name that the document shows to be a body’s: the words before the last one, and the forms of that. */
interface Learned {
  readonly before: readonly string[];
  readonly forms: Set<string>;
  readonly oblique: Set<string>;
  readonly types: PartyType[];
}

/** Names that one document may teach: more are no programme’s. */
const MOST = 400;

/** Rounds of learning: a name that stands in a row with one just learnt is learnt in the next. */
const ROUNDS = 2;

/**
 * Bodies whose names have no noun that tells what they are (`Kumpu järjestää`, `Kummun kanssa`): capitalised words in the place
 * of a body, learnt once and then known in all their forms. `named` are the bodies known without.
 */
export function learnNames(
  document: AnnotatedDocument,
  knowledge: Knowledge,
  named: readonly PartyMention[],
): Part[] {
  const { text } = document;
  const sense = new NameSense(document, knowledge);
  const runs = findNameRuns(document, stretchesOf(document), named).flatMap((run) =>
    sense.trimmed(run),
  );
  const learned = new Map<string, Learned>();
  const beside = new KnownBodies(named);
  const inside = new InsideNames(text, runs);
  for (let round = 0; round < ROUNDS; round++)
    for (const run of runs) {
      const evidence = evidenceOf(document, run, beside);
      if (!evidence || learned.size >= MOST || !sense.isName(run, inside, evidence.sure)) continue;
      const whole = { ...run, start: evidence.from ?? run.start };
      note(learned, text, whole, evidence, typeOf(run, evidence));
      beside.add(asMention(whole));
    }
  const words = findWords(text);
  return [...learned.values()].flatMap((name) => occurrences(text, words, name, knowledge));
}

function note(
  learned: Map<string, Learned>,
  text: string,
  run: NameRun,
  { oblique }: Evidence,
  partyType: PartyType,
): void {
  const written = text.slice(run.start, run.end).split(/\s+/);
  const last = written.at(-1) ?? '';
  const before = written.slice(0, -1);
  const key = [...learned].find(
    ([, name]) =>
      name.before.join(' ') === before.join(' ') &&
      [...name.forms].some((form) => isFormOf(last, form) || isFormOf(form, last)),
  )?.[0];
  const name = learned.get(key ?? '') ?? {
    before,
    forms: new Set(),
    oblique: new Set(),
    types: [],
  };
  name.forms.add(last);
  if (oblique) name.oblique.add(last);
  name.types.push(partyType);
  learned.set(key ?? [...before, last].join(' '), name);
}

const cuesOfStretch = new WeakMap<Stretch, ReadonlySet<string>>();

/** Kind of body by the words of the sentence where the place of the name does not tell it. */
function typeOf({ stretch }: NameRun, { partyType }: Evidence): PartyType {
  if (partyType) return partyType;
  const cues =
    cuesOfStretch.get(stretch) ??
    new Set(ofKind(stretch.mentions, 'cue').map((m) => m.meaning.cue));
  cuesOfStretch.set(stretch, cues);
  if (cues.has('business')) return 'company';
  return cues.has('schooling') ? 'education_provider' : 'association';
}

const asMention = ({ start, end }: NameRun): PartyMention => ({
  start,
  end,
  party: { name: '', partyType: 'association', municipalityCode: null },
  unit: null,
  grammaticalCase: 'nominative',
  bare: false,
  certainty: 'inferred',
});

/** Every place where a learnt name stands, in whatever case. */
function occurrences(
  text: string,
  words: readonly Word[],
  { before, forms, oblique, types }: Learned,
  { countries, languages }: Knowledge,
): Part[] {
  const base = nominativeOf(forms, oblique);
  const name = [...before, base].join(' ');
  const label = normaliseLabel(name);
  if (countries.codes.has(label) || languages.codes.has(label)) return [];
  const [partyType = 'association'] = types;
  const body = { name, partyType };
  const isWhole = (index: number): boolean =>
    before.every((word, i) => {
      const at = words[index - before.length + i];
      return at !== undefined && text.slice(at.start, at.end) === word;
    });
  return words.flatMap((word, index): Part[] => {
    if (!word.capital) return [];
    const written = text.slice(word.start, word.end);
    if (!forms.has(written) && !isFormOf(written, base)) return [];
    const first = isWhole(index) ? index - before.length : index;
    const start = words[first]?.start ?? word.start;
    const at = { start, end: word.end, first, last: index, fuzzy: false };
    return [{ ...at, meaning: { kind: 'body', body } }];
  });
}
