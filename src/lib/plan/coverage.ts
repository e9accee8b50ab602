/** How much of the data that answer each direction is there in each territory. Runs at build. */
import type { Locale } from '../i18n/locale';
import { indicatorData, territories } from '../snapshot/domain';
import { AREAS, type AreaKey } from '../state/explorer';
import type { Territory } from '../territory/types';
import { planMapping, type EntryMapping } from './mapping';

/** Values of a direction's indicators in a group of comuni, at the default period of each. */
export interface CoverageCell {
  /** Pairs of indicator and comune that have a value. */
  known: number;
  /** Pairs of indicator and comune. */
  of: number;
}

export interface CoverageRow {
  mapping: EntryMapping;
  /** By id of the group, in the order asked. */
  cells: Map<string, CoverageCell>;
  /** Places, projects, organisations, routes and contracts by area; what is in several lists counts in each. */
  records: Record<AreaKey, number> & { all: number };
}

/** A row for each direction and pilot action, in the order of the plan. Groups are territories of any level. */
export async function planCoverage(locale: Locale, groups: readonly Territory[]): Promise<CoverageRow[]> {
  const { missions, pilots } = await planMapping(locale);
  const all = await territories();
  const members = new Map(groups.map((group) => [group.id, comuniOf(group, all)]));
  const rows = [...missions.flatMap(({ directions }) => directions), ...pilots];
  return Promise.all(
    rows.map(async (mapping) => {
      const known = await Promise.all(
        mapping.indicators.map(({ id, defaultPeriod }) => knownIn(id, defaultPeriod)),
      );
      return {
        mapping,
        cells: new Map(
          [...members].map(([id, comuni]) => [
            id,
            {
              known: known.reduce((sum, has) => sum + comuni.filter((comune) => has.has(comune)).length, 0),
              of: known.length * comuni.length,
            },
          ]),
        ),
        records: recordsOf(mapping),
      };
    }),
  );
}

/** Pairs of several rows added up, each indicator once: an indicator of two directions is one measure. */
export async function wholeCoverage(
  locale: Locale,
  groups: readonly Territory[],
): Promise<Map<string, CoverageCell>> {
  const { missions, pilots } = await planMapping(locale);
  const all = await territories();
  const indicators = new Map(
    [...missions.flatMap(({ directions }) => directions), ...pilots].flatMap((mapping) =>
      mapping.indicators.map(({ id, defaultPeriod }) => [id, defaultPeriod] as const),
    ),
  );
  const known = await Promise.all([...indicators].map(([id, period]) => knownIn(id, period)));
  return new Map(
    groups.map((group) => {
      const comuni = comuniOf(group, all);
      const have = known.reduce((sum, has) => sum + comuni.filter((comune) => has.has(comune)).length, 0);
      return [group.id, { known: have, of: known.length * comuni.length }];
    }),
  );
}

/** Ids of the comuni of a territory; its own for a comune, the 55 for the whole. */
function comuniOf({ id, level }: Territory, all: readonly Territory[]): string[] {
  return all
    .filter(
      (each) =>
        each.level === 'comune' &&
        (level === 'metropoli' || [each.id, each.areaId, each.unioneId, each.distrettoId].includes(id)),
    )
    .map((comune) => comune.id);
}

/** Territories with a value of an indicator in a period. */
async function knownIn(indicator: string, period: string): Promise<Set<string>> {
  const { territoryIds, periods } = await indicatorData(indicator);
  const values = periods[period]?.value ?? [];
  return new Set(territoryIds.filter((_, i) => (values[i] ?? null) !== null));
}

function recordsOf({ records }: EntryMapping): CoverageRow['records'] {
  const counts = Object.fromEntries(
    AREAS.map((area) => [area, records.reduce((sum, row) => sum + row.counts[area], 0)]),
  ) as Record<AreaKey, number>;
  return { ...counts, all: records.reduce((sum, { total }) => sum + total, 0) };
}
