/** Synthetic results and places for tests: no row of them is of the observatory. */
import type { Cell } from '../../query/types';
import type { ColumnKind, LabResult } from '../types';
import { placesOf, type LabPlaces } from './places';

/** A result from columns given as name, SQL type and cells. */
export function syntheticResult(
  ...columns: readonly (readonly [name: string, type: string, cells: readonly Cell[]])[]
): LabResult {
  return {
    columns: columns.map(([name, type]) => ({ name, type, kind: kindOf(type) })),
    rowCount: columns[0]?.[2].length ?? 0,
    values: columns.map(([, , cells]) => cells),
    truncated: false,
    elapsed: 12,
  };
}

/** Three invented comuni in two invented unioni and one area, as the published table writes them. */
export const SYNTHETIC_PLACES: LabPlaces = placesOf(
  [
    'id,level,name,short_name,slug,area_id,unione_id,distretto_id,population,label_lon,label_lat',
    "037901,comune,Sant'Uno,S. Uno,sant-uno,area-pianura,unione-prima,distretto-solo,1000,11.2,44.5",
    '037902,comune,Due Torri,Due Torri,due-torri,area-pianura,unione-prima,distretto-solo,2000,11.3,44.6',
    '037903,comune,Tre Valli,Tre Valli,tre-valli,area-pianura,,distretto-solo,3000,11.4,44.4',
    'unione-prima,unione,Unione Prima,Prima,unione-prima,,,,3000,11.25,44.55',
    'unione-vuota,unione,Unione Vuota,Vuota,unione-vuota,,,,0,11.25,44.55',
    'distretto-solo,distretto,Distretto Solo,Solo,distretto-solo,,,,6000,11.3,44.5',
    'area-pianura,area,Pianura,Pianura,area-pianura,,,,6000,11.3,44.5',
    'cm-prova,metropoli,Città di prova,Prova,prova,,,,6000,11.3,44.5',
    '',
  ].join('\r\n'),
);

function kindOf(type: string): ColumnKind {
  if (/INT|DOUBLE|DECIMAL/.test(type)) return 'number';
  if (/DATE|TIMESTAMP/.test(type)) return 'date';
  if (type === 'BOOLEAN') return 'boolean';
  return type === 'VARCHAR' ? 'text' : 'other';
}
