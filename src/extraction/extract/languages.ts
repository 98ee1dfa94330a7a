import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { LanguageRole, ServiceId } from '../../contract/vocabulary';
import { hasCue, ofKind, type Passage, type Sentence } from '../annotated';
import { certaintyOf } from './certainty';
import type { FinderContext } from './context';
import {
  languageLists,
  listHasCue,
  type LanguageList,
  type LanguageMention,
} from './language-lists';

/** Languages whose name as a subject of study says nothing on the language of a service. */
const taught = new Set(['fi', 'sv']);

/** In which languages services are given, planned, needed or tried, and which ones residents speak. */
export function findLanguages(context: FinderContext): Row<'languages'>[] {
  const rows = new Map<string, Row<'languages'>>();
  for (const sentence of context.document.sentences)
    for (const row of languagesOf(context, sentence)) {
      const key = [row.service_id, row.language_code, row.role].join('|');
      if (!rows.has(key)) rows.set(key, row);
    }
  return [...rows.values()];
}

function languagesOf(
  { document, evidence }: FinderContext,
  sentence: Sentence,
): Row<'languages'>[] {
  const { id, text } = document;
  const passage = document.passages[sentence.passage];
  const services = passage ? servicesOf(passage, sentence) : [];
  if (!passage || services.length === 0) return [];
  return languageLists(text, sentence).flatMap((list) => {
    const role = roleOf(passage, sentence, list);
    if (isDenied(sentence, list, role)) return [];
    return list.mentions
      .filter((m) => isServiceLanguage(text, passage, sentence, list, m))
      .flatMap((m) =>
        services.map((service_id) => ({
          document_id: id,
          service_id,
          language_code: m.meaning.code,
          role,
          evidence_id: evidence.cite(sentence),
          rule: ruleOf(passage, service_id),
          certainty: certaintyOf([m]),
        })),
      );
  });
}

/** By which of the finder’s rules a service came to its languages. */
const ruleOf = (passage: Passage, service: ServiceId | 'website'): ExtractionRule<'languages'> => {
  if (service === 'website') return 'website';
  return passage.services.length > 0 ? 'service-section' : 'service-sentence';
};

/** A negated service is not given; where needs are asked, only a negated need counts. */
function isDenied(sentence: Sentence, list: LanguageList, role: LanguageRole): boolean {
  if (!listHasCue(list, sentence, 'negation')) return false;
  return role !== 'needed' || listHasCue(list, sentence, 'needed');
}

/** The website when the sentence is about it, else the service of the passage or the one the sentence names. */
function servicesOf(passage: Passage, sentence: Sentence): (ServiceId | 'website')[] {
  const mentions = [...sentence.mentions, ...sentence.lead];
  if (hasCue(mentions, 'website')) return ['website'];
  if (passage.services.length > 0) return passage.services.slice(0, 1);
  const named = ofKind(mentions, 'service').map((m) => m.meaning.service);
  return named.slice(0, 1);
}

function isServiceLanguage(
  text: string,
  passage: Passage,
  sentence: Sentence,
  list: LanguageList,
  { meaning }: LanguageMention,
): boolean {
  if (list.form === 'in') return true;
  if (taught.has(meaning.code) && isSubject(text, list)) return false;
  if (list.form === 'kind') return isKindOfService(text, sentence, list);
  const asked =
    passage.question === '3a-3' ||
    listHasCue(list, sentence, 'in_languages') ||
    listHasCue(list, sentence, 'spoken') ||
    isAfterColon(text, sentence, list) ||
    isBareList(text, sentence, list);
  if (!asked) return false;
  if (!taught.has(meaning.code)) return true;
  return isListed(text, sentence, list) || isBareList(text, sentence, list);
}

const people =
  /^\s*(?:asuka|väestö|oppila|lapsi|lapse|nuor|perhe|henkilö|asiakka|kuntala|invånare|person|elever|barn)/i;

/** `suomenkielinen koulutus` and not `suomenkieliset asukkaat`, unless they are served. */
function isKindOfService(text: string, sentence: Sentence, list: LanguageList): boolean {
  const given = listHasCue(list, sentence, 'given') || listHasCue(list, sentence, 'staff');
  if (people.test(text.slice(list.end, sentence.end)) && !given) return false;
  if (ofKind(list.cues, 'service').length > 0 || given) return true;
  return listHasCue(list, sentence, 'piloted') || listHasCue(list, sentence, 'in_languages');
}

/** The list stands before a word that makes it what is learnt: `suomen ja ruotsin kielen kurssi`. */
const isSubject = (text: string, list: LanguageList): boolean =>
  /^\s+kiel(?:tä|en|een|estä|iä)(?!\p{L})/u.test(text.slice(list.end, list.end + 14));

/** `suomi/englanti/ukraina`, or a list that is the subject of a plan: `Arabiska planeras`. */
function isBareList(text: string, sentence: Sentence, list: LanguageList): boolean {
  const [first] = list.mentions;
  if (!first) return false;
  const slashed = list.mentions.length > 2 && text.slice(first.start, list.end).includes('/');
  return slashed || (first.start === sentence.start && listHasCue(list, sentence, 'planned'));
}

/** `Verkkosivut: suomi, englanti`: a list of several after a colon. */
const isAfterColon = (text: string, sentence: Sentence, list: LanguageList): boolean =>
  list.mentions.length > 1 &&
  /:\s*$/.test(text.slice(sentence.start, list.mentions[0]?.start ?? sentence.start));

/** `suomen, ruotsin ja arabian kielillä`, `kielet: suomi ja arabia`. */
function isListed(text: string, sentence: Sentence, list: LanguageList): boolean {
  const after = text.slice(list.end, sentence.end);
  const before = text.slice(sentence.start, list.mentions[0]?.start ?? sentence.start);
  return (
    /^\s+kiel(?:illä|ellä|inä|ille)/.test(after) ||
    /(?:kiel(?:i|illä|ellä|et|inä|enä|iä|ille|istä)|puhuvat|språk(?:en)?)\s*(?:on|ovat|är)?[^.]*[:;]?\s*$/.test(
      before,
    ) ||
    /:\s*$/.test(before)
  );
}

/** What is said of the languages of a list. */
function roleOf(passage: Passage, sentence: Sentence, list: LanguageList): LanguageRole {
  if (passage.question === '3a-3') return 'needed';
  const has = (cue: string): boolean => listHasCue(list, sentence, cue);
  if (has('piloted')) return 'piloted';
  if (has('planned')) return 'planned';
  if (has('explored')) return 'planned';
  if (has('spoken') && !has('given') && !has('staff')) return 'spoken';
  if (has('needed') && !has('given')) return 'needed';
  return 'offered';
}
