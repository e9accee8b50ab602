/** What the facts of the stories are read with: values of groups and of comuni, and the quoted figures. Runs in Node only. */
import { descending } from 'd3';
import type { Indicator } from '../indicator/types';
import { readTable, type Row } from '../snapshot/tables';
import { AREAS, type AreaKey } from '../state/explorer';
import { median } from '../statistics/rank';
import { profileData, type ProfileData } from '../territory/profile-data';

export type StoryGroup = AreaKey | 'cm';

export interface ComuneValue {
  id: string;
  name: string;
  area: AreaKey;
  value: number;
  numerator: number | null;
  denominator: number | null;
}

/** A value as published, with the terms it is made from. */
export interface Terms {
  value: number;
  numerator: number | null;
  denominator: number | null;
}

export interface StoryReader {
  data: ProfileData;
  indicator(id: string): Indicator;
  /** Values of the comuni that have one, the highest first. */
  comuni(id: string, period?: string): ComuneValue[];
  /** Median of the comuni that have a value; of one area if told. Throws where none has. */
  median(id: string, area?: AreaKey): number;
  /** Value of an area or of the whole. Throws where it has none. */
  at(id: string, group: StoryGroup, period?: string): Terms;
  /** Value of an area or of the whole; null where it has none. */
  find(id: string, group: StoryGroup, period?: string): Terms | null;
  /** The four areas by value, the highest first. Throws where one has none. */
  areas(id: string): { area: AreaKey; value: number }[];
  /** Value of the comune of Bologna, for what is not given by area. Throws where it has none. */
  city(id: string): number;
  /** How many comuni there are, in an area or in all. */
  count(area?: AreaKey): number;
  /** A quoted figure. Throws where there is none. */
  fact(id: string): { value: number; date: string };
  population(comuneId: string): number;
}

const groupId = (group: StoryGroup): string => (group === 'cm' ? 'cm-bologna' : `area-${group}`);
const areaOf = (areaId: string | null): AreaKey => (areaId ?? '').replace('area-', '') as AreaKey;

/** The reader over the snapshot of this build. */
export async function storyReader(): Promise<StoryReader> {
  return readerOf(await profileData(), await readTable('facts'));
}

/** A reader over any data, so that tests can give their own. */
export function readerOf(data: ProfileData, facts: readonly Row[]): StoryReader {
  const byId = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const position = new Map(data.territories.map((territory, i) => [territory.id, i]));

  const indicator = (id: string): Indicator => {
    const found = byId.get(id);
    if (!found) throw new Error(`a story asks for the indicator ${id}, which is not in the snapshot`);
    return found;
  };
  const terms = (id: string, territoryId: string, period = indicator(id).defaultPeriod): Terms | null => {
    const column = data.values.get(id)?.periods[period];
    const at = position.get(territoryId) ?? -1;
    const value = column?.value[at] ?? null;
    if (!column || value === null) return null;
    return { value, numerator: column.numerator[at] ?? null, denominator: column.denominator[at] ?? null };
  };
  const find: StoryReader['find'] = (id, group, period) => terms(id, groupId(group), period);
  const at: StoryReader['at'] = (id, group, period) => {
    const found = find(id, group, period);
    if (!found) throw new Error(`a story asks for ${id} of ${group}, which has no value`);
    return found;
  };
  const comuni: StoryReader['comuni'] = (id, period) =>
    data.comuni
      .flatMap((comune) => {
        const found = terms(id, comune.id, period);
        return found ? [{ id: comune.id, name: comune.name, area: areaOf(comune.areaId), ...found }] : [];
      })
      .sort((a, b) => descending(a.value, b.value) || a.name.localeCompare(b.name, 'it'));

  return {
    ...{ data, indicator, comuni, at, find },
    median: (id, area) => {
      const values = comuni(id).filter((comune) => area === undefined || comune.area === area);
      const middle = median(values.map(({ value }) => value));
      if (middle === null) throw new Error(`a story asks for the median of ${id}, which has no value`);
      return middle;
    },
    areas: (id) =>
      AREAS.map((area) => ({ area, value: at(id, area).value })).sort((a, b) => descending(a.value, b.value)),
    city: (id) => {
      const value = comuni(id).find(({ area }) => area === 'bologna')?.value;
      if (value === undefined) throw new Error(`a story asks for ${id} of the city, which has no value`);
      return value;
    },
    count: (area) =>
      data.comuni.filter((comune) => area === undefined || areaOf(comune.areaId) === area).length,
    fact: (id) => {
      const row = facts.find((fact) => fact.id === id);
      if (row?.value === null || row === undefined)
        throw new Error(`a story asks for the fact ${id}, which has no value`);
      return { value: Number(row.value), date: String(row.date) };
    },
    population: (comuneId) => data.byId.get(comuneId)?.population ?? 0,
  };
}

/** The first and the last of a list. Throws where it is empty. */
export function ends<Item>(items: readonly Item[]): { first: Item; last: Item } {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined)
    throw new Error('a story asks for the ends of an empty list');
  return { first, last };
}
