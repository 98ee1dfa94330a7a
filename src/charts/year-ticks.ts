/** Whole years to write below an axis `width` pixels long: the last one always, then back in even steps that leave each room. */
export function yearTicks(first: number, last: number, width: number, room = 48): number[] {
  const fitting = Math.max(1, Math.floor(width / room));
  const step = Math.max(1, Math.ceil((last - first) / fitting));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}
