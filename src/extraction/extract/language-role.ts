import type { LanguageRole } from '../../contract/vocabulary';
import type { Passage, Sentence } from '../annotated';
import { hasCue } from '../annotated';
import { listHasCue, type LanguageList } from './language-lists';

/** What is said of the languages of a list. */
export function roleOf(
  text: string,
  passage: Passage,
  sentence: Sentence,
  list: LanguageList,
): LanguageRole {
  if (passage.question === '3a-3') return 'needed';
  const has = (cue: string): boolean => listHasCue(list, sentence, cue);
  if (has('piloted')) return 'piloted';
  if (has('planned') || has('explored')) return 'planned';
  if (has('needed') && !isGiven(text, list)) return 'needed';
  if (has('future')) return 'planned';
  if (isPeople(text, sentence, list) && !isServed(sentence, list)) return 'spoken';
  const served = has('given') || has('gives') || has('staff') || isAtDesk(text, passage, list);
  if (has('spoken') && !served) return 'spoken';
  return 'offered';
}

/** `Neuvontapisteessä puhutaan arabiaa`: in a chapter on guidance a place or service speaks, not the residents. */
const isAtDesk = (text: string, { services }: Passage, { clause }: LanguageList): boolean =>
  services.includes('guidance') && desk.test(text.slice(clause.start, clause.end));

const desk =
  /(?:piste|palvelu|toimisto|neuvonta|neuvonna|ohjaaja|info|punkt|byrå|disk|kontor|rådgivning|rådgivare|service)\p{L}{0,20}\s(?:\p{L}{1,25}\s){0,2}(?:puhu|tala)/iu;

/** A verb of giving, other than the one that a need takes with it (`tarve järjestää`). */
function isGiven(text: string, { cues }: LanguageList): boolean {
  return cues.some(
    (verb) =>
      hasCue([verb], 'gives') &&
      !cues.some((need) => hasCue([need], 'needed') && isNext(text, need.end, verb.start)),
  );
}

const isNext = (text: string, end: number, start: number): boolean =>
  start > end && /^\s*(?:att|on)?\s*$/u.test(text.slice(end, start));

const people =
  /^(?:-|\s)*(?:asuka|asukk|väestö|oppila|lapsi|lapse|nuor|perhe|henkilö|asiakka|kuntala|maahanmuuttaj|kotoutuj|invånare|person|elever|barn|kund|befolkning)/iu;

/** The list tells of persons: `venäjänkieliset asukkaat`. */
export const isPeople = (text: string, sentence: Sentence, list: LanguageList): boolean =>
  list.form === 'kind' && people.test(text.slice(list.end, sentence.end));

/** The persons are those to whom something is given. */
export const isServed = (sentence: Sentence, list: LanguageList): boolean =>
  ['given', 'gives', 'staff'].some((cue) => listHasCue(list, sentence, cue));

/** A negated service is not given; where needs are asked, only a negated need counts. */
export function isDenied(sentence: Sentence, list: LanguageList, role: LanguageRole): boolean {
  if (!listHasCue(list, sentence, 'negation')) return false;
  return role !== 'needed' || listHasCue(list, sentence, 'needed');
}

/** Between a language and its interpreting: `arabian kielen tulkki`, `daria puhuville opetus tulkataan`. */
const behind = /^\s*(?:kiel\p{L}+\s*|puhuv\p{L}+\s+(?:\p{L}+\s+){0,3})?$/u;

/** The service is interpreted and not given in the languages: `arabian kielen tulkki`, `tulkin välityksellä arabiaksi`. */
export function isInterpreted(text: string, list: LanguageList): boolean {
  const [first] = list.mentions;
  if (!first) return false;
  return list.cues.some((m) => {
    if (!hasCue([m], 'interpreted')) return false;
    if (m.start >= list.end) return behind.test(text.slice(list.end, m.start));
    if (m.end > first.start) return false;
    const opens = /^[;,\s]*(?:\p{L}+\s+)?$/u.test(text.slice(list.clause.start, m.start));
    const near = text.slice(m.end, first.start).split(/\s+/).length <= 4;
    return opens || (near && !/[,;]/.test(text.slice(m.end, first.start)));
  });
}
