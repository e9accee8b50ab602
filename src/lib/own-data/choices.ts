/** What the page opens with before the reader chooses: guesses from names and kinds, each of which can be changed. */
import type { Aggregate, OwnColumn, PlaceMatch } from './types';

/** Columns that may say the comune, the likeliest first: codes, then names, then texts with not too many values. */
export function placeColumns(columns: readonly OwnColumn[]): OwnColumn[] {
  const weight = ({ kind, name }: OwnColumn): number =>
    (PLACE_NAME.test(name) ? 4 : 0) + (kind === 'code' ? 3 : kind === 'name' ? 2 : kind === 'text' ? 1 : 0);
  return columns
    .filter((column) => column.filled > 0 && weight(column) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.at - b.at);
}

/** How many of the filled rows of a column are about a comune of ours, and how many more may be. */
export function rowsPlaced(matches: readonly PlaceMatch[]): number {
  return matches.reduce(
    (all, { verdict, rows }) => all + (verdict === 'elsewhere' || verdict === 'unknown' ? 0 : rows),
    0,
  );
}

/** How many rows name a comune at all, of ours or of elsewhere. */
export function rowsNamed(matches: readonly PlaceMatch[]): number {
  return matches.reduce((all, { verdict, rows }) => all + (verdict === 'unknown' ? 0 : rows), 0);
}

/** Whether a comune of ours comes back in the rows; a national file's other comuni say nothing of it. */
export function comesBack(matches: readonly PlaceMatch[]): boolean {
  const ours = matches.filter(({ verdict }) => verdict !== 'elsewhere' && verdict !== 'unknown');
  return rowsPlaced(ours) > ours.length;
}

/** The first column of numbers that is no code, no year and not always the same; null where there is none. */
export function valueColumn(columns: readonly OwnColumn[], place: number | null): OwnColumn | null {
  const numbers = columns.filter(
    (column) => column.kind === 'number' && column.at !== place && column.filled > 0,
  );
  const fit = numbers.filter((column) => !isYear(column) && !CODE_NAME.test(column.name));
  return fit.find(({ distinct }) => distinct > 1) ?? fit[0] ?? null;
}

/** The column that tells the years of the file apart; null where it has one year or none. */
export function yearColumn(columns: readonly OwnColumn[], place: number | null): OwnColumn | null {
  return columns.find((column) => column.at !== place && column.distinct > 1 && isYear(column)) ?? null;
}

/** Columns by whose single values the rows may be chosen. */
export function filterColumns(columns: readonly OwnColumn[], place: number | null): OwnColumn[] {
  return columns.filter(
    ({ at, kind, distinct }) =>
      at !== place && kind !== 'name' && distinct > 1 && distinct <= MOST_FILTER_VALUES,
  );
}

/** Values of a column that a list can still be read with. */
export const MOST_FILTER_VALUES = 60;

/** A mean for what its name says is a rate, else a sum; rows are counted where the column holds no numbers. */
export function aggregateFor(column: Pick<OwnColumn, 'kind' | 'name'>): Aggregate {
  if (column.kind !== 'number') return 'count';
  return isRate(column.name) ? 'mean' : 'sum';
}

/** Whether a name speaks of a rate, a share, a mean or a price: what must not be summed. */
export function isRate(name: string): boolean {
  return RATE_NAME.test(name);
}

/** Years by their form, and by the name of the column, its kind, or how near they are to each other. */
function isYear({ kind, name, examples, least, most }: OwnColumn): boolean {
  if (YEAR_NAME.test(name) && kind !== 'number') return kind === 'date' || kind === 'text';
  if (examples.length === 0 || !examples.every((text) => /^(19|20)\d{2}$/.test(text.trim()))) return false;
  return kind === 'date' || YEAR_NAME.test(name) || Number(most) - Number(least) < MOST_YEARS;
}

const MOST_YEARS = 60;
const PLACE_NAME =
  /\b(comun[ei]|municip|istat|cod(ice)?|frazion[ei]|localit|citt[aà]|territor|denominazione)/i;
const CODE_NAME = /\b(cod(ice)?|id|cap|istat|n\.?|num(ero)? (d.)?(ordine|riga)|telefono|lat|lon)\b/i;
const YEAR_NAME = /\b(ann[oi]|year|periodo|period|esercizio)\b/i;
const RATE_NAME =
  /%|‰|€\s*\/|\/\s*m|(?<!\p{L})(perc(entual[ei])?|tass[oi]|rates?|ratios?|quot[ae]|shares?|indic[ei]|index|medi[aeo]|means?|averages?|median[ae]?|rapport[oi]|densit(à|y)|prezz[oi]|prices?|et[aà]|pro capite|per capita)(?!\p{L})|(?<!\p{L})(per|ogni|x) ?(\d|mille|cento|abitant|resident)/iu;
