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
  /** The part of the sentence it stands in: up to a semicolon or a conjunction that changes sides. */
  readonly clause: Span;
  readonly cues: readonly Mention<Meaning>[];
}

const telling: readonly LanguageForm[] = ['in', 'kind', 'of', 'name'];
const gap =
  /^[\s"”]*(?:,|\/|ja|sekä|tai|och|samt|eller|lisäksi|ohella)?(?:\s*(?:,|ja|sekä|och|myös|på)\s*)?\s*$/u;

/** The lists of languages of a sentence, in order. */
export function languageLists(text: string, sentence: Sentence): LanguageList[] {
  const mentions = outermost(ofKind(sentence.mentions, 'language')).sort(
    (a, b) => a.start - b.start,
  );
  const clauses = clausesOf(text, sentence);
  const groups: LanguageMention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1)?.at(-1);
    if (last && gap.test(text.slice(last.end, mention.start))) groups.at(-1)?.push(mention);
    else if (!last || mention.start >= last.end) groups.push([mention]);
  }
  return groups.map((group) => {
    const [first] = group;
    const clause =
      clauses.find((c) => first && c.start <= first.start && c.end >= first.end) ?? sentence;
    return {
      mentions: group,
      form: telling.find((form) => group.some((m) => m.meaning.form === form)) ?? 'name',
      end: group.at(-1)?.end ?? sentence.end,
      clause,
      cues: mentionsIn(sentence.mentions, clause),
    };
  });
}

/** True when the list, or the line that leads to it, has the cue. */
export const listHasCue = (list: LanguageList, sentence: Sentence, cue: string): boolean =>
  hasCue(list.cues, cue) || hasCue(sentence.lead, cue);
