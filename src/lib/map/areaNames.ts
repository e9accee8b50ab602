import type { AreaId } from '../territory/types';

/** Where the name of an area stands: outside the territory, beside its area. */
export interface AreaNamePlace {
  /** Middle of the text, per cent of the frame. */
  x: number;
  y: number;
}

/** Chosen by eye on the frame; Bologna needs none, its city label says it. */
export const AREA_NAME_PLACES: Partial<Record<AreaId, AreaNamePlace>> = {
  'area-pianura': { x: 72, y: 0.5 },
  'area-collina-appennino': { x: 11.5, y: 38 },
  'area-circondario-imolese': { x: 92.5, y: 72.5 },
};

/** A long name breaks after its hyphen or at its middle space. */
export function areaNameLines(name: string): string[] {
  if (name.length < 12) return [name];
  const hyphen = name.indexOf('-');
  if (hyphen > 0) return [name.slice(0, hyphen + 1), name.slice(hyphen + 1)];
  const space = name.indexOf(' ');
  return space > 0 ? [name.slice(0, space), name.slice(space + 1)] : [name];
}
