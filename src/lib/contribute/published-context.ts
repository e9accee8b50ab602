/** The context of the checks from the committed snapshot, for the build and for `contributed:check`. Runs in Node only. */
import type { Topology } from 'topojson-specification';
import { namedPlaces } from '../planner/own-area-page';
import { territories } from '../snapshot/domain';
import { readJson, readTable } from '../snapshot/tables';
import { profilePath } from '../territory/address';
import { contextFrom, type ContextFile } from './context';
import { CONTRIBUTED_SOURCE, knownRecords } from './known';
import type { CheckContext } from './types';

/** What the page asks for before it checks a file. */
export async function contextFile(): Promise<ContextFile> {
  const paths = new Map((await territories()).map((territory) => [territory.id, profilePath(territory)]));
  const [places, projects, routes] = await Promise.all(['places', 'projects', 'routes'].map(readTable));
  return {
    comuni: (await namedPlaces())
      .filter(({ members }) => members === null)
      .map((place) => ({ ...place, path: paths.get(place.id) ?? '' })),
    known: knownRecords({ places: places ?? [], projects: projects ?? [], routes: routes ?? [] }),
  };
}

/** The same for files that may be in the snapshot already: what came from them is no twin. */
export async function snapshotContext(today: string): Promise<CheckContext> {
  const { comuni } = await contextFile();
  const [places, projects, routes] = await Promise.all(['places', 'projects', 'routes'].map(readTable));
  const others = (places ?? []).filter((row) => row.source_id !== CONTRIBUTED_SOURCE);
  const known = knownRecords({ places: others, projects: projects ?? [], routes: routes ?? [] });
  return contextFrom({ comuni, known }, readJson<Topology>('territories.topo.json'), today);
}
