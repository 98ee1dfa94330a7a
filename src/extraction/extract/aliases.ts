import { mentionsIn, type AnnotatedDocument } from '../annotated';
import type { Knowledge } from '../knowledge/knowledge';
import type { Municipality } from '../knowledge/municipalities';
import { findWords } from '../knowledge/words';
import { partsOf, type Part } from './party-mention';
import type { NamedBody } from '../knowledge/meaning';

/** Names that a document itself gives to an area: `X-työllisyysalue` and `… hyvinvointialue (X)`. */
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
  return names.size === 0 ? [] : occurrences(document, names);
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

function occurrences(document: AnnotatedDocument, names: ReadonlyMap<string, NamedBody>): Part[] {
  const words = findWords(document.text);
  return words.flatMap((word, index): Part[] => {
    if (!word.capital) return [];
    const written = document.text.slice(word.start, word.end);
    const hit = [...names].find(
      ([name]) =>
        written.startsWith(name) &&
        (written.length - name.length <= ENDING || written[name.length] === '-'),
    );
    if (!hit) return [];
    const { start, end } = word;
    return [{ start, end, first: index, last: index, meaning: { kind: 'area', body: hit[1] } }];
  });
}
