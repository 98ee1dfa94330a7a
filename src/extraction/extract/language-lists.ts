import { hasCue, mentionsIn, ofKind, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { LanguageForm, Meaning, MeaningOf } from '../knowledge/meaning';
import { clausesOf } from './clauses';
import { outermost } from './outermost';

export type LanguageMention = Mention<MeaningOf<'language'>>;

/** Languages named one after the other (`arabian, darin ja venäjän kielillä`): they share form and what follows. */
export interface LanguageList {
  readonly mentions: readonly LanguageMention[];
  /** The most telling form of its members. */
  readonly form: LanguageForm;
  readonly end: number;
  /** The part of the sentence it stands in, with its own verb. */
  readonly clause: Span;
  /** Cues of the clause and of those that it hangs on. */
  readonly cues: readonly Mention<Meaning>[];
}

const telling: readonly LanguageForm[] = ['in', 'kind', 'of', 'name'];
const gap =
  /^[\s"”]*(?:kiel\p{L}+\s+)?(?:,|\/|&|\||·|•|ja|sekä|tai|och|samt|eller|lisäksi|ohella)?(?:\s*(?:,|ja|sekä|och|tai|eller|myös|lisäksi|dessutom|även|på)\s*)?\s*$/u;

/** The lists of languages of a sentence, in order. */
export function languageLists(text: string, sentence: Sentence): LanguageList[] {
  const mentions = outermost(ofKind(sentence.mentions, 'language')).sort(
    (a, b) => a.start - b.start,
  );
  if (mentions.length === 0) return [];
  const clauses = clausesOf(text, sentence);
  return clauses.flatMap((clause, index) => {
    const inside = mentions.filter((m) => m.start >= clause.start && m.start < clause.end);
    if (inside.length === 0) return [];
    const cues = cuesOf(text, sentence, clauses, index);
    return groupsOf(text, inside).map((group) => ({
      mentions: group,
      form: telling.find((form) => group.some((m) => m.meaning.form === form)) ?? 'name',
      end: group.at(-1)?.end ?? sentence.end,
      clause,
      cues,
    }));
  });
}

function groupsOf(text: string, mentions: readonly LanguageMention[]): LanguageMention[][] {
  const groups: LanguageMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    if (last && gap.test(text.slice(last.end, mention.start))) groups.at(-1)?.push(mention);
    else if (!last || mention.start >= last.end) groups.push([mention]);
  }
  return groups;
}

const roles = ['planned', 'explored', 'piloted', 'needed', 'negation', 'future', 'current'];
const said = [...roles, 'gives', 'verb', 'spoken'];

/**
 * What is said in a clause: its own words; those of the clause before when it is a relative one or has no verb; those of all clauses
 * before when it goes on with their verb (`kieliä, joilla …, ovat …`); and those of the clause after when that one takes it up
 * (`…, ja niitä suunnitellaan`).
 */
function cuesOf(
  text: string,
  sentence: Sentence,
  clauses: readonly Span[],
  index: number,
): Mention<Meaning>[] {
  const at = (i: number): Mention<Meaning>[] => {
    const clause = clauses[i];
    return clause ? sure(mentionsIn(sentence.mentions, clause)) : [];
  };
  const own = at(index);
  const hangs = opensWith(text, clauses[index], own, 'relative') && !hasAny(own, roles);
  const resumes = opensWith(text, clauses[index], own, 'verb');
  const bare = index > 0 && !hasAny(own, said);
  const next = at(index + 1);
  const takenUp =
    opensWith(text, clauses[index + 1], next, 'continues') && ofKind(next, 'language').length === 0;
  return [
    ...own,
    ...(hangs ? at(index - 1) : []),
    ...(resumes ? clauses.slice(0, index).flatMap((_, i) => at(i)) : []),
    ...(bare && !hangs ? at(index - 1).filter((m) => !hasCue([m], 'negation')) : []),
    ...(takenUp ? next : []),
  ];
}

const hasAny = (mentions: readonly Mention<Meaning>[], cues: readonly string[]): boolean =>
  cues.some((cue) => hasCue(mentions, cue));

const opening = /^[;,\s]*(?:(?:ja|sekä|och|samt|mutta|men)\s+)?(?:\p{L}{1,4}\s+)?$/u;

function opensWith(
  text: string,
  clause: Span | undefined,
  mentions: readonly Mention<Meaning>[],
  cue: string,
): boolean {
  if (!clause) return false;
  return mentions.some((m) => hasCue([m], cue) && opening.test(text.slice(clause.start, m.start)));
}

/** Without the words that only look like a need or a negation: `vid behov`, `ei vain`. */
function sure(mentions: readonly Mention<Meaning>[]): Mention<Meaning>[] {
  const apparent = mentions.filter((m) => hasCue([m], 'as_needed') || hasCue([m], 'not_only'));
  return mentions.filter(
    (m) =>
      !(hasCue([m], 'needed') || hasCue([m], 'negation')) ||
      !apparent.some((a) => a.start <= m.start && a.end >= m.end),
  );
}

/** True when the list, or the line that leads to it, has the cue. */
export const listHasCue = (list: LanguageList, sentence: Sentence, cue: string): boolean =>
  hasCue(list.cues, cue) || hasCue(sentence.lead, cue);
