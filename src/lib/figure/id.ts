import type { FigureSpec } from './types';

/** Times each figure stands in each page, so that two of the same have different ids. */
const seen = new Map<string, number>();

/** Id of a figure in a page, unique there: `fig-map-minuti-polo`, `fig-map-minuti-polo-2`. `page` is the address being built. */
export function figureId(spec: FigureSpec, page: string): string {
  const parts = [
    'fig',
    spec.kind,
    spec.kind === 'crossing' ? spec.direction : spec.indicator,
    'area' in spec && spec.area ? spec.area : '',
    'period' in spec && spec.period ? spec.period.replace(/[^\w]/g, '-') : '',
  ];
  const id = parts.filter(Boolean).join('-');
  const key = `${page} ${id}`;
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? id : `${id}-${times}`;
}
