/** Whether the first row names the columns, and the names that columns go by. */
import { dateOf } from './dates';
import { isMissing } from './missing';
import { numberOf } from './numbers';

type Look = 'number' | 'year' | 'date' | 'text' | 'none';

/** How far a cell counts for a header, against it, or neither. */
const FOR = 1;
const AGAINST = -1;

/**
 * Whether the first row is a header: texts over numbers speak for it; numbers, dates, texts that come again below and names of comuni
 * speak against. Where nothing speaks, it is one.
 * @param isPlace whether a text is certainly a comune
 */
export function hasHeader(rows: readonly string[][], isPlace: (text: string) => boolean): boolean {
  const [first = [], ...below] = rows;
  if (below.length === 0) return !first.some((cell) => isPlace(cell) || lookOf(cell) === 'number');
  const votes = first.map((cell, at): number => {
    const column = below.map((row) => (row[at] ?? '').trim()).filter((text) => !isMissing(text));
    return voteOf(cell.trim(), column, isPlace);
  });
  return votes.reduce((sum, vote) => sum + vote, 0) >= 0;
}

function voteOf(cell: string, column: readonly string[], isPlace: (text: string) => boolean): number {
  const [look, usual] = [lookOf(cell), usualLook(column)];
  if (look === 'none' || usual === 'none') return 0;
  // A table with years as columns.
  if (look === 'year') return usual === 'year' ? AGAINST : FOR;
  if (look !== 'text') return AGAINST;
  if (usual !== 'text') return FOR;
  if (isPlace(cell)) return AGAINST * 2;
  if (column.some(isPlace)) return FOR;
  return column.includes(cell) ? AGAINST : 0;
}

function lookOf(text: string): Look {
  const bare = text.trim();
  if (isMissing(bare)) return 'none';
  if (/^(?:19|20)\d{2}$/.test(bare)) return 'year';
  if (!Number.isNaN(numberOf(bare, ',')) || !Number.isNaN(numberOf(bare, '.'))) return 'number';
  return /\d/.test(bare) && dateOf(bare, 'day-first') !== null ? 'date' : 'text';
}

function usualLook(column: readonly string[]): Look {
  const looks = new Map<Look, number>();
  for (const text of column) looks.set(lookOf(text), (looks.get(lookOf(text)) ?? 0) + 1);
  return [...looks].sort(([, m], [, n]) => n - m)[0]?.[0] ?? 'none';
}

/** Names of columns, made unique, and how many the header repeats or leaves out. */
export function columnNames(
  header: readonly string[] | null,
  width: number,
): { names: string[]; mended: number } {
  const given = Array.from({ length: width }, (_, at) => (header?.[at] ?? '').replace(/\s+/g, ' ').trim());
  const all = new Set(given.map((name) => name.toLowerCase()));
  const taken = new Set<string>();
  let mended = 0;
  const names = given.map((own, at) => {
    const base = own || `colonna ${at + 1}`;
    let name = base;
    // A name made here takes none that the header gives further on.
    for (let n = 2; taken.has(name.toLowerCase()) || (name !== own && all.has(name.toLowerCase())); n += 1)
      name = `${base} ${n}`;
    if (header && name !== own) mended += 1;
    taken.add(name.toLowerCase());
    return name;
  });
  return { names, mended };
}
