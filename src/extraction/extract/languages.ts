import type { ExtractionRule } from '../../contract/extraction-rules';
import type { Row } from '../../contract/rows';
import type { ServiceId } from '../../contract/vocabulary';
import { hasCue, ofKind, type Passage, type Sentence } from '../annotated';
import type { Span } from '../document';
import { findWords } from '../knowledge/words';
import { certaintyOf } from './certainty';
import type { FinderContext } from './context';
import {
  languageLists,
  listHasCue,
  type LanguageList,
  type LanguageMention,
} from './language-lists';
import { isDenied, isInterpreted, isPeople, isServed, roleOf } from './language-role';

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
  const services = passage ? servicesOf(text, passage, sentence) : [];
  if (!passage || services.length === 0) return [];
  return languageLists(text, sentence).flatMap((list) => {
    const role = roleOf(text, passage, sentence, list);
    if (isDenied(sentence, list, role) || isInterpreted(text, list)) return [];
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

/** The website when the sentence is about it, else the service of the passage or the one the sentence names. */
function servicesOf(text: string, passage: Passage, sentence: Sentence): (ServiceId | 'website')[] {
  const mentions = [...sentence.mentions, ...sentence.lead];
  if (isOnWebsite(text, sentence)) return ['website'];
  if (passage.services.length > 0) return passage.services.slice(0, 1);
  const named = ofKind(mentions, 'service').map((m) => m.meaning.service);
  return named.slice(0, 1);
}

const isOnWebsite = (text: string, sentence: Sentence): boolean =>
  hasCue([...sentence.mentions, ...sentence.lead], 'website') || isVersion(text, sentence);

/** `Venäjänkielinen versio avataan syksyllä.` after a sentence on the website. */
const isVersion = (text: string, { mentions, previous }: Sentence): boolean =>
  previous !== null &&
  hasCue(previous.mentions, 'website') &&
  ofKind(mentions, 'language').some(
    (m) => m.meaning.form === 'kind' && version.test(text.slice(m.end, m.end + 20)),
  );

const version = /^\s+(?:osio|versio|sivut|sivu|sida|sidor|version|del)(?!\p{L})/u;

function isServiceLanguage(
  text: string,
  passage: Passage,
  sentence: Sentence,
  list: LanguageList,
  { meaning }: LanguageMention,
): boolean {
  const onWebsite = isOnWebsite(text, sentence);
  if (taught.has(meaning.code) && isSubject(text, sentence, list) && !onWebsite) return false;
  if (list.form === 'in' || isVersion(text, sentence)) return true;
  if (list.form === 'kind') return isKindOfService(text, passage, sentence, list, meaning.code);
  const asked =
    passage.question === '3a-3' ||
    listHasCue(list, sentence, 'in_languages') ||
    listHasCue(list, sentence, 'spoken') ||
    listHasCue(list, sentence, 'needed') ||
    isAfterColon(text, sentence, list) ||
    isBracketed(text, passage, list) ||
    isBareList(text, sentence, list);
  if (!asked) return false;
  if (!taught.has(meaning.code) || isMixed(list)) return true;
  return isListed(text, sentence, list) || isBareList(text, sentence, list);
}

/** `suomenkielinen koulutus`; of persons only languages that are not those of the country. */
function isKindOfService(
  text: string,
  passage: Passage,
  sentence: Sentence,
  list: LanguageList,
  code: string,
): boolean {
  const has = (cue: string): boolean => listHasCue(list, sentence, cue);
  if (isPeople(text, sentence, list)) return isServed(sentence, list) || !taught.has(code);
  if (passage.question === '3a-3' || isServed(sentence, list)) return true;
  if (ofKind(list.cues, 'service').length > 0) return true;
  return ['piloted', 'planned', 'explored', 'needed', 'spoken', 'in_languages'].some(has);
}

/** What is learnt: `suomen ja ruotsin kielen kurssi`, `kommunicera på finska` where nothing is given. */
const isSubject = (text: string, sentence: Sentence, list: LanguageList): boolean =>
  list.form === 'in'
    ? listHasCue(list, sentence, 'skill') && !isServed(sentence, list)
    : /^\s+kiel(?:tä|en|een|estä|iä)(?!\p{L})/u.test(text.slice(list.end, list.end + 14));

/** `suomi/englanti/ukraina`, or a clause that has little but the list and its role: `Arabiska planeras`, `jatkossa myös ukraina`. */
function isBareList(text: string, sentence: Sentence, list: LanguageList): boolean {
  const [first] = list.mentions;
  if (!first) return false;
  const slashed = list.mentions.length > 2 && text.slice(first.start, list.end).includes('/');
  if (slashed) return true;
  const told = ofKind(list.cues, 'cue').filter((m) => roleCues.has(m.meaning.cue));
  const opens = first.start === sentence.start && listHasCue(list, sentence, 'planned');
  return opens || (told.length > 0 && otherWords(text, list, told) <= 1);
}

const roleCues: ReadonlySet<string> = new Set([
  'planned',
  'explored',
  'piloted',
  'future',
  'current',
]);

/** Number of words of a clause beside its list and some mentions. */
function otherWords(text: string, list: LanguageList, mentions: readonly Span[]): number {
  const [first] = list.mentions;
  const spans = [...mentions, { start: first?.start ?? list.end, end: list.end }];
  return findWords(text.slice(list.clause.start, list.clause.end), list.clause.start).filter(
    (w) => !spans.some((s) => s.start <= w.start && s.end >= w.end),
  ).length;
}

/** A list with a language that is not taught is none of subjects: `suomi, englanti ja venäjä`. */
const isMixed = ({ mentions }: LanguageList): boolean =>
  mentions.some((m) => !taught.has(m.meaning.code));

/** `Neuvonta (suomi, englanti, venäjä)`, where no languages are taught. */
function isBracketed(text: string, { section }: Passage, { mentions, end }: LanguageList): boolean {
  const before = text[(mentions[0]?.start ?? 0) - 1];
  const teaches = section === '4' || section === '5';
  return mentions.length > 1 && before === '(' && text[end] === ')' && !teaches;
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
