import type { SearchHit } from '../../search/question';

export interface HitGroup {
  readonly documentId: string;
  readonly hits: readonly SearchHit[];
}

/** Results under their programmes, the programme of the best result first. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<string, SearchHit[]>();
  for (const hit of hits) {
    const group = groups.get(hit.documentId);
    if (group) group.push(hit);
    else groups.set(hit.documentId, [hit]);
  }
  return [...groups].map(([documentId, group]) => ({ documentId, hits: group }));
}
