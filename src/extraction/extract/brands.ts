import { mentionsIn, type AnnotatedDocument } from '../annotated';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { caseOf } from './grammatical-case';
import { municipalityParty } from './party-book';
import { partsOf, type PartyMention } from './party-mention';

/** `Koto-Espoo`: a brand that ends in the name of the municipality that keeps it is a unit of that municipality. */
export function readBrands(
  document: AnnotatedDocument,
  knowledge: Knowledge,
  span: Span,
): PartyMention[] {
  const slice = document.text.slice(span.start, span.end);
  return Array.from(slice.matchAll(/(\p{Lu}\p{L}+)-(\p{Lu}\p{L}+)/gu)).flatMap(
    (match): PartyMention[] => {
      const [brand, first = '', last = ''] = match;
      const start = span.start + match.index;
      const end = start + brand.length;
      const around = { start: Math.max(span.start, start - 60), end: Math.min(span.end, end + 60) };
      const inName = partsOf(mentionsIn(document.mentions, around)).some(
        (p) => p.start < end && p.end > start,
      );
      const code =
        inName || municipalityCode(knowledge, first) ? null : municipalityCode(knowledge, last);
      const keeper = knowledge.municipalities.get(code ?? '');
      if (!keeper) return [];
      const grammaticalCase = caseOf(last, document.language);
      const party = municipalityParty(keeper);
      const certainty = 'inferred';
      return [{ start, end, party, unit: brand, grammaticalCase, bare: false, certainty }];
    },
  );
}

function municipalityCode({ matcher }: Knowledge, word: string): string | null {
  const [found] = matcher.find(word).filter((m) => m.meaning.kind === 'municipality');
  return found?.meaning.kind === 'municipality' ? found.meaning.code : null;
}
