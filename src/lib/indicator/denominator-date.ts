/** Most days between the reference date of a flow and that of the population it is divided by. */
const WITHIN_DAYS = 366;
const DAY = 86_400_000;

/**
 * The population date to divide a flow by: the nearest published one within 12 months of the flow's reference date,
 * the permanent-census date on a tie. Null when none is near enough: nothing is carried forward or interpolated.
 */
export function nearestDate(
  reference: string,
  dates: readonly string[],
  preferred: readonly string[] = [],
): string | null {
  const distance = (date: string): number => Math.abs(Date.parse(date) - Date.parse(reference)) / DAY;
  const near = dates.filter((date) => distance(date) <= WITHIN_DAYS);
  const rank = (date: string): number => distance(date) * 2 + (preferred.includes(date) ? 0 : 1);
  return near.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Reference date of a year of tourism: its middle. */
export function midYear(year: string): string {
  return `${year}-06-30`;
}

/** Reference date of a year of the 5 per mille: its end. */
export function yearEnd(year: string): string {
  return `${year}-12-31`;
}
