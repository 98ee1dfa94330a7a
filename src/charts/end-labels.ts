import type { PlacedSeries } from './placed';
import { spreadBlocks } from './spread-blocks';
import { textWidth } from './text-width';
import type { Tone } from './tone';
import { wrapName } from './wrap-name';

/** The name of a line, written where the line ends. */
export interface EndLabel {
  readonly key: string;
  readonly lines: readonly string[];
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** Path from the end of the line to its label, where the label had to move; else empty. */
  readonly leader: string;
}

interface Room {
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Right edge of the drawing. */
  readonly width: number;
}

export const labelSize = 14;
const rowHeight = 19;
export const leading = 17;
const gap = 14;
/** Room for the shape before a name. */
const shapeRoom = 16;

/** Pixels to keep free right of the lines for these names. */
export function labelRoom(names: readonly string[]): number {
  return Math.max(0, ...names.map((name) => textWidth(name, labelSize))) + gap + shapeRoom;
}

/** The names of the lines one below the other without overlap; the first ones where there is no room for all. */
export function endLabels(lines: readonly PlacedSeries[], room: Room): EndLabel[] {
  const x = room.right + gap;
  const limit = Math.max(40, Math.ceil(room.width - x - shapeRoom));
  const high = room.bottom - room.top + rowHeight;
  let taken = 0;
  const ends = lines
    .flatMap((line) => {
      const end = line.points.at(-1);
      const names = wrapName(line.name, limit, labelSize);
      const size = names.length * leading + 2;
      return end ? [{ line, end, lines: names, size }] : [];
    })
    .filter(({ size }) => (taken += size) <= high || taken === size)
    .sort((a, b) => a.end.y - b.end.y);
  const start = room.top - rowHeight / 2;
  const blocks = ends.map(({ end, size }) => ({ wanted: end.y - start, size }));
  const tops = spreadBlocks(blocks, high);
  return ends.map(({ line: { key, tone }, end, lines: names, size }, index) => {
    const y = start + (tops[index] ?? 0) + size / 2;
    const moved = Math.abs(y - end.y) > 3 || room.right - end.x > gap * 2;
    const leader = moved ? `M${end.x + 6},${end.y}L${x - 2},${y}` : '';
    return { key, tone, lines: names, x, y, leader };
  });
}
