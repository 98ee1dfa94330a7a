import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolCross,
  symbolTriangle,
  type SymbolType,
} from 'd3-shape';
import type { Shape } from './tone';

const types: Readonly<Record<Shape, SymbolType>> = {
  circle: symbolCircle,
  square: symbolSquare,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
};

/** Path of a shape round the origin with this area in square pixels. */
export function symbolPath(shape: Shape, area: number): string {
  return symbol(types[shape], area)() ?? '';
}
