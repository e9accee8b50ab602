/**
 * The index that opens the builder, OURS and EXPLORATORY: five things of a comune that make living there harder, one a domain, with equal
 * weights since nothing we know would justify others. Why each is in it stands in the dictionary (`why`, by the same ids).
 *
 * Kept apart on purpose: floods (the map is older than those of 2023 and 2024, and where landslides are there are no floodplains: in a
 * mean the two would cancel out), the old-age index and the share of the over-75s (they say what the dependency ratio says), the count
 * of stops and schools for every 1,000 residents (high where people are few, not where services are many).
 */
import { USUAL_WEIGHT, type IndexPart } from '../state/composite-index';

export const DEFAULT_PARTS = [
  { id: 'minuti-polo', polarity: 1, weight: USUAL_WEIGHT },
  { id: 'dipendenza-anziani', polarity: 1, weight: USUAL_WEIGHT },
  // Residents lost raise the index.
  { id: 'variazione-popolazione-2011-2025', polarity: -1, weight: USUAL_WEIGHT },
  { id: 'redditi-bassi', polarity: 1, weight: USUAL_WEIGHT },
  { id: 'frana-p34', polarity: 1, weight: USUAL_WEIGHT },
] as const satisfies readonly IndexPart[];

export type DefaultPartId = (typeof DEFAULT_PARTS)[number]['id'];

/** Whether these are the indicators and directions of the default index, whatever the weights: then it still measures fragility. */
export function isDefaultIndex(parts: readonly IndexPart[]): boolean {
  const used = parts.filter(({ weight }) => weight > 0);
  return (
    used.length === DEFAULT_PARTS.length &&
    DEFAULT_PARTS.every(({ id, polarity }) =>
      used.some((part) => part.id === id && part.polarity === polarity),
    )
  );
}

/** Measures of fragility that an institution publishes, set beside any index; those that are not in the tables are said to be missing. */
export const OFFICIAL_MEASURES = [
  // The class is made from the minutes, so that an index with the minutes agrees with it in part by construction.
  { id: 'classe-snai', madeOf: ['minuti-polo'] },
  { id: 'ivsm-2018', madeOf: [] },
  // Its accessibility is the same travel time; landslides are measured there by land and here by residents.
  { id: 'ifc-decile', madeOf: ['minuti-polo'] },
] as const satisfies readonly { id: string; madeOf: readonly string[] }[];

export type OfficialId = (typeof OFFICIAL_MEASURES)[number]['id'];
