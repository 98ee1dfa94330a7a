import type { GraphLink } from './graph';

interface Node {
  readonly key: string;
  readonly side: 'left' | 'right';
}

/**
 * The node that an arrow key leads to: up and down along the own side, left and right to the other side along the heaviest
 * link; Home and End to the ends of the side. Null where the key moves nothing. Nodes are given from top to bottom.
 */
export function stepGraph(
  { nodes, links }: { readonly nodes: readonly Node[]; readonly links: readonly GraphLink[] },
  current: string,
  pressed: string,
): string | null {
  const side = nodes.find(({ key }) => key === current)?.side;
  const own = nodes.filter((node) => node.side === side).map(({ key }) => key);
  const at = own.indexOf(current);
  switch (pressed) {
    case 'ArrowUp':
      return own[at - 1] ?? null;
    case 'ArrowDown':
      return own[at + 1] ?? null;
    case 'Home':
      return own[0] ?? null;
    case 'End':
      return own.at(-1) ?? null;
    case 'ArrowRight':
      return side === 'left' ? heaviest(links, current) : null;
    case 'ArrowLeft':
      return side === 'right' ? heaviest(links, current) : null;
    default:
      return null;
  }
}

function heaviest(links: readonly GraphLink[], key: string): string | null {
  const own = links.filter(({ from, to }) => from === key || to === key);
  const link = own.reduce<GraphLink | null>(
    (best, one) => (best && best.weight >= one.weight ? best : one),
    null,
  );
  if (!link) return null;
  return link.from === key ? link.to : link.from;
}
