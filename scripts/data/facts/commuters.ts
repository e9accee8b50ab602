import { normaliseCode, SUCCESSORS, todaysCode } from '../harmonise/codes';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';

const COMMUTING = 'extra/mobility/istat_pendolarismo_lavoro_2011_sintesi_comuni_bologna.csv';

/** People who travelled to work in 2011, by comune of residence; null where merged comuni do not add up. */
export interface Commuters {
  resident: number;
  /** Of them, those who worked in the comune they lived in. */
  inside: number;
}

/**
 * Reads the 2011 commuting summary on today's comuni. The comuni merged since then are null: a trip between two of
 * them was "outside" in 2011 and would be "inside" today, so the counts cannot be added.
 */
export function readCommuters(ledger: Ledger, comuni: Places): Map<string, Commuters | null> {
  const columns = ['cod_istat_2011', 'comune_2011', 'cod_istat_2023', 'actifs_residents_navetteurs_travail'];
  const rows = ledger.csv('istat-pendolarismo-2011', COMMUTING, {
    columns: [...columns, 'travaillant_dans_leur_commune', 'entrants_travail_autres_communes'],
  });
  const merged = new Set<string>(SUCCESSORS.values());
  const entries: [string, Commuters | null][] = [...merged].map((id) => [id, null]);
  for (const row of rows) {
    const past = normaliseCode(row.text('cod_istat_2011'));
    if (past === null || todaysCode(past) !== comuni.byCode(row, 'cod_istat_2023'))
      throw row.failure('cod_istat_2011', 'the code of 2011 does not lead to the code of 2023');
    if (SUCCESSORS.has(past)) {
      const reason = {
        it: 'comune poi fuso: i flussi del 2011 non si sommano',
        en: 'comune merged later: the flows of 2011 do not add up',
      };
      ledger.reject(row, 'merged-comune', reason, row.text('comune_2011'));
      continue;
    }
    const resident = row.integer('actifs_residents_navetteurs_travail');
    const inside = row.integer('travaillant_dans_leur_commune');
    if (inside > resident) throw row.failure('travaillant_dans_leur_commune', 'more than the residents');
    entries.push([past, { resident, inside }]);
  }
  return comuni.complete(COMMUTING, entries);
}
