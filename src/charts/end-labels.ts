import type { PlacedSeries } from './placed';
import { spreadLabels } from './spread-labels';
import { textWidth } from './text-width';
import type { Tone } from './tone';

/** The name of a line, written where the line ends. */
export interface EndLabel {
  readonly key: string;
  readonly text: string;
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
}

export const labelSize = 14;
const rowHeight = 19;
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
  const fitting = Math.max(1, Math.floor((room.bottom - room.top) / rowHeight) + 1);
  const ends = lines.slice(0, fitting).flatMap((line) => {
    const end = line.points.at(-1);
    return end ? [{ line, end }] : [];
  });
  const places = spreadLabels(
    ends.map(({ end }) => end.y),
    rowHeight,
    [room.top, room.bottom],
  );
  return ends.map(({ line, end }, index) => {
    const y = places[index] ?? end.y;
    const moved = Math.abs(y - end.y) > 3 || room.right - end.x > gap * 2;
    return {
      key: line.key,
      text: line.name,
      tone: line.tone,
      x,
      y,
      leader: moved ? `M${end.x + 6},${end.y}L${x - 2},${y}` : '',
    };
  });
}
