/** The places that a reader's rows may be matched to, from the snapshot. Runs in Node only: the page is given what comes of it. */
import { namedPlaces } from '../planner/own-area-page';
import { readTable } from '../snapshot/tables';
import { spellingsOf } from '../territory/name-index';
import type { Gazetteer } from './types';

/** All territories with their names of today and of the past, and the localities that do not bear the name of one of them. */
export async function gazetteer(): Promise<Gazetteer> {
  const places = await namedPlaces();
  const comuni = new Set(
    places
      .filter(({ members }) => members === null)
      .flatMap(({ name, formerly }) => [name, ...formerly.map((past) => past.name)])
      .flatMap(spellingsOf),
  );
  const localities = (await readTable('localities'))
    .map((row) => ({ name: String(row.name), comune: String(row.comune_id) }))
    .filter(({ name }) => !spellingsOf(name).some((spelling) => comuni.has(spelling)))
    .sort((a, b) => a.name.localeCompare(b.name, 'it') || a.comune.localeCompare(b.comune));
  return { places, localities };
}
