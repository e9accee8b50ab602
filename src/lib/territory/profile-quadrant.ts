/** A need against a resource over the 55, with the comuni of one territory picked out. */
import { scatterLayout, type ScatterLayout } from '../chart/scatter';
import { dotLabels, type DotLabel, type NamedDot } from '../chart/dot-labels';
import type { Indicator } from '../indicator/types';
import { CROSSINGS, FIRST_DIRECTION } from '../planner/crossings';
import { median } from '../statistics/rank';
import { comuniOf, readingsOf } from './profile';
import type { ProfileData } from './profile-data';
import type { Territory } from './types';

/** Which side of the two medians; `at` is on one of them. */
export type Quarter = 'gap' | 'both' | 'neither' | 'served' | 'at';

export interface QuadrantDot {
  comune: Territory;
  need: number;
  resource: number;
  quarter: Quarter;
  /** Whether it is of the territory. */
  own: boolean;
}

export interface Quadrant {
  need: Indicator;
  resource: Indicator;
  dots: QuadrantDot[];
  /** Medians of the comuni drawn. */
  needMedian: number;
  resourceMedian: number;
  /** Comuni of the territory with the two values. */
  own: QuadrantDot[];
}

/** The pair that the page of crossings opens with. Null where no comune of the territory has both values. */
export function quadrantOf(data: ProfileData, territory: Territory): Quadrant | null {
  const pair = CROSSINGS[FIRST_DIRECTION];
  const need = data.indicators.find((indicator) => indicator.id === pair.need);
  const resource = data.indicators.find((indicator) => indicator.id === pair.resource);
  if (!need || !resource) return null;
  const members = new Set(comuniOf(data, territory).map((comune) => comune.id));
  const known = data.comuni.flatMap((comune) => {
    const readings = readingsOf(data, comune);
    const [up, across] = [readings.get(need.id)?.value, readings.get(resource.id)?.value];
    return typeof up === 'number' && typeof across === 'number'
      ? [{ comune, need: up, resource: across }]
      : [];
  });
  const needMedian = median(known.map((dot) => dot.need));
  const resourceMedian = median(known.map((dot) => dot.resource));
  if (needMedian === null || resourceMedian === null) return null;
  const dots = known.map((dot) => ({
    ...dot,
    quarter: quarterOf(dot.need - needMedian, dot.resource - resourceMedian),
    own: members.has(dot.comune.id),
  }));
  const own = dots.filter((dot) => dot.own);
  return own.length === 0 ? null : { need, resource, dots, needMedian, resourceMedian, own };
}

function quarterOf(need: number, resource: number): Quarter {
  if (need === 0 || resource === 0) return 'at';
  if (need > 0) return resource < 0 ? 'gap' : 'both';
  return resource < 0 ? 'neither' : 'served';
}

/** Size of the drawing, px of its own view. */
export const QUADRANT = { width: 380, height: 340 } as const;
const RADIUS = 4;

/** The drawing: dots, axes and the names that find room, those of the territory first. */
export function quadrantLayout({ dots, own }: Quadrant): ScatterLayout & { labels: DotLabel[] } {
  const items = dots.map(({ comune, need, resource }) => ({ id: comune.id, x: resource, y: need }));
  const layout = scatterLayout(items, QUADRANT.width, QUADRANT.height);
  const at = new Map(layout.dots.map((dot) => [dot.id, dot]));
  const few = own.length <= 3;
  // Of a group first the comuni with most need for their resources; of the whole only those.
  const named = [...own]
    .sort((a, b) => Number(b.quarter === 'gap') - Number(a.quarter === 'gap') || b.need - a.need)
    .filter((dot) => own.length < dots.length || dot.quarter === 'gap')
    .flatMap(({ comune }): NamedDot[] => {
      const dot = at.get(comune.id);
      return dot ? [{ ...dot, text: comune.shortName, bold: few, must: few }] : [];
    });
  const frame = { left: layout.left, right: QUADRANT.width, top: layout.top, bottom: layout.bottom };
  return { ...layout, labels: dotLabels(named, layout.dots, frame, RADIUS) };
}
