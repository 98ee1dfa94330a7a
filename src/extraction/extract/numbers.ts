/** A Finnish or Swedish number: `10 284` is 10284, `4,7` is 4.7, `6.8` is 6.8, `>90` is 90, `345 (3,1 %)` is 345; null when it is none. */
export function parseNumber(cell: string): number | null {
  const bare = cell
    .trim()
    .replace(/\s*\([^()]{0,20}\)$/, '')
    .replace(/(?<=\d)[*¹²³⁴]+$/, '')
    .replace(/\s*(?:%|prosenttia|procent|hlö|henkilöä|personer|st)\.?$/i, '');
  if (!/^[<>~]?\s*\d{1,3}(?:[\s.]\d{3})*(?:,\d+)?$|^[<>~]?\s*\d+(?:[.,]\d+)?$/.test(bare))
    return null;
  const digits = bare.replace(/[<>~\s]/g, '');
  const grouped = /^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replace(/\./g, '') : digits;
  return Number(grouped.replace(',', '.'));
}
