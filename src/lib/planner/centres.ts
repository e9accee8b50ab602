/** Where the comuni have their centre, and how far these are from each other. Runs in Node only. */
import { distance, point } from '@turf/turf';
import { readTable } from '../snapshot/tables';
import { territories } from '../snapshot/domain';
import type { Distances } from './distances';

export interface Centre {
  id: string;
  /** The locality taken as centre. */
  locality: string;
  lon: number;
  lat: number;
}

/**
 * The locality (GeoNames) that bears the name of the comune, or where none does its most populous one: Calderino for Monte San Pietro,
 * Bazzano for Valsamoggia, Porretta Terme for Alto Reno Terme. Throws when a comune has no locality.
 */
export async function comuneCentres(): Promise<Centre[]> {
  const localities = await readTable('localities');
  const comuni = (await territories()).filter(({ level }) => level === 'comune');
  return comuni.map(({ id, name }) => {
    const own = localities
      .filter((row) => row.comune_id === id)
      .sort((a, b) => Number(b.population ?? 0) - Number(a.population ?? 0));
    const centre = own.find((row) => same(row.name, name) || same(row.also_named, name)) ?? own[0];
    if (!centre) throw new Error(`comune ${id} has no locality to measure from`);
    return { id, locality: String(centre.name), lon: Number(centre.lon), lat: Number(centre.lat) };
  });
}

/** Great-circle distances between all centres, km with one decimal (turf, sphere of 6,371 km). */
export async function centreDistances(): Promise<Distances> {
  const centres = await comuneCentres();
  const km = centres.flatMap((from, i) =>
    centres
      .slice(i + 1)
      .map((to) => Math.round(distance(point([from.lon, from.lat]), point([to.lon, to.lat])) * 10) / 10),
  );
  return { ids: centres.map(({ id }) => id), km };
}

/** The same name whatever the apostrophe. */
const same = (a: unknown, b: string): boolean =>
  String(a ?? '').replaceAll('’', "'") === b.replaceAll('’', "'");
