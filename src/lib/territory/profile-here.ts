/** What the tables know to be in a territory, ordered and counted for its page. */
import { rollup, sum } from 'd3';
import { comuniOf } from './profile';
import type { ProfileData } from './profile-data';
import type {
  EnergyRecord,
  ListedOrganisation,
  ProjectRecord,
  RouteRecord,
  RouteStage,
} from './profile-records';
import type { Territory } from './types';

/** Records of one kind: how many, and those that have a name. */
export interface KindCount {
  kind: string;
  count: number;
  names: string[];
}

export interface Here {
  organisations: ListedOrganisation[];
  organisationKinds: KindCount[];
  /** Edition of the list of organisations. */
  year: number;
  /** Places with a name; counts of places are only in `placeKinds`. */
  places: number;
  placeKinds: KindCount[];
  projects: ProjectRecord[];
  projectThemes: KindCount[];
  /** Latest day the lists of projects are as of, ISO. */
  projectsAsOf: string;
  /** Communities first. */
  energy: EnergyRecord[];
  routes: RouteHere[];
}

/** A route with the stretches that begin or end in the territory. */
export interface RouteHere {
  route: RouteRecord;
  stages: RouteStage[];
  /** Comuni of the territory that it crosses. */
  comuni: number;
}

export function hereOf(data: ProfileData, territory: Territory): Here {
  const ids = new Set(comuniOf(data, territory).map((comune) => comune.id));
  const isHere = ({ comuneIds }: { comuneIds: readonly string[] }): boolean =>
    comuneIds.some((id) => ids.has(id));
  const organisations = [...ids]
    .flatMap((id) => data.organisations.get(id) ?? [])
    .sort((a, b) => (b.choices ?? -1) - (a.choices ?? -1) || a.name.localeCompare(b.name, 'it'));
  const places = data.places.filter(isHere);
  const projects = data.projects.filter(isHere);
  return {
    organisations,
    organisationKinds: kindsOf(organisations.map(({ kind, name }) => ({ kind, name, count: 1 }))),
    year: [...data.organisations.values()][0]?.[0]?.year ?? 0,
    places: places.filter((place) => !place.isCount).length,
    placeKinds: kindsOf(
      places.map(({ kind, name, count, isCount }) => ({ kind, count, name: isCount ? null : name })),
    ),
    projects,
    projectThemes: kindsOf(projects.map(({ theme }) => ({ kind: theme, name: null, count: 1 }))),
    projectsAsOf: data.projects.reduce((last, { asOf }) => (asOf > last ? asOf : last), ''),
    energy: data.energy
      .filter(isHere)
      .sort(
        (a, b) =>
          Number(b.recordType === 'cer') - Number(a.recordType === 'cer') ||
          a.name.localeCompare(b.name, 'it'),
      ),
    routes: data.routes.filter(isHere).map((route) => ({
      route,
      stages: route.stages.filter(isHere),
      comuni: route.comuneIds.filter((id) => ids.has(id)).length,
    })),
  };
}

/** Counts by kind, the most frequent first. */
function kindsOf(records: readonly { kind: string; name: string | null; count: number }[]): KindCount[] {
  const kinds = rollup(
    records,
    (group) => ({
      count: sum(group, (record) => record.count),
      names: group.flatMap(({ name }) => name ?? []),
    }),
    (record) => record.kind,
  );
  return [...kinds]
    .map(([kind, { count, names }]) => ({ kind, count, names }))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
