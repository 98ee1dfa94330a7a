import { certainties } from '../../contract/vocabulary';
import type { DocumentFile, FactKind, ProvedFact } from '../../state/document-file';
import type { ReferenceNames } from '../../state/reference-names';
import type { Target } from '../../state/selection.svelte';
import type { App } from '../context';
import { factWords } from '../fact-words';
import { blocksOf, type Block } from './blocks';
import { kindsAsked, standingOf, type FactView } from './fact-view';
import type { NoteLanguage } from './note-words';
import { countKinds, factsByEvidence, type FactsOf } from './notes';
import { partIndex, partsOf } from './parts';
import { Staged } from './staged.svelte';

/** A document being read: its blocks, which of its facts are shown, and the one that is open. */
export class Reader {
  readonly app: App;
  readonly file: DocumentFile;
  readonly names: ReferenceNames;
  readonly blocks: readonly Block[];
  /** The blocks in parts that are drawn one after the other. */
  readonly parts: readonly (readonly Block[])[];
  readonly factsOf: FactsOf;
  readonly staged = new Staged<FactView>();
  // As texts, so that a change elsewhere in the address does not draw the document again.
  readonly #kindKey: string = $derived.by(() => this.app.address.all('kind').join(' '));
  readonly #certaintyKey: string = $derived.by(() => this.app.filters.certainties.join(' '));
  readonly view: FactView = $derived.by(() => ({
    kinds: kindsAsked(this.#kindKey.split(' ')),
    certainties: certainties.filter((one) => this.#certaintyKey.split(' ').includes(one)),
  }));
  readonly counts = $derived.by(() => countKinds(this.file.facts, this.view));
  /** Evidence with a fact that is shown, in reading order. */
  readonly order: readonly string[] = $derived.by(() =>
    this.file.evidence.map(({ evidence_id }) => evidence_id).filter((id) => this.#isSeen(id)),
  );
  /** Places of the shown evidence among each other, from 1. */
  readonly positions: ReadonlyMap<string, number> = $derived.by(() => numbered(this.order));
  /** Numbers of all evidence in reading order, from 1, whatever is shown. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly #base = $derived.by(() => this.app.address.linkWith({ evidence: null, passage: null }));
  readonly #target = $derived.by(() => this.app.passage.target);
  /** The open evidence. */
  readonly evidenceId = $derived.by(() => keyOf(this.#target, 'evidenceId'));
  /** The open passage. */
  readonly passageId = $derived.by(() => keyOf(this.#target, 'passageId'));
  readonly #partOf: ReadonlyMap<string, number>;
  /** The block that is being read, by its first passage. */
  reading = $state<string>();

  constructor(app: App, file: DocumentFile, names: ReferenceNames) {
    this.app = app;
    this.file = file;
    this.names = names;
    this.blocks = blocksOf(file);
    this.parts = partsOf(this.blocks);
    this.factsOf = factsByEvidence(file.facts);
    this.numbers = numbered(file.evidence.map(({ evidence_id }) => evidence_id));
    this.#partOf = partIndex(this.parts);
  }

  /** What notes are written with. */
  get words(): NoteLanguage {
    return { language: this.app.language.current, names: this.names };
  }

  /** Facts of the certainties chosen, of every kind. */
  get counted(): readonly ProvedFact[] {
    const counted = this.view.certainties;
    return this.file.facts.filter(({ certainty }) => !certainty || counted.includes(certainty));
  }

  get present(): readonly FactKind[] {
    return this.counts.map(({ kind }) => kind);
  }

  /** The part that holds evidence or a passage; undefined when the document does not have it. */
  partOf(id: string): number | undefined {
    return this.#partOf.get(id);
  }

  /** Draws all parts with the present view, the one that is open first. */
  draw(): void {
    const open = this.evidenceId ?? this.passageId;
    const from = (open && this.partOf(open)) || 0;
    this.staged.give(this.view, { count: this.parts.length, from });
  }

  /** Address of a place; it follows the rest of the address, but not the place that is open. */
  linkTo(key: 'evidence' | 'passage', id: string): string {
    const mark = this.#base.includes('#') ? '&' : '#';
    return `${this.#base}${mark}${key}=${encodeURIComponent(id).replaceAll('%3A', ':')}`;
  }

  open(evidenceId: string): void {
    this.app.passage.open({ evidenceId });
  }

  /** The fact after or before the open one; from none open, the first or last after the place being read. */
  step(by: 1 | -1): string | undefined {
    const { order, evidenceId } = this;
    const at = evidenceId ? order.indexOf(evidenceId) : -1;
    if (at >= 0) return order[at + by];
    const here = this.#startOfReading();
    const next = this.file.evidence
      .filter(({ evidence_id, start }) => start >= here && this.positions.has(evidence_id))
      .map(({ evidence_id }) => evidence_id);
    const first = next[0] ? order.indexOf(next[0]) : order.length;
    return order[by > 0 ? first : first - 1];
  }

  /** The facts of the evidence in words. */
  wordsOf(evidenceId: string, view: FactView): string {
    const facts = this.factsOf.get(evidenceId) ?? [];
    const seen = facts.filter((fact) => standingOf(fact, view) !== 'off');
    const language = this.app.language.current;
    const words = seen.map((fact) => factWords(fact, language));
    return words.filter((word, i) => words.indexOf(word) === i).join(' · ');
  }

  #isSeen(id: string): boolean {
    return (this.factsOf.get(id) ?? []).some((fact) => standingOf(fact, this.view) !== 'off');
  }

  #startOfReading(): number {
    return this.blocks.find(({ id }) => id === this.reading)?.start ?? 0;
  }
}

function numbered(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, i) => [id, i + 1]));
}

function keyOf(target: Target | undefined, key: 'evidenceId' | 'passageId'): string | undefined {
  return target && key in target ? (target as Record<string, string>)[key] : undefined;
}
