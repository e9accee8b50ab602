/** Which group of which layer every kind of place is drawn in. Each kind is in exactly one layer. */
import type { GroupId, LayerId } from './layers';
import { layerOfGroup } from './layers';

/** Groups of the kinds in `data/schemas/places.json`; several where status or category decides. */
export const PLACE_GROUPS = {
  cer: ['cer-costituite', 'cer-in-progetto'],
  'energia-affine': ['energia-affine'],
  'ricarica-ev': ['ricarica'],
  biblioteca: ['biblioteche'],
  'scuola-statale': ['scuole'],
  'scuola-paritaria': ['scuole'],
  museo: ['musei'],
  ecomuseo: ['ecomusei'],
  'residenza-universitaria': ['abitare'],
  cohousing: ['abitare'],
  'abitare-solidale': ['abitare'],
  'cooperativa-abitanti': ['abitare'],
  'alloggi-cooperativa': ['abitare'],
  'agenzia-affitto': ['abitare'],
  'intervento-erp': ['abitare'],
  'area-ers': ['abitare'],
  rigenerazione: ['abitare'],
  'casa-della-salute': ['sociale-e-salute'],
  'casa-della-comunita': ['sociale-e-salute'],
  'centro-medico': ['sociale-e-salute'],
  'emporio-solidale': ['sociale-e-salute'],
  'centro-famiglie': ['sociale-e-salute'],
  'sportello-sociale': ['sociale-e-salute'],
  'mensa-sociale': ['sociale-e-salute'],
  'casa-delle-associazioni': ['comunita'],
  'casa-di-quartiere': ['comunita'],
  'community-hub': ['comunita'],
  'cooperativa-di-comunita': ['comunita'],
  coworking: ['comunita'],
  'sede-volontariato': ['comunita'],
  'beni-confiscati': ['beni-immobili', 'beni-aziende'],
  ostello: ['turismo'],
  'ostello-sociale': ['turismo'],
  rifugio: ['turismo'],
  'progetto-territoriale': ['progetti-territoriali'],
  'people-mover': ['people-mover'],
} as const satisfies Record<string, readonly GroupId[]>;

export type PlaceKind = keyof typeof PLACE_GROUPS;

/** Layer of a kind of place. */
export function layerOfKind(kind: PlaceKind): LayerId {
  return layerOfGroup(PLACE_GROUPS[kind][0]);
}

/**
 * Group of one place.
 * @throws Error on a kind that no layer draws: a new kind must be put into one.
 */
export function groupOfPlace(place: {
  kind: string;
  category: string | null;
  status: string | null;
}): GroupId {
  const { kind, category, status } = place;
  if (!(kind in PLACE_GROUPS)) throw new Error(`places of kind "${kind}" are in no layer`);
  if (kind === 'cer') return status === 'costituita' ? 'cer-costituite' : 'cer-in-progetto';
  if (kind === 'beni-confiscati') return category?.startsWith('immobili') ? 'beni-immobili' : 'beni-aziende';
  return PLACE_GROUPS[kind as PlaceKind][0];
}
