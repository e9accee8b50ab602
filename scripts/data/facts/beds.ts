import { DataFailure } from '../failure';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

const FILE = 'tourism/istat_capacita_ricettiva_comuni_bo_2014_2024.csv';
const COLUMNS = {
  beds: 'totale esercizi ricettivi letti',
  otherBeds: 'totale esercizi extra-alberghieri letti',
  hotelBeds: 'totale alberghi letti',
  campBeds: 'campeggi e villaggi turistici letti',
  letBeds: 'alloggi in affitto letti',
  farmBeds: 'agriturismi letti',
  breakfastBeds: 'bed & breakfast letti',
  farmStays: 'agriturismi numero',
} as const;

/** Accommodation of one comune in one year. */
export type Beds = Record<keyof typeof COLUMNS, number>;

/** Reads beds and farm stays by year and comune; the comuni must add up to the publisher's total row. */
export function readBeds(ledger: Ledger, places: Places): Map<string, Map<string, Beds>> {
  const columns = ['anno', 'comuni', 'cod istat', ...Object.values(COLUMNS)];
  const rows = ledger.csv('istat-capacita-ricettiva', FILE, { columns, header: 'at-least' });
  const years = new Map<string, Map<string, Beds>>();
  for (const row of rows.filter((candidate) => candidate.text('cod istat') !== '')) {
    const id = places.byCode(row, 'cod istat');
    const comuni = years.get(row.text('anno')) ?? new Map<string, Beds>();
    comuni.set(id, add(comuni.get(id), bedsOf(row)));
    years.set(row.text('anno'), comuni);
  }
  for (const [year, comuni] of years) {
    if (comuni.size !== places.ids.length)
      throw new DataFailure({ file: FILE }, `${comuni.size} comuni in ${year}`);
  }
  rows.filter((row) => row.text('cod istat') === '').forEach((row) => checkTotal(ledger, row, years));
  return years;
}

function checkTotal(ledger: Ledger, row: Row, years: ReadonlyMap<string, ReadonlyMap<string, Beds>>): void {
  if (row.text('comuni') !== 'TOTALE')
    throw row.failure('cod istat', `"${row.text('comuni')}" has no ISTAT code`);
  const total = bedsOf(row);
  for (const key of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]) {
    const sum = [...(years.get(row.text('anno')) ?? new Map<string, Beds>()).values()].reduce(
      (all, beds) => all + beds[key],
      0,
    );
    if (sum !== total[key])
      throw row.failure(COLUMNS[key], `the comuni add up to ${sum}, the total says ${total[key]}`);
  }
  const reason = { it: 'riga di totale, usata solo come controllo', en: 'total row, used only as a check' };
  ledger.reject(row, 'total-row', reason, 'TOTALE');
}

function bedsOf(row: Row): Beds {
  return byKey((key) => row.integer(COLUMNS[key]));
}

function add(a: Beds | undefined, b: Beds): Beds {
  return a ? byKey((key) => a[key] + b[key]) : b;
}

function byKey(make: (key: keyof typeof COLUMNS) => number): Beds {
  const keys = Object.keys(COLUMNS) as (keyof typeof COLUMNS)[];
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Beds;
}
