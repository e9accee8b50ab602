import type { Places } from '../harmonise/names';
import { nearest, readPoint, type LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

export const STOPS_SOURCE = 'tper-fermate';
/** First day of service of the Bologna feed. */
export const STOPS_DATE = '2025-09-11';
const BOLOGNA = 'extra/transport/tper_gtfs_fermate_2025_bologna.csv';
const FERRARA = 'extra/transport/tper_gtfs_ferrara_fermate_in_bologna_2026.csv';
/** A stop of the second feed this near to one of the first is the same pole, km. */
const SAME_POLE_KM = 0.05;
const POINT = { lon: 'stop_lon', lat: 'stop_lat' };

/** One bus stop (a pole: the two sides of a street are two stops). */
export interface Stop {
  id: string;
  name: string;
  comuneId: string;
  at: LonLat;
  feed: 'bologna' | 'ferrara';
  /** Lines that call here; null where no file tells. */
  lines: readonly string[] | null;
}

/** Reads the stops of both TPER feeds; those of the Ferrara feed that the Bologna feed has are left out and counted. */
export function readStops(ledger: Ledger, comuni: Places): Stop[] {
  const first = ledger
    .csv(STOPS_SOURCE, BOLOGNA, {
      columns: ['stop_id', 'stop_name', 'stop_lat', 'stop_lon', 'n_linee', 'linee', 'codice_istat'],
      header: 'at-least',
    })
    .map((row) => stopOf(row, comuni, 'bologna', linesOf(row)));
  const known = new Set(first.map((stop) => stop.id));
  const second: Stop[] = [];
  const rows = ledger.csv(STOPS_SOURCE, FERRARA, {
    columns: ['stop_id', 'stop_name', 'stop_lat', 'stop_lon', 'codice_istat'],
    header: 'at-least',
  });
  for (const row of rows) {
    const stop = stopOf(row, comuni, 'ferrara', null);
    const isSame = known.has(stop.id) || (nearest(stop.at, first)?.km ?? Infinity) <= SAME_POLE_KM;
    if (!isSame) {
      second.push(stop);
      continue;
    }
    const reason = {
      it: 'fermata già nella rete di Bologna: stesso codice o entro 50 m',
      en: 'stop already in the Bologna feed: same code or within 50 m',
    };
    ledger.reject(row, 'same-stop', reason, stop.name);
  }
  return [...first, ...second];
}

function stopOf(row: Row, comuni: Places, feed: Stop['feed'], lines: Stop['lines']): Stop {
  const at = readPoint(row, POINT);
  if (at === null) throw row.failure('stop_lat', 'the stop has no position');
  const name = row.text('stop_name').replaceAll('`', '’');
  return { id: row.text('stop_id'), name, comuneId: comuni.byCode(row, 'codice_istat'), at, feed, lines };
}

/** The publisher's number of lines must be that of the list; a stop that the file of lines lacks has none known. */
function linesOf(row: Row): Stop['lines'] {
  const lines = row.text('linee').split(/\s+/).filter(Boolean);
  if (lines.length !== row.integer('n_linee'))
    throw row.failure('linee', `${lines.length} lines where n_linee says ${row.text('n_linee')}`);
  return lines.length === 0 ? null : lines;
}
