const numbered = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s/;
const lettered = /^\p{Lu}[.)]\s/u;

/** Deepest heading that the text is set with. */
const deepest = 4;

/**
 * Depth of each heading from 1, by its own number: `2` is 1, `2.1` is 2, a letter is one below the number above it. A
 * heading without a number is 1. No heading is more than one below the one before it.
 */
export function headingDepths(headings: readonly string[]): number[] {
  let before = 0;
  let numberAbove = 0;
  return headings.map((text) => {
    const number = numbered.exec(text)?.[1];
    if (number) numberAbove = number.split('.').length;
    const wanted = number ? numberAbove : lettered.test(text) ? numberAbove + 1 : 1;
    before = Math.min(wanted, before + 1, deepest);
    return before;
  });
}
