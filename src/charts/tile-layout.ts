import { textWidth } from './text-width';
import { wrapName } from './wrap-name';

/** One area of a map that counts by its value and not by its size. */
export interface Tile {
  readonly key: string;
  /** Place in the grid, counted from 0 at the upper left. */
  readonly column: number;
  readonly row: number;
  readonly name: string;
  /** Stands for the name where that does not fit. */
  readonly short: string;
  /** What its colour says; null where nothing is known. */
  readonly value: number | null;
  /** The value as people write it, in every tile; also what an unknown one says. */
  readonly text: string;
  /** A quiet line below, where there is room: on how many it rests. */
  readonly note?: string;
  /** In words, to those who do not see the chart. */
  readonly label: string;
}

export interface PlacedTile extends Tile {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** Baselines of the name's first line, the value, and the note; no note where there is no room. */
  readonly nameY: number;
  readonly textY: number;
  readonly noteY: number | null;
}

export interface TileLayout {
  readonly tiles: readonly PlacedTile[];
  /** Edge of a tile. */
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

export const nameSize = 12;
export const valueSize = 16;
const gap = 4;
const largest = 104;
const leading = 14;
const valueLeading = 20;
const inset = 4;

/** Equal tiles over the width, as large as they need to be and no larger; the map begins at `top`. */
export function tileLayout(tiles: readonly Tile[], width: number, top: number): TileLayout {
  const columns = Math.max(0, ...tiles.map(({ column }) => column)) + 1;
  const rows = Math.max(0, ...tiles.map(({ row }) => row)) + 1;
  const size = Math.min(largest, Math.floor((width - (columns - 1) * gap) / columns));
  const step = size + gap;
  return {
    tiles: [...tiles]
      .sort((a, b) => a.row - b.row || a.column - b.column)
      .map((tile) => place(tile, size, { x: tile.column * step, y: top + tile.row * step })),
    size,
    width: columns * step - gap,
    height: tiles.length ? top + rows * step - gap : 0,
  };
}

function place(tile: Tile, size: number, { x, y }: { x: number; y: number }): PlacedTile {
  const noted = tile.note && textWidth(tile.note, nameSize) <= size - inset;
  const forNote = noted && size >= leading * 2 + valueLeading + 2 * inset ? leading : 0;
  const room = Math.floor((size - 2 * inset - valueLeading - forNote) / leading);
  const long = wrapName(tile.name, size - 2 * inset, nameSize);
  const lines = long.length <= room && isWhole(long, tile.name) ? long : [tile.short];
  const high = lines.length * leading + valueLeading + forNote;
  const first = y + (size - high) / 2;
  const textY = first + lines.length * leading + 15;
  const noteY = forNote ? textY + leading : null;
  return { ...tile, x, y, lines, nameY: first + 11, textY, noteY };
}

/** No word had to be cut. */
function isWhole(lines: readonly string[], name: string): boolean {
  return lines.join('').replaceAll(' ', '') === name.replaceAll(/\s/g, '');
}
