import { repairMacRoman } from '../harmonise/mac-roman';
import type { Places } from '../harmonise/names';
import { readPoint, type LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';

const FILE = 'tourism/musei_wikidata_visitatori_bo_2018_2021.csv';

/** One museum that Wikidata knows. */
export interface Museum {
  /** Wikidata item, `Q1103550`. */
  item: string;
  name: string;
  url: string;
  comuneId: string;
  at: LonLat | null;
  /** The last year with a count of visitors. */
  visitors: { year: string; count: number } | null;
}

/** Reads the museums of Wikidata, one entry an item; the rows of its years are joined, the last count is kept. */
export function readMuseums(ledger: Ledger, comuni: Places): Museum[] {
  const rows = ledger.csv('wikidata-musei', FILE, {
    columns: ['istat', 'comune', 'wikidata', 'nome', 'lon', 'lat', 'anno', 'visitatori'],
  });
  const museums = new Map<string, Museum>();
  for (const row of rows) {
    const url = row.text('wikidata');
    const item = /Q\d+$/.exec(url)?.[0];
    if (item === undefined) throw row.failure('wikidata', `"${url}" is no Wikidata item`);
    const year = row.text('anno');
    const visitors = year === '' ? null : { year, count: row.integer('visitatori') };
    const known = museums.get(item);
    museums.set(item, {
      item,
      name: repairMacRoman(row.text('nome')),
      url: url.replace('http://', 'https://'),
      comuneId: comuni.byCode(row, 'istat'),
      at: readPoint(row, { lon: 'lon', lat: 'lat' }),
      visitors: latest(known?.visitors ?? null, visitors),
    });
  }
  return [...museums.values()];
}

function latest(a: Museum['visitors'], b: Museum['visitors']): Museum['visitors'] {
  if (a === null || b === null) return a ?? b;
  return b.year > a.year ? b : a;
}
