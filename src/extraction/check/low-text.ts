import type { Row } from '../../contract/rows';
import { ownWords } from '../annotated';
import type { Span } from '../document';
import { findWords } from '../knowledge/words';
import { describedOf, type Check, type CheckContext, type Doubt } from './check';

/** A page of print has 1500 letters and more; below this on the average most pages are pictures. */
const MIN_PER_PAGE = 200;
/** Share of broken words from which on the text cannot be trusted; print that was read well has hardly one in a thousand. */
const BROKEN_SHARE = 0.03;
const MIN_WORDS = 60;

/** A scan of whose pages next to nothing could be read, or a text full of wrongly recognised letters. */
export const lowText: Check = {
  rule: 'low-text',
  check: (context) => [...thinPages(context), ...noise(context)],
};

/** The flag of a file that could not be read because all its pages are pictures. */
export const noTextLayer = (document_id: string, message: string): Row<'quality_flags'> => ({
  document_id,
  rule_id: lowText.rule,
  severity: 'error',
  subject: 'text layer',
  message,
  expected: 'text',
  found: 'pictures',
  evidence_id: null,
});

function thinPages(context: CheckContext): Doubt[] {
  const described = describedOf(context);
  const pages = described?.page_count ?? 0;
  const letters = described?.character_count ?? 0;
  if (letters >= pages * MIN_PER_PAGE) return [];
  const average = Math.round(letters / pages);
  return [
    {
      severity: 'error',
      subject: 'text layer',
      message: `A page has ${average} characters on the average: most of the ${pages} must be pictures, as in a scan.`,
      expected: `${MIN_PER_PAGE} characters a page or more`,
      found: String(average),
      evidence_id: null,
    },
  ];
}

function noise({ document, evidence }: CheckContext): Doubt[] {
  const own = ownWords(document, document.passages);
  const words = own.flatMap((p) => findWords(document.text.slice(p.start, p.end), p.start));
  const broken = own.flatMap((p) => brokenWords(document.text.slice(p.start, p.end), p.start));
  const [first] = broken;
  if (!first || words.length < MIN_WORDS || broken.length < words.length * BROKEN_SHARE) return [];
  const percent = Math.round((broken.length / words.length) * 100);
  return [
    {
      severity: 'warning',
      subject: 'recognised letters',
      message: `About ${percent} % of the words have digits or odd signs among their letters, as after poor text recognition.`,
      expected: 'words of letters',
      found: document.text.slice(first.start, first.end),
      evidence_id: evidence.cite(first),
    },
  ];
}

/** Between letters a digit or a sign that no word has, or the sign for a letter that could not be read: `k0toutuminen`. */
const brokenPattern = /\p{Ll}[\d|~^¬=_<>{}[\]\\§¤¦]+\p{Ll}|\uFFFD/gu;
/** Addresses and names of files have such signs with reason. */
const address = /@|www\.|:\/\/|\.(?:fi|pdf|docx?|html?|com|net|org)(?![\p{L}\d])/u;

const brokenWords = (text: string, offset: number): Span[] =>
  Array.from(text.matchAll(/\S+/g))
    .filter(([word]) => !address.test(word) && word.search(brokenPattern) >= 0)
    .map((m) => ({ start: offset + m.index, end: offset + m.index + m[0].length }));
