import { readPair, type LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';

const RESIDENCES = 'extra/bologna_city/comune_bologna_residenze_universitarie.csv';
const PEOPLE_MOVER = 'extra/transport/marconi_express_stops_2026.csv';
/** Both sources are about the city only. */
export const BOLOGNA = '037006';

/** One student residence of ER.GO in Bologna. */
export interface Residence {
  id: string;
  name: string;
  beds: number;
  url: string;
  at: LonLat;
}

/** Reads the student residences that the Comune di Bologna lists. */
export function readResidences(ledger: Ledger): Residence[] {
  const rows = ledger.csv('bologna-residenze-universitarie', RESIDENCES, {
    delimiter: ';',
    columns: ['id', 'Nome', 'Posti letto', 'url', 'Coordinate'],
    header: 'at-least',
  });
  return rows.map((row) => ({
    id: row.text('id'),
    name: row.text('Nome'),
    beds: row.integer('Posti letto'),
    url: row.text('url'),
    at: readPair(row, 'Coordinate'),
  }));
}

/** One stop of the people mover between the station and the airport. */
export interface MoverStop {
  id: string;
  name: string;
  at: LonLat;
}

/** Reads the stops of the Marconi Express. */
export function readMoverStops(ledger: Ledger): MoverStop[] {
  const rows = ledger.csv('tper-fermate', PEOPLE_MOVER, {
    columns: ['stop_id', 'stop_name', 'stop_lat', 'stop_lon'],
    header: 'at-least',
  });
  return rows.map((row) => ({
    id: row.text('stop_id'),
    name: row.text('stop_name'),
    at: [row.required('stop_lon'), row.required('stop_lat')],
  }));
}
