/** Territories side by side: one row an indicator, one cell a territory, all from the latest values. */
import { deviation, extent } from 'd3';
import type { IndicatorBrief } from '../indicator/brief';
import { finite, median, ranksFromHighest } from '../statistics/rank';
import type { Cell } from '../territory/aggregate';
import { cellOf, type LatestValues } from './latest';
import type { PickedTerritory } from './picked';

export interface ComparedCell extends Cell {
  territory: PickedTerritory;
  /** Place from the highest among the territories of the same level that have a value; null where there is no such place. */
  rank: number | null;
  /** How many are ranked, and whether others share the place. */
  of: number;
  tied: boolean;
  /** Value less that of the reference, in the unit of the indicator. */
  difference: number | null;
  /** What part of the reference it is, 0 … 1: counts of comuni that lie in it. */
  share: number | null;
  /** Share of the comuni with a lower value, equals counting half, 0 … 1: a scale that all indicators have in common. */
  position: number | null;
}

export interface ComparedRow {
  indicator: IndicatorBrief;
  period: string;
  cells: ComparedCell[];
  /** The territory that differences are taken from; also among the cells where it is one of them. */
  reference: ComparedCell | null;
  /** Values of all comuni, in the order they are known in. */
  comuni: (number | null)[];
  /** Of the comuni; null where a median means nothing. */
  median: number | null;
}

export interface Compared {
  latest: LatestValues;
  indicators: readonly IndicatorBrief[];
  territories: readonly PickedTerritory[];
  reference: PickedTerritory | null;
  /** Every published territory: who is ranked with whom. */
  known: readonly PickedTerritory[];
}

/** The rows of a comparison, in the order of the indicators. Those whose values are not there (yet) have no row. */
export function comparedRows({ latest, indicators, territories, reference, known }: Compared): ComparedRow[] {
  const at = new Map(latest.territoryIds.map((id, i) => [id, i]));
  const placesIn = (level: PickedTerritory['level']): Peer[] =>
    known.flatMap(({ id, level: other }) => (other === level ? [{ id, at: at.get(id) ?? -1 }] : []));
  const comuni = placesIn('comune');
  const levels = new Set([...territories, ...(reference ? [reference] : [])].map(({ level }) => level));
  // An own area has no peers, and the metropolitan city is alone.
  const peers = [...levels]
    .map((level) => ({ level, units: level === null ? [] : placesIn(level) }))
    .filter(({ units }) => units.length > 1);
  return indicators.flatMap((indicator) => {
    const found = latest.indicators[indicator.id];
    if (!found) return [];
    const { value: values } = found.column;
    const ofComuni = comuni.map((unit) => values[unit.at] ?? null);
    const finiteOnes = finite(ofComuni);
    const places = new Map(
      isRanked(indicator) ? peers.map(({ level, units }) => [level, placesAmong(units, values)]) : [],
    );
    const base = reference && cellOf(latest, indicator, reference);
    const cell = (territory: PickedTerritory): ComparedCell => {
      const own = territory === reference && base ? base : cellOf(latest, indicator, territory);
      const ranked = territory.own ? undefined : places.get(territory.level);
      const rank = ranked?.rank.get(territory.id) ?? null;
      return {
        ...own,
        territory,
        rank,
        of: ranked?.rank.size ?? 0,
        tied: rank !== null && (ranked?.holders.get(rank) ?? 0) > 1,
        difference: differenceOf(indicator, own.value, base?.value ?? null),
        share: reference ? shareOf(indicator, territory, own.value, reference, base?.value ?? null) : null,
        position: isPlaced(indicator, territory) ? positionAmong(own.value, finiteOnes) : null,
      };
    };
    return [
      {
        indicator,
        period: found.period,
        cells: territories.map(cell),
        reference: reference ? cell(reference) : null,
        comuni: ofComuni,
        median: isRanked(indicator) ? median(finiteOnes) : null,
      },
    ];
  });
}

