import type { Row } from '../../contract/rows';
import type { LanguageRole, ServiceId } from '../../contract/vocabulary';
import { hasCue, ofKind, type Passage, type Sentence } from '../annotated';
import type { Mention } from '../knowledge/matcher';
import type { Meaning, MeaningOf } from '../knowledge/meaning';
import type { FinderContext } from './context';

type LanguageMention = Mention<MeaningOf<'language'>>;
type LanguageRowOf = Row<'languages'>;

/** Languages whose name as a subject of study says nothing on the language of a service. */
const taught = new Set(['fi', 'sv']);

/** In which languages services are given, planned, needed or tried, and which ones residents speak. */
export function findLanguages(context: FinderContext): LanguageRowOf[] {
  const rows = new Map<string, LanguageRowOf>();
  for (const sentence of context.document.sentences)
    for (const row of languagesOf(context, sentence)) {
      const key = [row.service_id, row.language_code, row.role].join('|');
      if (!rows.has(key)) rows.set(key, row);
    }
  return [...rows.values()];
}

function languagesOf({ document, evidence }: FinderContext, sentence: Sentence): LanguageRowOf[] {
  const passage = document.passages[sentence.passage];
  const found = ofKind(sentence.mentions, 'language');
  if (!passage || found.length === 0) return [];
  const services = servicesOf(passage, sentence);
  if (services.length === 0) return [];
  const listed = isListed(passage, sentence);
  const role = roleOf(passage, sentence);
  if (hasCue(sentence.mentions, 'negation') && role !== 'needed') return [];
  return found
    .filter((m) => isServiceLanguage(document.text, m, sentence, found, listed))
    .flatMap((m) =>
      services.map((service_id) => ({
        document_id: document.id,
        service_id,
        language_code: m.meaning.code,
        role,
        evidence_id: evidence.cite(sentence),
      })),
    );
}

/** The website when the sentence is about it, else the services of the passage. */
function servicesOf(passage: Passage, sentence: Sentence): (ServiceId | 'website')[] {
  const mentions = [...sentence.mentions, ...sentence.lead];
  if (hasCue(mentions, 'website')) return ['website'];
  if (passage.services.length > 0) return passage.services.slice(0, 1);
  return ofKind(mentions, 'service')
    .map((m) => m.meaning.service)
    .slice(0, 1);
}

/** The sentence or the line above its list says that languages of a service follow. */
function isListed(passage: Passage, sentence: Sentence): boolean {
  if (passage.question === '3a-3') return true;
  return hasCue([...sentence.mentions, ...sentence.lead], 'in_languages');
}

function isServiceLanguage(
  text: string,
  mention: LanguageMention,
  sentence: Sentence,
  all: readonly LanguageMention[],
  listed: boolean,
): boolean {
  const { code, form } = mention.meaning;
  if (form === 'in') return true;
  if (form === 'kind') return isKindOfService(text, mention, sentence);
  if (isSubject(text, mention, all)) return !taught.has(code) && listed;
  return listed && !(taught.has(code) && !inNamedList(text, mention, sentence));
}

/** `suomenkielinen koulutus` and not `suomenkieliset asukkaat`, unless the groups are those served. */
function isKindOfService(text: string, mention: LanguageMention, sentence: Sentence): boolean {
  const after = text.slice(mention.end, sentence.end);
  const people =
    /^\s*(?:asuka|väestö|oppila|lapsi|lapse|nuor|perhe|henkilö|asiakka|kuntala|invånare|person|elever|barn)/i;
  if (people.test(after) && !hasCue(sentence.mentions, 'given')) return false;
  return (
    ofKind(sentence.mentions, 'service').length > 0 ||
    hasCue(sentence.mentions, 'given') ||
    hasCue(sentence.mentions, 'piloted') ||
    hasCue(sentence.mentions, 'in_languages')
  );
}

/** The name stands in the genitive or before a word that makes it what is learnt: `ruotsin kielen kurssi`. */
function isSubject(
  text: string,
  mention: LanguageMention,
  all: readonly LanguageMention[],
): boolean {
  const last = lastOfList(text, mention, all);
  return /^\s+kiel(?:tä|en|een|estä|iä)(?!\p{L})/u.test(text.slice(last.end, last.end + 14));
}

/** The last language of the list the mention stands in (`arabian, darin ja venäjän kielillä`). */
function lastOfList(
  text: string,
  mention: LanguageMention,
  all: readonly LanguageMention[],
): LanguageMention {
  let last = mention;
  for (const next of all) {
    if (next.start < last.end) continue;
    if (
      !/^\s*(?:,|\/|ja|sekä|tai|och|samt|eller|,\s*\p{L}+)?\s*$/u.test(
        text.slice(last.end, next.start),
      )
    )
      break;
    last = next;
  }
  return last;
}

/** Finnish and Swedish count in a list of languages (`suomen, ruotsin ja arabian kielillä`), not alone as what is learnt. */
function inNamedList(text: string, mention: LanguageMention, sentence: Sentence): boolean {
  const rest = text.slice(mention.end, sentence.end);
  const before = text.slice(sentence.start, mention.start);
  return (
    /kiel(?:illä|ellä|inä|ille)/.test(rest) ||
    /(?:kiel(?:illä|ellä|et|inä|iä|ille)|språk(?:en)?)[^.]*[:;]?/.test(before)
  );
}

/** What is said of the languages of a sentence. */
function roleOf(passage: Passage, sentence: Sentence): LanguageRole {
  if (passage.question === '3a-3') return 'needed';
  const mentions: readonly Mention<Meaning>[] = [...sentence.mentions, ...sentence.lead];
  if (hasCue(mentions, 'piloted')) return 'piloted';
  if (hasCue(mentions, 'planned')) return 'planned';
  if (hasCue(mentions, 'spoken') && !hasCue(mentions, 'given')) return 'spoken';
  if (hasCue(mentions, 'needed') && !hasCue(mentions, 'given')) return 'needed';
  return 'offered';
}
