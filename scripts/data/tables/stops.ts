import { STOPS_SOURCE, type Stop } from '../facts/stops';
import type { TableRow } from '../validate/schema';

/** The rows of the `stops` table, one a stop. */
export function stopRows(stops: readonly Stop[]): TableRow[] {
  return stops.map((stop) => ({
    id: `${stop.feed}-${stop.id}`,
    name: stop.name,
    comune_id: stop.comuneId,
    lon: stop.at[0],
    lat: stop.at[1],
    feed: stop.feed,
    n_lines: stop.lines?.length ?? null,
    lines: stop.lines?.join(';') ?? null,
    source_id: STOPS_SOURCE,
  }));
}
