/** The figures a page opens with: a territory beside those of its kind, its area and the metropolitan city. */
import { ascending } from 'd3';
import type { IndicatorData } from '../snapshot/domain';
import { finite } from '../statistics/rank';
import type { ProfileData } from './profile-data';
import { comuniOf, readingsOf } from './profile';
import { extremeOf, standingOf, type Extreme, type Reading, type Standing } from './profile-reading';
import { peersOf, relationsOf } from './relations';
import type { Territory } from './types';

/** One figure as it is printed: all that the row of an indicator says. */
export interface FigureRow {
  reading: Reading;
  /** Known values of those it is read among, ascending: the 55 for a comune and for the metropolitan city, else its own kind. */
  values: number[];
  /** What the upright stands for: the median of the 55, or for a group the metropolitan value. */
  upright: number | null;
  /** What the triangle stands for: the median of the comuni of the area, or for a group the value of its area. */
  triangle: number | null;
  lowest: Extreme | null;
  highest: Extreme | null;
  /** Place among its kind; null for the whole, without a value, and where the list is partial. */
  standing: Standing | null;
  /** Value of the area as one territory; null where it is in none, is one, or the value is not made. */
  area: number | null;
  metropolitan: number | null;
  /** Ends of its own comuni: what can be said of a group that has no value of its own. */
  members: { lowest: Extreme; highest: Extreme } | null;
}

const OF_COMUNI = [
  'organizzazioni-10k',
  'prezzo-vendita',
  'anni-reddito-80mq',
  'reddito-medio',
  'cer-presenza',
  'minuti-polo',
  'indice-vecchiaia',
  'variazione-popolazione-2011-2025',
  'presenze-1000',
  'posti-letto-1000',
] as const;

/** Those that are recomputed for groups first, then two that are not, with the range of the comuni in their place. */
const OF_GROUPS = [
  'organizzazioni-10k',
  'reddito-medio',
  'redditi-bassi',
  'indice-vecchiaia',
  'variazione-popolazione-2011-2025',
  'addetti-100-residenti',
  'presenze-1000',
  'posti-letto-1000',
  'prezzo-vendita',
  'minuti-polo',
] as const;

/** The figures of a territory in the order they are shown; those the tables lack are left out. */
export function figuresOf(data: ProfileData, territory: Territory): FigureRow[] {
  const readings = readingsOf(data, territory);
  const ids: readonly string[] = territory.level === 'comune' ? OF_COMUNI : OF_GROUPS;
  const { area } = relationsOf(data, territory);
  return ids.flatMap((id) => {
    const reading = readings.get(id);
    const values = data.values.get(id);
    return reading && values ? [figureOf(data, territory, area, reading, values)] : [];
  });
}

function figureOf(
  data: ProfileData,
  territory: Territory,
  area: Territory | null,
  reading: Reading,
  values: IndicatorData,
): FigureRow {
  const { level } = territory;
  const { value, indicator, metropolitan } = reading;
  const column = values.periods[reading.period]?.value ?? [];
  const valueOf = (id: string): number | null => column[values.territoryIds.indexOf(id)] ?? null;
  const areaValue = area && area.id !== territory.id ? valueOf(area.id) : null;
  const shared = { reading, area: areaValue, metropolitan: level === 'metropoli' ? null : metropolitan };
  if (level === 'comune' || level === 'metropoli') {
    const { values, median, areaMedian, lowest, highest, standing } = reading;
    const members = level === 'metropoli' && value === null ? endsOf(data.comuni, valueOf) : null;
    return {
      ...shared,
      ...{ values, lowest, highest, standing, members, upright: median, triangle: areaMedian },
    };
  }
  const peers = peersOf(data, territory).map((peer) => ({ name: peer.shortName, value: valueOf(peer.id) }));
  const known = finite(peers.map((peer) => peer.value)).sort(ascending);
  return {
    ...shared,
    values: known,
    upright: metropolitan,
    triangle: areaValue,
    lowest: extremeOf(peers, known[0]),
    highest: extremeOf(peers, known.at(-1)),
    standing: value === null || indicator.partial ? null : standingOf(value, known),
    members: value === null ? endsOf(comuniOf(data, territory), valueOf) : null,
  };
}

function endsOf(comuni: readonly Territory[], valueOf: (id: string) => number | null): FigureRow['members'] {
  const named = comuni.map((comune) => ({ name: comune.name, value: valueOf(comune.id) }));
  const known = finite(named.map((n) => n.value)).sort(ascending);
  const [lowest, highest] = [extremeOf(named, known[0]), extremeOf(named, known.at(-1))];
  return lowest && highest ? { lowest, highest } : null;
}
