interface Placed {
  readonly start: number;
  readonly end: number;
}
/** What a document file holds, as far as it has places in the text. */
export interface LongFile {
  readonly text: string;
  readonly passages: readonly (Placed & { passage_id: string; ordinal: number })[];
  readonly evidence: readonly (Placed & { evidence_id: string })[];
  readonly facts: readonly { evidence_id: string }[];
}

/** The document's text so many times over, with all its places. */
export function repeatDocument(file: LongFile, times: number): LongFile {
  const rounds = Array.from({ length: times }, (_, round) => round);
  const moved = <T extends Placed>(place: T, round: number) => {
    const by = round * (file.text.length + 2);
    return { ...place, start: place.start + by, end: place.end + by };
  };
  return {
    ...file,
    text: rounds.map(() => file.text).join('\n\n'),
    passages: rounds.flatMap((round) =>
      file.passages.map((one) => ({
        ...moved(one, round),
        passage_id: `${one.passage_id}r${round}`,
      })),
    ),
    evidence: rounds.flatMap((round) =>
      file.evidence.map((one) => ({
        ...moved(one, round),
        evidence_id: `${one.evidence_id}r${round}`,
      })),
    ),
    facts: rounds.flatMap((round) =>
      file.facts.map((one) => ({ ...one, evidence_id: `${one.evidence_id}r${round}` })),
    ),
  };
}
