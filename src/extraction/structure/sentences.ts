import { mentionsIn, parted, type Passage, type Sentence } from '../annotated';
import type { Span } from '../document';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';

/** Abbreviations whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[\s(])(?:mm|esim|ns|ml|em|ym|yms|jne|ks|va|klo|mom|tms|vrt|n|nro|s|p|puh|alk|ko|ed|t\.ex|bl\.a|m\.m|osv|s\.k|jfr|mom|nr|ca|inkl|resp|d\.v\.s|dvs|\d{1,2}|§)\.$/i;

/** Letters of the longest abbreviation with what may stand before it. */
const ABBREVIATION = 12;

/** Spans of the sentences of text.slice(start, end); one of excessive length is parted. */
export function sentenceSpans(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const match of text
    .slice(start, end)
    .matchAll(/[.!?]+["”)]*(?=\s+["”(]?[\p{Lu}\d])|\n+/gu)) {
    const to = start + match.index + match[0].length;
    if (abbreviation.test(text.slice(Math.max(from, to - ABBREVIATION), to))) continue;
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans
    .flatMap((span) => parted(text, span))
    .map((s) => {
      const raw = text.slice(s.start, s.end);
      return {
        start: s.start + raw.length - raw.trimStart().length,
        end: s.start + raw.trimEnd().length,
      };
    })
    .filter((s) => s.end > s.start);
}

/** Sentences of the document’s own words: prompts, headings, tables and running headers have none. */
export function readSentences(
  text: string,
  passages: readonly Passage[],
  mentions: readonly Mention<Meaning>[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let lead: readonly Mention<Meaning>[] = [];
  passages.forEach((passage, index) => {
    if (passage.kind === 'boilerplate') return;
    if (passage.kind !== 'paragraph' && passage.kind !== 'list_item') {
      lead = [];
      return;
    }
    const isItem = passage.kind === 'list_item';
    let previous: Sentence | null = isItem ? lastItem(sentences, passages, index) : null;
    for (const span of sentenceSpans(text, passage.start, passage.end)) {
      const found: Sentence = {
        ...span,
        passage: index,
        mentions: mentionsIn(mentions, span),
        previous,
        lead: isItem ? lead : [],
      };
      sentences.push(found);
      previous = found;
    }
    if (isItem) return;
    const last = sentences.at(-1);
    lead = last && text.slice(passage.start, passage.end).endsWith(':') ? last.mentions : [];
  });
  return sentences;
}

/** The last sentence of the list item right before: `työnhakijat: …` and, in the next, `muut: …`. */
function lastItem(
  sentences: readonly Sentence[],
  passages: readonly Passage[],
  index: number,
): Sentence | null {
  const last = sentences.at(-1);
  const isNext = last?.passage === index - 1 && passages[index - 1]?.kind === 'list_item';
  return last && isNext ? last : null;
}
