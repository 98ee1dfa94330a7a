import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Range,
} from '@tanstack/virtual-core';
import { flushSync, untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { keepHeadClear } from './keep-head-clear';

/** Rows as the window needs them, read afresh at every use. */
export interface WindowedRows {
  readonly count: number;
  /** Name of a row, the same wherever it is sorted to. */
  readonly keyOf: (index: number) => string;
  /** Height of a row where none has been measured, in pixels. */
  readonly height: number;
  /** Up to so many rows all are drawn, in sight or not. */
  readonly wholeUpTo: number;
  /** On paper at most so many rows are drawn. */
  readonly printUpTo: number;
  /** Rows that stay drawn wherever one scrolls: the one in focus, the one chosen. */
  readonly kept: readonly number[];
}

export interface DrawnRow {
  readonly index: number;
  /** Height of the rows above it that are not drawn, in pixels. */
  readonly gap: number;
}

/** Rows drawn where nothing can be measured: on the server, and until the page is alive. */
export const firstRows = 60;
/** Rows drawn beyond either edge of the sight. */
const overscan = 4;

/** Which rows of a long table are drawn: those in sight, all of a short one, those that print. */
export class RowWindow {
  readonly #rows: () => WindowedRows;
  #virtualizer = $state.raw<Virtualizer<HTMLElement, HTMLElement>>();
  #isPrinting = $state(false);
  /** Counts the scrolls and measurements, so that what is drawn follows them. */
  #moves = $state(0);
  /** Height of a row as it was when the page came alive, in pixels; 0 where there was none. */
  #usual = 0;
  readonly #isWhole = $derived.by(() => this.#rows().count <= this.#rows().wholeUpTo);
  readonly #drawn = $derived.by(() => this.#draw());

  constructor(rows: () => WindowedRows) {
    this.#rows = rows;
  }

  get drawn(): readonly DrawnRow[] {
    return this.#drawn.rows;
  }

  /** Height of the rows below the last one drawn, in pixels. */
  get rest(): number {
    return this.#drawn.rest;
  }

  /** Goes on the element that scrolls. */
  readonly scroller: Attachment<HTMLElement> = (node) => untrack(() => this.#follow(node));

  /** Goes on each row, which bears its number as `data-index`. */
  readonly measured: Attachment<HTMLElement> = (node) => {
    const virtualizer = this.#isWhole || this.#isPrinting ? undefined : this.#virtualizer;
    untrack(() => virtualizer?.measureElement(node));
    return () => virtualizer?.measureElement(null);
  };

  readonly beforePrint = (): void => {
    this.#isPrinting = true;
    flushSync();
  };
  readonly afterPrint = (): void => {
    this.#isPrinting = false;
  };

  #follow(node: HTMLElement): () => void {
    this.#usual = usualHeight(node);
    const virtualizer = new Virtualizer(this.#options(node));
    const unmount = virtualizer._didMount();
    virtualizer._willUpdate();
    this.#virtualizer = virtualizer;
    const release = keepHeadClear(node);
    return () => {
      release();
      unmount();
      this.#virtualizer = undefined;
    };
  }

  #draw(): { rows: readonly DrawnRow[]; rest: number } {
    const { count, printUpTo } = this.#rows();
    if (this.#isPrinting) return { rows: firstOf(Math.min(count, printUpTo)), rest: 0 };
    if (this.#isWhole) return { rows: firstOf(count), rest: 0 };
    void this.#moves;
    const virtualizer = this.#virtualizer;
    if (!virtualizer?.scrollElement) return { rows: firstOf(Math.min(count, firstRows)), rest: 0 };
    virtualizer.setOptions(this.#options(virtualizer.scrollElement));
    const items = virtualizer.getVirtualItems();
    const rows = items.map(({ index, start }, i) => ({
      index,
      gap: start - (items[i - 1]?.end ?? 0),
    }));
    if (rows.length === 0) return { rows: firstOf(Math.min(count, firstRows)), rest: 0 };
    return { rows, rest: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) };
  }

  #options(node: HTMLElement) {
    const { count, keyOf, height, kept } = this.#rows();
    return {
      count,
      overscan,
      getScrollElement: () => node,
      getItemKey: keyOf,
      estimateSize: () => this.#usual || height,
      initialOffset: () => node.scrollTop,
      rangeExtractor: (range: Range) => withKept(defaultRangeExtractor(range), kept, count),
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      onChange: () => {
        this.#moves += 1;
      },
    };
  }
}

/** The median of the first rows. */
function usualHeight(scroller: HTMLElement): number {
  const rows = [...scroller.querySelectorAll<HTMLElement>('tr[data-index]')].slice(0, 15);
  const heights = rows.map(({ offsetHeight }) => offsetHeight).sort((a, b) => a - b);
  return heights[heights.length >> 1] ?? 0;
}

function firstOf(count: number): DrawnRow[] {
  return Array.from({ length: count }, (_, index) => ({ index, gap: 0 }));
}

function withKept(range: number[], kept: readonly number[], count: number): number[] {
  const [first = 0, last = -1] = [range[0], range.at(-1)];
  const outside = kept.filter((row) => row >= 0 && row < count && (row < first || row > last));
  return [...new Set([...range, ...outside])].sort((a, b) => a - b);
}
