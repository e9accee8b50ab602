/** Territories most like one, in what describes them and not in what they do about it. */
import type { Indicator } from '../indicator/types';
import { mostSimilar, type Difference } from '../statistics/similarity';
import { readingsOf } from './profile';
import type { ProfileData } from './profile-data';
import { peersOf } from './relations';
import type { Territory } from './types';

/**
 * The variables: how dense, how high, how old and how changing, how rich, how dear, how far, how much work and of which kind, how many
 * guests. Organisations are left out on purpose: of two alike places it can then be asked which has more of them.
 */
export const SIMILAR_BY = {
  comune: [
    'densita',
    'altitudine',
    'indice-vecchiaia',
    'variazione-popolazione-2011-2025',
    'reddito-medio',
    'prezzo-vendita',
    'minuti-polo',
    'addetti-100-residenti',
    'quota-addetti-industria',
    'presenze-1000',
  ],
  /** Those that are made for groups. */
  group: [
    'densita',
    'indice-vecchiaia',
    'variazione-popolazione-2011-2025',
    'reddito-medio',
    'addetti-100-residenti',
    'quota-addetti-industria',
    'presenze-1000',
  ],
} as const;

/** What is read beside the likeness. */
export const BESIDE = 'organizzazioni-10k';

/** One variable in which two territories are near or far. */
export interface Compared extends Difference {
  indicator: Indicator;
}

export interface SimilarTerritory {
  territory: Territory;
  /** Standard deviations over all variables; 0 is alike in everything. */
  distance: number;
  alike: Compared[];
  different: Compared[];
  /** Organisations per 10,000 residents. */
  beside: number | null;
}

export interface Similarity {
  nearest: SimilarTerritory[];
  variables: Indicator[];
  /** Territories compared, itself among them. */
  of: number;
  /** {@link BESIDE} of the territory itself. */
  beside: number | null;
}

const NEAREST = { comune: 5, unione: 2, distretto: 2 } as const;

/** The most similar territories of the same kind; null for areas and the whole, which are too few, and where it cannot be said. */
export function similarTo(data: ProfileData, territory: Territory): Similarity | null {
  const { level } = territory;
  if (level === 'area' || level === 'metropoli') return null;
  const peers = peersOf(data, territory);
  const ids: readonly string[] = level === 'comune' ? SIMILAR_BY.comune : SIMILAR_BY.group;
  const valueOf = (place: Territory, id: string): number | null =>
    readingsOf(data, place).get(id)?.value ?? null;
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const outcome = mostSimilar(
    peers.findIndex((peer) => peer.id === territory.id),
    ids.map((id) => ({ id, values: peers.map((peer) => valueOf(peer, id)) })),
    { count: NEAREST[level] },
  );
  if (!outcome.ok) return null;
  const { nearest, compared } = outcome.value;
  const known = (differences: readonly Difference[]): Compared[] =>
    differences.flatMap((difference) => {
      const indicator = indicators.get(difference.id);
      return indicator ? [{ ...difference, indicator }] : [];
    });
  return {
    nearest: nearest.flatMap(({ unit, distance, differences }) => {
      const other = peers[unit];
      if (!other) return [];
      return [
        {
          territory: other,
          distance,
          alike: known(differences.slice(-3).reverse()),
          different: known(differences.slice(0, 2)),
          beside: valueOf(other, BESIDE),
        },
      ];
    }),
    variables: compared.flatMap((id) => indicators.get(id) ?? []),
    of: peers.length,
    beside: valueOf(territory, BESIDE),
  };
}
