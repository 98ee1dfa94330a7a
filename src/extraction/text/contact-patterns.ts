/** An e-mail address, also with (at) for @. The look-behind keeps the search linear. */
export const EMAIL =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,12}/gu;

/**
 * Phone numbers as written in Finland, with seven to thirteen digits: `040 123 4567`, `+358 40 1234567`, `(09) 123 456`.
 * Dates, business identifiers, law numbers, section numbers and sums do not match: they have no leading 0 or +, or other
 * signs between their digits.
 */
export const PHONE =
  /(?<![\p{L}\d.,/§=-]|\d )(?!\d{7}-\d(?!\d))(?:\+\d{1,3}[ -]?(?:\(0\)[ -]?)?\d{1,4}|\(0\d{1,3}\)|0\d{1,3})(?:[ -]{0,2}\d{2,8}){1,5}(?![\d§]|[.,/]\d|-\d)/gu;
