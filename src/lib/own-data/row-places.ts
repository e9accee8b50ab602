/** What the distinct texts of a column stand for, and the comune of each row. */
import { columnAt, type OwnStore } from './own-store';
import { isMissing } from './missing';
import type { PlaceChoice, PlaceMatch, PlaceVerdict } from './types';

/** Distinct texts that are matched; those beyond are about none. */
const MOST_TEXTS = 20_000;
/** A column of more distinct texts, none of which is certain among so many, is not about comuni. */
const SAMPLE = 2000;

const ORDER: readonly PlaceVerdict[] = ['doubtful', 'locality', 'former', 'unknown', 'elsewhere', 'certain'];

/** Matches of the distinct texts of a column, doubtful ones first, and those of more rows before. Empty cells are none. */
export function placesOf(store: OwnStore, column: number): PlaceMatch[] {
  const { texts } = columnAt(store, column);
  const { certain, match } = store.finder;
  if (texts.distinct > SAMPLE && !texts.sample(SAMPLE).some(certain)) return [];
  return texts
    .texts(MOST_TEXTS)
    .filter(({ text }) => !isMissing(text))
    .map(({ text, rows }) => match(text, rows))
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || b.rows - a.rows);
}

/** The comune of a row, by its number from 0; null where it is about none of the 55, or nobody has said about which. */
export function comuneOfRows(
  store: OwnStore,
  { column, decided }: PlaceChoice,
): (row: number) => string | null {
  const { texts } = columnAt(store, column);
  const known = new Map<string, string | null>();
  return (row) => {
    const text = texts.at(row);
    const before = known.get(text);
    if (before !== undefined) return before;
    const said = decided.get(text);
    if (said !== undefined) return said;
    if (isMissing(text) || known.size >= MOST_TEXTS) return null;
    const { comune } = store.finder.match(text, 1);
    known.set(text, comune);
    return comune;
  };
}
