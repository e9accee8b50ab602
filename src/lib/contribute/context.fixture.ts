import type { Polygon } from 'geojson';
import { nameIndex, type NamedPlace } from '../territory/name-index';
import type { CheckContext } from './types';

const place = (id: string, name: string, formerly: NamedPlace['formerly'] = []): NamedPlace => ({
  ...{ id, name, shortName: name, members: null, formerly },
});

/** A square of a tenth of a degree. */
const square = (west: number, south: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [west + 0.1, south],
      [west + 0.1, south + 0.1],
      [west, south + 0.1],
      [west, south],
    ],
  ],
});

/** Synthetic: real names and codes of some comuni, square boundaries, invented records. */
export const SYNTHETIC: CheckContext = {
  comuni: nameIndex([
    place('037006', 'Bologna'),
    place('037053', 'San Giovanni in Persiceto'),
    place('037054', 'San Lazzaro di Savena'),
    place('037055', 'San Pietro in Casale'),
    place('037059', 'Vergato'),
    place('037061', 'Valsamoggia', [{ id: '037004', name: 'Bazzano' }]),
  ]),
  paths: new Map([['037006', '/territori/bologna/']]),
  shapes: new Map([
    ['037006', square(11.3, 44.4)],
    ['037059', square(11.1, 44.2)],
  ]),
  known: [
    { as: 'luoghi', name: 'Casa di Quartiere «Già Nota»', comuni: ['037006'] },
    { as: 'progetti', name: 'Altro titolo', comuni: ['037006'], cup: 'A00A00000000001' },
  ],
  today: '2026-11-21',
};
