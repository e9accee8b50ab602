/** The keys of a list of tabs, as the tabs pattern of ARIA has them. */

/** The tab that a key leads to from another: arrows go round, Home and End to the ends; null for any other key. */
export function nextTab<Tab>(tabs: readonly Tab[], current: Tab, key: string): Tab | null {
  const at = tabs.indexOf(current);
  const last = tabs.length - 1;
  if (at < 0) return null;
  if (key === 'ArrowRight') return tabs[at === last ? 0 : at + 1] ?? null;
  if (key === 'ArrowLeft') return tabs[at === 0 ? last : at - 1] ?? null;
  if (key === 'Home') return tabs[0] ?? null;
  if (key === 'End') return tabs[last] ?? null;
  return null;
}
