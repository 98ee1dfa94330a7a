import type { GraphLink, GraphNode } from './graph';

export interface PlacedNode extends GraphNode {
  readonly side: 'left' | 'right';
  readonly lines: readonly string[];
  /** The row of the node, with room for its name, from the top of the drawing. */
  readonly top: number;
  readonly height: number;
  readonly middle: number;
  /** Height of its bar: the sum of its links. */
  readonly weight: number;
}

export interface PlacedLink extends GraphLink {
  readonly key: string;
  readonly path: string;
  readonly thickness: number;
}
