import { DataFailure } from '../failure';
import type { Places } from '../harmonise/names';
import { nearest, readPair, readPoint, type LonLat } from '../harmonise/points';
import { round } from '../harmonise/numbers';
import type { GroupMembers } from '../indicators/aggregate';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

const SOURCE = 'trainline-stazioni';
const FILE = 'extra/transport/trainline_stazioni_2016_bologna.csv';
const CITY_SOURCE = 'bologna-stazioni-tper';
const CITY_FILE = 'extra/bologna_city/comune_bologna_stazioni_ferroviarie_tper_20210401.csv';
const REVIEW = 'stations_review.csv';
/** Why each one is dropped is in the review, row by row. */
const NOT_A_STATION = {
  it: 'scheda che non è una stazione a sé: la città come punto unico, o un doppione',
  en: 'record that is no station of its own: the city as one point, or a duplicate',
};

/** One railway station of the 2016 list. */
export interface Station {
  id: string;
  name: string;
  comuneId: string;
  at: LonLat;
  positionSource: typeof SOURCE | typeof CITY_SOURCE;
  note: { it: string; en: string } | null;
}

/**
 * Reads the stations of the 2016 list (ODbL). Records that are no station or are there twice are left out one by one,
 * and those of the city take the Comune's position, as `data/curated/stations_review.csv` says; a decision about a
 * record that is not there stops the build.
 */
export function readStations(ledger: Ledger, curated: Curated, comuni: Places): Station[] {
  const decisions = new Map(
    curated
      .csv(REVIEW, ['station_id', 'action', 'city_code', 'reason_it', 'reason_en'])
      .map((row) => [row.text('station_id'), row]),
  );
  const city = readCity(ledger);
  const rows = ledger.csv(SOURCE, FILE, {
    columns: ['id', 'name', 'latitude', 'longitude', 'codice_istat'],
    header: 'at-least',
  });
  const stations: Station[] = [];
  for (const row of rows) {
    const decision = decisions.get(row.text('id'));
    decisions.delete(row.text('id'));
    const reason = decision ? { it: decision.text('reason_it'), en: decision.text('reason_en') } : null;
    if (decision?.text('action') === 'drop') {
      ledger.reject(row, 'not-a-station', NOT_A_STATION, row.text('name'));
      continue;
    }
    const moved = decision?.text('action') === 'move' ? positionOf(decision, city) : null;
    const at = moved ?? readPoint(row, { lon: 'longitude', lat: 'latitude' });
    if (at === null) throw row.failure('latitude', 'the station has no position');
    stations.push({
      id: row.text('id'),
      name: row.text('name'),
      comuneId: comuni.byCode(row, 'codice_istat'),
      at,
      positionSource: moved ? CITY_SOURCE : SOURCE,
      note: reason,
    });
  }
  const [unknown] = decisions.keys();
  if (unknown !== undefined)
    throw new DataFailure({ file: `data/curated/${REVIEW}` }, `no station "${unknown}" in the list`);
  return stations;
}

function readCity(ledger: Ledger): Map<string, LonLat> {
  const rows = ledger.csv(CITY_SOURCE, CITY_FILE, {
    delimiter: ';',
    columns: ['codice', 'denominazione', 'geopoint'],
    header: 'at-least',
  });
  return new Map(rows.map((row) => [row.text('codice'), readPair(row, 'geopoint')]));
}

function positionOf(decision: Row, city: ReadonlyMap<string, LonLat>): LonLat {
  const at = city.get(decision.text('city_code'));
  if (!at) throw decision.failure('city_code', `no station "${decision.text('city_code')}" of the city`);
  return at;
}

/** The rows of the `stations_odbl` table. */
export function stationRows(stations: readonly Station[]): TableRow[] {
  return stations.map((station) => ({
    id: `stazione-${station.id}`,
    name: station.name,
    comune_id: station.comuneId,
    lon: station.at[0],
    lat: station.at[1],
    position_source_id: station.positionSource,
    note_it: station.note?.it ?? null,
    note_en: station.note?.en ?? null,
    source_id: SOURCE,
  }));
}

/**
 * The rows of the `station_distances_odbl` table: stations by territory; for a comune, the nearest one to its centre in
 * a straight line (km); for a group, the share of its comuni without one. Stations outside the 55 comuni are unknown.
 */
export function stationDistanceRows(
  stations: readonly Station[],
  centres: ReadonlyMap<string, LonLat>,
  groups: readonly GroupMembers[],
): TableRow[] {
  const inComune = (id: string): number => stations.filter((station) => station.comuneId === id).length;
  const comuni = [...centres].map(([id, centre]) => {
    const found = nearest(centre, stations);
    return {
      ...territory(id, [id], inComune),
      nearest_station_id: found ? `stazione-${found.place.id}` : null,
      distance_km: found ? round(found.km, 2) : null,
    };
  });
  const composed = groups.map((group) => ({
    ...territory(group.id, group.comuni, inComune),
    nearest_station_id: null,
    distance_km: null,
  }));
  return [...comuni, ...composed];
}

function territory(id: string, comuni: readonly string[], inComune: (id: string) => number): TableRow {
  const without = comuni.filter((comune) => inComune(comune) === 0).length;
  return {
    territory_id: id,
    stations: comuni.reduce((sum, comune) => sum + inComune(comune), 0),
    comuni: comuni.length,
    comuni_without_station: without,
    share_without_pct: round((without / comuni.length) * 100, 4),
    source_ids: `${CITY_SOURCE};istat-localita-2011;${SOURCE}`,
  };
}
