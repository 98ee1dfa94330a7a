const dayLength = 86_400_000;

/** Excel’s number of a whole ISO 8601 day, 61 for 1900-03-01; null for what is no such day or lies before it. */
export function dayNumber(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return null;
  const days = Math.round(time / dayLength) + 25_569;
  return days >= 61 ? days : null;
}
