import type { QuestionId } from '../../contract/vocabulary';
import type { Span } from '../document';
import type { Knowledge } from '../knowledge/knowledge';
import { normaliseLabel } from '../knowledge/label';
import { findWords } from '../knowledge/words';
import { HEADING_TOLERANCE, similarity } from './similarity';

/** A prompt of the form at the beginning of a stretch of text. */
export interface PromptMatch {
  /** Questions that have this prompt, in the form’s order; none for an instruction. */
  readonly questions: readonly QuestionId[];
  /** Offset after the prompt and the punctuation that closes it. */
  readonly end: number;
}

interface PromptEntry {
  readonly label: string;
  readonly words: readonly string[];
  readonly questions: QuestionId[];
}

const SHINGLE = 3;
/** Share of three-word runs that must come from the form before a stretch counts as the form’s own. */
const FORM_SHARE = 0.5;
/** With fewer runs than this all of them must: a short answer shares words with the form by chance. */
const FEW_RUNS = 4;
/** One word in so many may be strange to the form: an answer that takes up the words of its prompt adds more. */
const WORDS_PER_STRANGE = 8;
/** Share of equal letters from which on a word counts as one of the form’s, inflected or misread. */
const SAME_WORD = 0.7;

/** The ministry’s form: recognises its prompts at a place and its own sentences anywhere. */
export class Form {
  readonly #entries: readonly PromptEntry[];
  readonly #shingles = new Set<string>();
  readonly #words = new Set<string>();

  constructor({ prompts, headings }: Knowledge) {
    const entries = new Map<string, PromptEntry>();
    for (const { question_id, prompt } of prompts) {
      const label = normaliseLabel(prompt);
      this.#addShingles(label);
      if (question_id === null) continue;
      const entry = entries.get(label) ?? { label, words: label.split(' '), questions: [] };
      entry.questions.push(question_id);
      entries.set(label, entry);
    }
    for (const { kind, phrase } of headings)
      if (kind === 'section') this.#addShingles(normaliseLabel(phrase));
    this.#entries = [...entries.values()];
  }

  /** The prompt with which text.slice(start, end) begins, or null. */
  promptAt(text: string, { start, end }: Span): PromptMatch | null {
    const words = findWords(text.slice(start, Math.min(end, start + 400)), start);
    const labels = words.map((w) => normaliseLabel(text.slice(w.start, w.end)));
    let best: { entry: PromptEntry; last: number; score: number } | null = null;
    for (const entry of this.#entries) {
      if (!alikeStart(entry.words, labels)) continue;
      const found = bestLength(entry, labels);
      if (!found || found.score < 1 - toleranceOf(entry.words.length)) continue;
      const longer = best !== null && entry.label.length > best.entry.label.length;
      if (!best || found.score > best.score + 0.02 || (longer && found.score >= best.score - 0.02))
        best = { entry, ...found };
    }
    if (!best) return null;
    const after = words[best.last]?.end ?? start;
    const closing = closingPattern.exec(text.slice(after, end))?.[0].length ?? 0;
    return { questions: best.entry.questions, end: Math.min(after + closing, end) };
  }

  /** True when most of the stretch is the form’s own text: instructions, prompts, headings. */
  isOwnText(stretch: string): boolean {
    const label = normaliseLabel(stretch);
    const runs = shingles(label);
    if (runs.length === 0) return false;
    const share = runs.filter((run) => this.#shingles.has(run)).length / runs.length;
    return share >= (runs.length < FEW_RUNS ? 1 : FORM_SHARE) && !this.#addsWords(label);
  }

  /** More than a few of the words are neither the form’s nor like one of its. */
  #addsWords(label: string): boolean {
    const words = label.split(' ');
    const strange = words
      .filter((word) => !this.#words.has(word))
      .filter((word) => ![...this.#words].some((own) => similarity(own, word) >= SAME_WORD));
    return strange.length > words.length / WORDS_PER_STRANGE;
  }

  #addShingles(label: string): void {
    for (const run of shingles(label)) this.#shingles.add(run);
    for (const word of label.split(' ')) this.#words.add(word);
  }
}

function shingles(label: string): string[] {
  const words = label.split(' ');
  if (words.length < SHINGLE) return [];
  return words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' '));
}

/** What closes a prompt: up to four words before its question mark, a remark in brackets, punctuation. */
const closingPattern =
  /^(?:\s+[\p{L}/-]+){0,4}\?|^\s*\((?:ei pakollinen|inte obligatorisk|frivillig|vapaaehtoinen)[^)]*\)[\s?:.*]*|^[\s?:.)*§]*/u;

/** Short prompts must be nearly the same; long ones are known although words of them are put in another way. */
const toleranceOf = (words: number): number => (words < 6 ? HEADING_TOLERANCE : 0.22);

/** Quick test before the costly one: one of the first two words is nearly the same. */
function alikeStart(prompt: readonly string[], labels: readonly string[]): boolean {
  return [0, 1].some((i) => similarity(prompt[i] ?? '', labels[i] ?? '') >= 0.7);
}

function bestLength(entry: PromptEntry, labels: readonly string[]) {
  let best: { last: number; score: number } | null = null;
  const n = entry.words.length;
  for (let length = Math.max(1, n - 2); length <= Math.min(labels.length, n + 2); length++) {
    const score = similarity(entry.label, labels.slice(0, length).join(' '));
    if (!best || score > best.score) best = { last: length - 1, score };
  }
  return best;
}
