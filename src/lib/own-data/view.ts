/** The reader's values comune by comune, as they are drawn and listed. */
import { symbolLegend } from '../explorer/paint';
import type { PickedTerritory } from '../planner/picked';
import { classBreaks } from '../statistics/breaks';
import { finite, median, ranksFromHighest } from '../statistics/rank';
import type { Aggregate, OwnValues } from './types';

/** What a value is divided by. */
export const MEASURES = ['value', 'residents', 'surface'] as const;
export type OwnMeasure = (typeof MEASURES)[number];

/** `known`: a value; `empty`: in the file, its cells are empty or no numbers; `absent`: not in the file. */
export type Held = 'known' | 'empty' | 'absent';

export interface OwnRow {
  id: string;
  name: string;
  shortName: string;
  held: Held;
  /** As the file has it. */
  raw: number | null;
  /** What is drawn: divided where the reader asks for it. */
  value: number | null;
  /** Rows of the file behind it. */
  rows: number;
  /** From the highest; equal values share it. */
  place: number | null;
}

export interface OwnView {
  rows: OwnRow[];
  byId: ReadonlyMap<string, OwnRow>;
  known: number;
  empty: number;
  absent: number;
  median: number | null;
  decimals: number;
  /** Inner class breaks; none where circles are drawn. */
  breaks: number[];
  /** Amounts are circles, as everywhere on this site; the rest is coloured by class. */
  circles: boolean;
  /** Values of the circles of the legend, largest first. */
  keys: number[];
}

/** How many classes of colour a map has. */
const CLASSES = 5;
const PER_RESIDENTS = 1000;

/** Whether a value counts things, so that it may be divided by residents or surface. Means, medians and single values may not. */
export function isAmount(aggregate: Aggregate): boolean {
  return aggregate === 'sum' || aggregate === 'count';
}

export function ownView(
  values: OwnValues,
  measure: OwnMeasure,
  comuni: readonly Pick<PickedTerritory, 'id' | 'name' | 'shortName' | 'population'>[],
  surfaces: Readonly<Record<string, number>>,
): OwnView {
  const asked = isAmount(values.aggregate) ? measure : 'value';
  const read = comuni.map((comune) => {
    const raw = values.values.get(comune.id) ?? null;
    const by = { value: 1, residents: comune.population / PER_RESIDENTS, surface: surfaces[comune.id] ?? 0 };
    const held: Held = !values.values.has(comune.id) ? 'absent' : raw === null ? 'empty' : 'known';
    return {
      ...{ id: comune.id, name: comune.name, shortName: comune.shortName, held, raw },
      value: raw === null || by[asked] === 0 ? null : raw / by[asked],
      rows: values.rows.get(comune.id) ?? 0,
    };
  });
  const places = ranksFromHighest(read.map(({ value }) => value));
  const rows = read.map((row, i): OwnRow => ({ ...row, place: places[i] ?? null }));
  const known = finite(rows.map(({ value }) => value));
  const symbols = rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
  const amounts = isAmount(values.aggregate) && asked === 'value' && known.every((value) => value >= 0);
  const keys = amounts ? symbolLegend(symbols) : [];
  const circles = keys.length > 0;
  return {
    rows,
    byId: new Map(rows.map((row) => [row.id, row])),
    known: known.length,
    empty: rows.filter(({ held }) => held === 'empty').length,
    absent: rows.filter(({ held }) => held === 'absent').length,
    median: median(known),
    decimals: decimalsOf(known),
    breaks: circles ? [] : classBreaks(known, 'quantile', CLASSES),
    circles,
    keys,
  };
}

/**
 * Decimals that values are printed with: all of them where no value has more than two (61.250,75), else enough to tell them apart, at most
 * three (1,5; 0,25; 0,004).
 */
export function decimalsOf(values: readonly number[]): number {
  if (values.every(Number.isInteger)) return 0;
  const largest = Math.max(...values.map(Math.abs));
  const wanted = largest >= 100 ? 1 : largest >= 1 ? 2 : 3;
  return [1, 2].find((n) => values.every((v) => isRound(v, n))) ?? wanted;
}

const isRound = (value: number, decimals: number): boolean =>
  Math.abs(Number(value.toFixed(decimals)) - value) < 1e-9 * Math.max(1, Math.abs(value));
