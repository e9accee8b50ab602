/**
 * The crossing each direction of the plan begins with: a need and a resource. Directions of missions 1, 3 and 4 and the pilot action
 * on energy communities; why these two is said in `i18n/crossing-directions.ts`. Where no published indicator measures a direction
 * itself the pair is the nearest there is, and the reason says so.
 */
import type { AreaKey } from '../state/explorer';

export interface DefaultPair {
  need: string;
  resource: string;
  /** The area a direction is about; null for the whole metropolitan city. */
  area: AreaKey | null;
}

const everywhere = (need: string, resource: string): DefaultPair => ({ need, resource, area: null });

/** By id of the plan table, in the order of the plan. */
export const CROSSINGS = {
  'm1-d1': everywhere('anni-reddito-80mq', 'associazioni-10k'),
  'm1-d2': everywhere('redditi-bassi', 'non-sportive-10k'),
  'm1-d3': everywhere('quota-75', 'organizzazioni-10k'),
  'm1-d4': everywhere('anni-reddito-80mq', 'pnrr-abitare-residente'),
  'm3-d1': everywhere('minuti-polo', 'organizzazioni-10k'),
  'm3-d2': everywhere('redditi-bassi', 'pnrr-inclusione-residente'),
  'm3-d3': everywhere('redditi-bassi', 'fondazioni-10k'),
  'm3-d4': everywhere('minuti-polo', 'biblioteche-10k'),
  'm4-d1': everywhere('minuti-polo', 'percorsi'),
  'm4-d2': everywhere('prezzo-variazione', 'non-sportive-10k'),
  'm4-d3': everywhere('indice-vecchiaia', 'associazioni-10k'),
  'm4-d4': { need: 'minuti-polo', resource: 'non-sportive-10k', area: 'collina-appennino' },
  'pilota-2': everywhere('redditi-bassi', 'cer-presenza'),
} as const satisfies Record<string, DefaultPair>;

export type CrossingDirection = keyof typeof CROSSINGS;

export const CROSSING_DIRECTIONS = Object.keys(CROSSINGS) as CrossingDirection[];

/** The page opens with the plan's own question: in fragile areas, are resources where needs are? */
export const FIRST_DIRECTION: CrossingDirection = 'm3-d1';

/** Address of the crossing of a direction, after the language. */
export const crossingPath = (direction: CrossingDirection): string =>
  direction === FIRST_DIRECTION ? '/confronta/incrocio/' : `/confronta/incrocio/?direzione=${direction}`;
