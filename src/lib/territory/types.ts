/** The territorial levels of the observatory, from the smallest to the whole. */
export type Level = 'comune' | 'unione' | 'distretto' | 'area' | 'metropoli';

/** Ids of the four working areas (the three territorial tables of the plan and the city). */
export type AreaId = 'area-bologna' | 'area-pianura' | 'area-collina-appennino' | 'area-circondario-imolese';

/** One row of the `territories` table. Comuni use the 6-character ISTAT code as id (`037006`). */
export interface Territory {
  id: string;
  level: Level;
  name: string;
  /** Name short enough for a map label (`S. Giovanni in Persiceto`). */
  shortName: string;
  /** Last segment of the page address (`alto-reno-terme`). */
  slug: string;
  /** Area a comune belongs to; null above comune level. */
  areaId: AreaId | null;
  /** Unione of a comune; null means "in no unione", which is a state of its own. */
  unioneId: string | null;
  distrettoId: string | null;
  /** Official ISTAT table area, km². */
  areaKm2: number;
  altitudeM: number | null;
  /** ISTAT altimetric zone: 1 inland mountain, 3 inland hill, 5 plain. */
  altimetricZone: number | null;
  degurba: number | null;
  snaiClass: string | null;
  snaiPole: string | null;
  sll: string | null;
  /** Latest ISTAT population (1 January 2025). */
  population: number;
  /** A point inside the polygon where a label sits, degrees. */
  labelLon: number;
  labelLat: number;
  /** Why a comune belongs to its area where the rule needed a judgement. */
  judgementNote: { it: string; en: string } | null;
  /** `da verificare` where the membership is our reading and not an official list. */
  verification: 'official' | 'da verificare';
  validFrom: string | null;
  predecessors: string[];
}
