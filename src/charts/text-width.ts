const narrow = new Set("iljtfrI.,:;'!|()[] -·");
const wide = new Set('mwMW%@—');

/** Width of a text in pixels at a font size, estimated: layout has to agree on a server without fonts and in the page. */
export function textWidth(text: string, fontSize: number): number {
  let units = 0;
  for (const sign of text) {
    if (narrow.has(sign)) units += 0.31;
    else if (wide.has(sign)) units += 0.82;
    else units += sign === sign.toLowerCase() ? 0.53 : 0.62;
  }
  return units * fontSize;
}
