import type { Import } from './layer';

/** The first ring of imports, as the paths along it and back to the start; null when there is none. */
export function findCycle(imports: readonly Import[]): string[] | null {
  const targets = new Map<string, string[]>();
  for (const { from, to } of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of targets.keys()) {
    const ring = follow([start]);
    if (ring) return ring;
  }
  return null;

  function follow(path: readonly string[]): string[] | null {
    const last = path.at(-1) ?? '';
    const first = path.indexOf(last);
    if (first < path.length - 1) return path.slice(first);
    if (done.has(last)) return null;
    for (const target of targets.get(last) ?? []) {
      const ring = follow([...path, target]);
      if (ring) return ring;
    }
    done.add(last);
    return null;
  }
}
