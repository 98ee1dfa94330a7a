import type { Line } from './pdf-lines';

/** How a document is set: its body size in points, the usual step between lines by size, its heading sizes, largest first. */
export interface Typography {
  readonly body: number;
  readonly leading: ReadonlyMap<number, number>;
  readonly headings: readonly number[];
  readonly boldIsRare: boolean;
}

/** Measures all pages together, so that a page of headings alone is not taken for body text. */
export function measure(pages: readonly (readonly Line[])[]): Typography {
  const characters = new Map<number, number>();
  let bold = 0;
  let total = 0;
  for (const line of pages.flat()) {
    const length = line.segments.reduce((sum, segment) => sum + segment.text.length, 0);
    add(characters, sizeOf(line), length);
    total += length;
    if (line.bold) bold += length;
  }
  const body = mostOf(characters) ?? 10;
  const headings = [...characters.keys()]
    .filter((size) => size > body * 1.15)
    .sort((a, b) => b - a);
  return { body, leading: findLeading(pages), headings, boldIsRare: bold < total * 0.3 };
}

/** Size of a line to half a point. */
export function sizeOf(line: Line): number {
  return Math.round(line.size * 2) / 2;
}

/** The usual step from line to line at a size, in points. */
export function leadingOf(type: Typography, size: number): number {
  return type.leading.get(size) ?? size * 1.3;
}

function findLeading(pages: readonly (readonly Line[])[]): Map<number, number> {
  const steps = new Map<number, Map<number, number>>();
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const above = lines[at - 1];
      const size = sizeOf(line);
      const step = above === undefined ? 0 : Math.round((line.y - above.y) * 2) / 2;
      if (above === undefined || sizeOf(above) !== size || step < size * 0.9 || step > size * 2.2)
        return;
      const counts = steps.get(size) ?? new Map<number, number>();
      add(counts, step, 1);
      steps.set(size, counts);
    });
  }
  return new Map(
    [...steps].flatMap(([size, counts]) => {
      const step = mostOf(counts);
      return step === null ? [] : [[size, step] as const];
    }),
  );
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function mostOf(counts: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [key, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = key;
  }
  return best;
}
