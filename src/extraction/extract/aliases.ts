import { mentionsIn, ofKind, type AnnotatedDocument } from '../annotated';
import type { Knowledge } from '../knowledge/knowledge';
import type { Municipality } from '../knowledge/municipalities';
import { findWords } from '../knowledge/words';
import { partsOf, type Part } from './party-mention';
import type { NamedBody } from '../knowledge/meaning';

/** Names that a document itself gives to a service point, or to an area: `X-työllisyysalue` and `… hyvinvointialue (X)`. */
export function findAliases(
  document: AnnotatedDocument,
  knowledge: Knowledge,
  issuer: Municipality | undefined,
): Part[] {
  const names = new Map<string, NamedBody>();
  const { text } = document;
  for (const [, name = '', head = ''] of text.matchAll(
    /(\p{Lu}[\p{L}]+)-(työllisyysalue|hyvinvointialue)/gu,
  )) {
    const body = head === 'työllisyysalue' ? issuer?.employmentArea : issuer?.wellbeingCounty;
    if (body && !isPlace(knowledge, name)) names.set(name, body);
  }
  for (const match of text.matchAll(/\((\p{Lu}\p{L}{2,}(?:\s\p{Lu}\p{L}+)?)\)/gu)) {
    const before = partsOf(
      mentionsIn(document.mentions, { start: Math.max(0, match.index - 60), end: match.index }),
    ).at(-1);
    const body = before && before.end + 1 === match.index ? areaOf(before, issuer) : null;
    if (body && match[1]) names.set(match[1], body);
  }
  for (const match of text.matchAll(/(?<!\p{L})(\p{Lu}{2,6})\s*(?:=|tarkoittaa|betyder)\s*/gu)) {
    const at = match.index + match[0].length;
    const [after] = partsOf(mentionsIn(document.mentions, { start: at, end: at + 80 }));
    const body = after && after.start - at < 40 ? areaOf(after, issuer) : null;
    if (body && match[1]) names.set(match[1], body);
  }
  const places = findPlaces(document, knowledge);
  return names.size + places.size === 0 ? [] : occurrences(document, names, places);
}

const isPlace = ({ matcher }: Knowledge, name: string): boolean =>
  matcher.find(name).some((m) => m.meaning.kind === 'municipality');

function areaOf({ meaning }: Part, issuer: Municipality | undefined): NamedBody | null {
  if (meaning.kind === 'area') return meaning.body;
  if (meaning.kind !== 'head') return null;
  if (meaning.head.resolvesTo === 'wellbeing_county') return issuer?.wellbeingCounty ?? null;
  return meaning.head.resolvesTo === 'employment_area' ? (issuer?.employmentArea ?? null) : null;
}

/** Letters that Finnish case endings add to a name. */
const ENDING = 4;

/** Names of service points that stand after the word for one: `neuvontapiste X`, `monikulttuurikeskus X`. */
function findPlaces(document: AnnotatedDocument, knowledge: Knowledge): Set<string> {
  const names = new Set<string>();
  for (const unit of ofKind(document.mentions, 'unit')) {
    if (!unit.meaning.place) continue;
    const after = document.text.slice(unit.end, unit.end + 40);
    const name = /^ (\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}{2,})?)(?!\p{L})/u.exec(after)?.[1];
    const common = name !== undefined && document.text.includes(` ${name.toLowerCase()}`);
    if (name && !common && !isPlace(knowledge, name)) names.add(name);
  }
  return names;
}

function occurrences(
  document: AnnotatedDocument,
  names: ReadonlyMap<string, NamedBody>,
  places: ReadonlySet<string>,
): Part[] {
  const words = findWords(document.text);
  return words.flatMap((word, index): Part[] => {
    if (!word.capital) return [];
    const written = document.text.slice(word.start, word.end);
    const isForm = (name: string): boolean =>
      written.startsWith(name) &&
      (written.length - name.length <= ENDING || written[name.length] === '-');
    const { start, end } = word;
    const at = { start, end, first: index, last: index, fuzzy: false };
    const area = [...names].find(([name]) => isForm(name));
    if (area) return [{ ...at, meaning: { kind: 'area', body: area[1] } }];
    const name = [...places].find(isForm);
    return name === undefined ? [] : [{ ...at, meaning: { kind: 'unit', name, place: true } }];
  });
}
