/** Name folded for matching: no accents, apostrophes or case (`Castel d'Aiano` → `castel daiano`, `San` and `S.` alike). */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/\bs\.\s*/g, 'san ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * Items whose name holds every word of the query, those that begin with it first, then in name order.
 * An empty query finds nothing.
 */
export function searchByName<T extends { name: string }>(items: readonly T[], query: string, limit = 8): T[] {
  const folded = foldName(query);
  if (!folded) return [];
  const words = folded.split(' ');
  return items
    .map((item) => ({ item, name: foldName(item.name) }))
    .filter(({ name }) => words.every((word) => name.startsWith(word) || name.includes(` ${word}`)))
    .sort(
      (a, b) =>
        Number(b.name.startsWith(folded)) - Number(a.name.startsWith(folded)) || a.name.localeCompare(b.name),
    )
    .slice(0, limit)
    .map(({ item }) => item);
}

/** `a` before a place name, `ad` before one that begins with A. */
export function toPlace(name: string): string {
  return /^[aàá]/i.test(name) ? `ad ${name}` : `a ${name}`;
}
