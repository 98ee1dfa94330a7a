/** A bullet that a writer has set at the beginning of a line, with the space after it. */
export const BULLET = /^\s*[-*+•‣▪●○◦·–\u{f0b7}\u{f0a7}]\s+(?=\S)/u;
