import { rollup } from 'd3';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const CHARGING = 'extra/transport/pun_punti_ricarica_ev_2024-10_bologna.csv';
const CONFISCATED = {
  'immobili-in-gestione': 'extra/confiscated/anbsc_immobili_in_gestione_bologna.csv',
  'aziende-in-gestione': 'extra/confiscated/anbsc_aziende_in_gestione_bologna.csv',
  'aziende-destinate': 'extra/confiscated/anbsc_aziende_destinate_bologna.csv',
} as const;
export type Confiscated = keyof typeof CONFISCATED;

/** How many by comune; a comune that the list does not name is not in the map. */
export type Counts = ReadonlyMap<string, number>;

/** Counts the charging points of electric cars by comune. Repeated codes of a point stop the build. */
export function readCharging(ledger: Ledger, comuni: Places): Counts {
  const rows = ledger.csv('pun-ricarica', CHARGING, {
    columns: ['evse_id', 'status', 'coordinates_latitude', 'coordinates_longitude', 'codice_istat'],
  });
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.has(row.text('evse_id'))) throw row.failure('evse_id', 'the charging point is there twice');
    seen.add(row.text('evse_id'));
  }
  return count(rows.map((row) => comuni.byCode(row, 'codice_istat')));
}

/** Counts confiscated assets by list and comune: addresses, procedures and company kinds are never read. */
export function readConfiscated(ledger: Ledger, comuni: Places): ReadonlyMap<Confiscated, Counts> {
  const lists = Object.entries(CONFISCATED) as [Confiscated, string][];
  return new Map(
    lists.map(([list, file]) => {
      const rows = ledger.csv('anbsc-beni-confiscati', file, {
        columns: ['codice_istat'],
        header: 'at-least',
      });
      return [list, count(rows.map((row) => comuni.byCode(row, 'codice_istat')))];
    }),
  );
}

function count(ids: readonly string[]): Counts {
  return rollup(
    [...ids].sort(),
    (group) => group.length,
    (id) => id,
  );
}
