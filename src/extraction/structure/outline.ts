import { sectionOf } from '../../contract/sections';
import type { Facet, PassageKind } from '../../contract/vocabulary';
import { mentionsIn, type Passage } from '../annotated';
import type { Block, DocumentText, Span } from '../document';
import type { Knowledge, Question } from '../knowledge/knowledge';
import type { Mention } from '../knowledge/matcher';
import type { Meaning } from '../knowledge/meaning';
import type { Form } from './form';
import { cellBlocks, facetColumns } from './grid';
import { HeadingReader, headingServices, type Heading } from './headings';
import { isGoalHead } from './layout';
import { nowhere, questionAt, underHeading, underPrompt, type Position } from './position';

export interface Outline {
  readonly passages: readonly Passage[];
  /** Number of different prompts of the form’s sections that were found. */
  readonly promptCount: number;
}

/** One sentence that begins with a question word and ends in a question mark. */
const questionShape =
  /^(?:\([a-z]\)\s*)?(?:Miten|Mitkä|Mitä|Mikä|Millä|Missä|Millais\p{L}*|Kuka|Ketkä|Toteuttaako|Onko|Hur|Vilk\p{L}*|Vem|På vilk\p{L}*|I vilk\p{L}*|Genomför)[^.?!]*\?$/u;

/** A short line without an end mark; a colon in it parts a title from its subtitle. */
const titleShape = /^\p{Lu}[^.!?;:\t\n]{2,79}(?::\s\p{L}[^.!?;:\t\n]{2,79})?$/u;
/** `Esittelijä: kunnanjohtaja`, `Päivitys: 2 vuoden välein`: a label and its value. */
const labelShape = /^[^:]*:\s*(?:\S+(?:\s\S+)?$|.*\d)/u;

/** Reads blocks one after the other and says of each stretch what it is and under which heading and prompt it stands. */
class OutlineReader {
  readonly #passages: Passage[] = [];
  readonly #prompts = new Set<string>();
  readonly #headings: HeadingReader;
  #position: Position = nowhere;
  #columns: ReadonlyMap<number, Facet> = new Map();
  /** Headings that follow one another: level and the number of passages up to it. */
  #trail: { readonly level: number | null; readonly next: number }[] = [];
  /** Where the table with a column a facet stands. */
  #chapter: Position = nowhere;

  constructor(
    private readonly document: DocumentText,
    private readonly knowledge: Knowledge,
    private readonly form: Form,
    private readonly mentions: readonly Mention<Meaning>[],
  ) {
    this.#headings = new HeadingReader(knowledge);
  }

  read(): Outline {
    this.document.blocks.forEach((block, index) => {
      if (block.boilerplate) this.#add('boilerplate', block, block);
      else if (block.type === 'row') this.#row(block);
      else if (block.type !== 'field') {
        this.#columns = new Map();
        this.#block(block, index);
      }
    });
    return {
      passages: this.#passages,
      promptCount: this.#prompts.size,
    };
  }

  /** A row of a form laid out as a grid is prompt and answer; one of a table by service may have a column a facet. */
  #row(block: Block): void {
    const filled = cellBlocks(block);
    if (this.#opensWithPrompt(filled)) return filled.forEach((cell) => this.#block(cell, -1));
    const columns = isGoalHead(this.document.text, block, this.knowledge.tableHeads)
      ? new Map<number, Facet>()
      : facetColumns(block.cells ?? [], (cell) => this.#facetOf(cell));
    if (columns.size > 0) this.#openTable(columns);
    else if (this.#columns.size > 0 && this.#facetRow(block)) return;
    this.#add('table_row', block, block);
  }

  #openTable(columns: ReadonlyMap<number, Facet>): void {
    this.#columns = columns;
    this.#chapter = this.#position;
  }

  #opensWithPrompt(cells: readonly Block[]): boolean {
    const [first] = cells;
    if (!first) return false;
    if (this.form.promptAt(this.document.text, first)) return true;
    const heading = this.#headings.read(this.document.text, first, this.mentions, false);
    if (heading?.kind === 'facet') return this.#takes(heading);
    const numbered = /^\d/.test(this.document.text.slice(first.start, first.end));
    return heading?.kind === 'section' && cells.length === 1 && numbered;
  }