/** A class is not a place in a race, and a list that is not whole does not know who else would be in it. */
export function isRanked({ measure, partial }: Pick<IndicatorBrief, 'measure' | 'partial'>): boolean {
  return measure !== 'class' && !partial;
}

/** A count of a group stands beside those of comuni on no common scale. */
export function isPlaced(
  indicator: Pick<IndicatorBrief, 'measure' | 'partial'>,
  { level }: Pick<PickedTerritory, 'level'>,
): boolean {
  return isRanked(indicator) && (indicator.measure === 'rate' || level === 'comune');
}

/** The row whose territories lie farthest apart, counted in the spread of the comuni, with its two ends; null without two values. */
export function farthestApart(
  rows: readonly ComparedRow[],
): { row: ComparedRow; low: ComparedCell; high: ComparedCell } | null {
  let most = 0;
  let farthest: ReturnType<typeof farthestApart> = null;
  for (const row of rows) {
    const step = deviation(finite(row.comuni)) ?? 0;
    // That Bologna has more of everything is no finding.
    if (row.indicator.measure !== 'rate') continue;
    const placed = row.cells.filter(({ position }) => position !== null);
    const [least, highest] = extent(placed, ({ value }) => value ?? undefined);
    if (least === undefined || highest === undefined || step <= 0) continue;
    const low = placed.find(({ value }) => value === least);
    const high = placed.find(({ value }) => value === highest);
    const gap = (highest - least) / step;
    if (low && high && gap > most) {
      most = gap;
      farthest = { row, low, high };
    }
  }
  return farthest;
}

/** Columns in the order of an indicator's values, unknown ones last; the order they came in without one. */
export function orderedTerritories(
  territories: readonly PickedTerritory[],
  latest: LatestValues,
  indicator: IndicatorBrief | undefined,
  ascending: boolean,
): PickedTerritory[] {
  if (!indicator) return [...territories];
  const value = (territory: PickedTerritory): number | null => cellOf(latest, indicator, territory).value;
  const way = ascending ? 1 : -1;
  return [...territories].sort((a, b) => {
    const [one, other] = [value(a), value(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return way * (one - other);
  });
}

/** A published territory and its position in a column. */
interface Peer {
  id: string;
  at: number;
}

/** Place of each unit that has a value, and how many hold each place. */
function placesAmong(
  units: readonly Peer[],
  values: readonly (number | null)[],
): { rank: ReadonlyMap<string, number>; holders: ReadonlyMap<number, number> } {
  const ranks = ranksFromHighest(units.map(({ at }) => values[at] ?? null));
  const rank = new Map<string, number>();
  const holders = new Map<number, number>();
  units.forEach(({ id }, i) => {
    const place = ranks[i];
    if (place === null || place === undefined) return;
    rank.set(id, place);
    holders.set(place, (holders.get(place) ?? 0) + 1);
  });
  return { rank, holders };
}

function differenceOf(
  { measure, partial }: IndicatorBrief,
  value: number | null,
  base: number | null,
): number | null {
  // A count that is not whole differs by who was listed, not by what there is.
  if (value === null || base === null || measure === 'class' || partial) return null;
  return Math.round((value - base) * 1e6) / 1e6;
}

function shareOf(
  { aggregation, measure, partial }: IndicatorBrief,
  { id, members }: PickedTerritory,
  value: number | null,
  reference: PickedTerritory,
  base: number | null,
): number | null {
  if (aggregation !== 'sum' || measure !== 'count' || partial || id === reference.id) return null;
  if (value === null || base === null || base <= 0) return null;
  return members.every((member) => reference.members.includes(member)) ? value / base : null;
}

function positionAmong(value: number | null, known: readonly number[]): number | null {
  if (value === null || known.length < 3) return null;
  let below = 0;
  for (const other of known) below += other < value ? 1 : other === value ? 0.5 : 0;
  return below / known.length;
}