  #facetOf({ start, end }: Span): Facet | null {
    const cell: Block = { type: 'paragraph', start, end, page: null };
    const heading = this.#headings.read(this.document.text, cell, this.mentions, false);
    return heading?.kind === 'facet' ? heading.facet : null;
  }

  /** A row of a table with a column a facet: its first cell names the service, else the chapter does. */
  #facetRow(block: Block): boolean {
    const [label, ...rest] = block.cells ?? [];
    const named = headingServices(label ? mentionsIn(this.mentions, label) : []).services;
    const services = sectionOf(named[0]) === null ? this.#chapter.services : named;
    const section = sectionOf(services[0]);
    if (!label || section === null) return false;
    this.#position = { ...this.#chapter, services, section, facet: 'description', question: null };
    if (label.end > label.start) this.#add('heading', label, block);
    rest.forEach((cell, index) => {
      const facet = this.#columns.get(index + 1) ?? 'description';
      this.#position = { ...this.#position, facet };
      if (cell.end > cell.start) this.#add('paragraph', cell, { ...block, cells: [] });
    });
    this.#position = this.#chapter;
    return true;
  }

  /** A block may begin with a facet label and a prompt before its own words. */
  #block(block: Block, index: number): void {
    const titled = this.#isTitle(block, index);
    let at = block.start;
    while (at < block.end) {
      const rest = { ...block, start: at };
      const next = this.#prompt(rest) ?? this.#heading(rest, at === block.start && titled);
      if (next === null) break;
      at = next;
    }
    if (at >= block.end) return;
    const own = { ...block, start: at };
    if (at === block.start && titled) this.#underPlain(block);
    else if (this.form.isOwnText(this.document.text.slice(at, block.end)))
      this.#add('prompt', own, block);
    else this.#add(block.type === 'list_item' ? 'list_item' : 'paragraph', own, block);
  }

  #heading(block: Block, titled: boolean): number | null {
    const heading = this.#headings.read(this.document.text, block, this.mentions, titled);
    if (!heading || !this.#takes(heading)) return null;
    this.#emptyContainers(heading);
    this.#position = underHeading(this.#position, heading, block);
    this.#add('heading', { start: block.start, end: heading.end }, block);
    this.#trail.push({ level: heading.level, next: this.#passages.length });
    return heading.end;
  }

  /** Headings right above a deeper one of another section only gather sections: they are about no service of their own. */
  #emptyContainers({ kind, level, services }: Heading): void {
    if (this.#trail.at(-1)?.next !== this.#passages.length) this.#trail = [];
    if (kind !== 'section' || level === null) return;
    for (const above of this.#trail) {
      const passage = this.#passages[above.next - 1];
      const gathers = above.level !== null && above.level < level;
      if (passage && gathers && passage.section !== sectionOf(services[0]))
        this.#passages[above.next - 1] = { ...passage, section: null, facet: null, services: [] };
    }
  }

  /** A facet label outside all sections is the name of a chapter; an answer may have the terms of a heading. */
  #takes(heading: Heading): boolean {
    if (heading.kind === 'facet' && this.#position.services.length === 0) return false;
    return heading.sure || this.#position.question === null;
  }

  #prompt(block: Block): number | null {
    const match = this.form.promptAt(this.document.text, block);
    if (!match) return this.#questionLine(block);
    const candidates = match.questions.flatMap((id): Question[] =>
      this.knowledge.questions.filter((q) => q.question_id === id),
    );
    const question = questionAt(candidates, this.#position, this.knowledge.questions);
    return question ? this.#underQuestion(question, block, match.end) : null;
  }

  /** In the form a line that is a question is a prompt even where its wording differs: by its cue, else the next one. */
  #questionLine(block: Block): number | null {
    const { section, facet, question } = this.#position;
    const line = this.document.text.slice(block.start, block.end).trim();
    if (this.#prompts.size < 3 || facet === null || !questionShape.test(line)) return null;
    const asked = this.knowledge.questions.filter(
      (q) => q.section === section && q.facet === facet,
    );
    const left = asked.slice(asked.findIndex((q) => q.question_id === question) + 1);
    const next = left.find((q) => q.cue && q.cue.find(line).length > 0) ?? left[0];
    return next ? this.#underQuestion(next, block, block.end) : null;
  }

  #underQuestion(question: Question, block: Block, end: number): number {
    this.#position = underPrompt(this.#position, question);
    if (question.section) this.#prompts.add(question.question_id);
    this.#add('prompt', { start: block.start, end }, block);
    return end;
  }

  /** A short line without an end mark before a longer paragraph, in a document that is not the form. */
  #isTitle(block: Block, index: number): boolean {
    if (index < 0) return false;
    if (block.type !== 'paragraph' || this.#position.question || this.#prompts.size > 7)
      return false;
    const line = this.document.text.slice(block.start, block.end);
    const shape = titleShape.test(line) && !labelShape.test(line);
    const next = this.document.blocks.slice(index + 1).find((b) => !b.boilerplate);
    return shape && next?.type === 'paragraph' && next.end - next.start > 120;
  }

  #underPlain(block: Block): void {
    const keeps = this.#position.facet !== null || this.#position.question !== null;
    this.#position = keeps
      ? { ...this.#position, heading: block }
      : underHeading(
          this.#position,
          { kind: 'plain', services: [], facet: null, level: null, end: block.end, sure: true },
          block,
        );
    this.#add('heading', block, block);
  }

  #add(kind: PassageKind, span: Span, block: Block): void {
    const { text } = this.document;
    const raw = text.slice(span.start, span.end);
    const start = span.start + raw.length - raw.trimStart().length;
    const end = span.start + raw.trimEnd().length;
    if (end <= start) return;
    const { section, facet, question, services, clientGroup, heading } = this.#position;
    this.#passages.push({
      start,
      end,
      kind,
      page: block.page,
      section,
      facet,
      question,
      services,
      clientGroup,
      heading,
      ...(kind === 'table_row' && block.cells ? { cells: block.cells } : {}),
      ...(kind === 'table_row' && block.covered ? { covered: block.covered } : {}),
    });
  }
}

/** The outline of a document in reading order; form fields are left to `fieldPassages`. */
export function readOutline(
  document: DocumentText,
  knowledge: Knowledge,
  form: Form,
  mentions: readonly Mention<Meaning>[],
): Outline {
  return new OutlineReader(document, knowledge, form, mentions).read();
}
