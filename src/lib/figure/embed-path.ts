/** The way from a figure to the page that makes the code of its frame. */
import type { EmbedChoice } from '../takeaway/embed-code';
import type { FigureSpec } from './types';

const CHOICES: Partial<Record<FigureSpec['kind'], EmbedChoice>> = {
  map: 'mappa',
  swarm: 'distribuzione',
  ranking: 'barre',
  trend: 'andamento',
  areas: 'barre',
};

/**
 * Path of the page that makes the code, with the view of a figure; null where no frame draws the same. `path` is the way on of the
 * figure, whose query is that of the map.
 */
export function embedPathOf(spec: FigureSpec, path: string): string | null {
  const choice = CHOICES[spec.kind];
  const params = new URLSearchParams(path.split('?')[1] ?? '');
  // Medians of areas are no values of theirs; lines of groups that are chosen one by one are asked for by no address.
  if (!choice || (spec.kind === 'areas' && params.get('unita') !== 'area')) return null;
  if (spec.kind === 'trend' && spec.territories) {
    if (!spec.territories.every((id) => /^037\d{3}$/.test(id))) return null;
    params.set('comune', spec.territories.join(','));
  }
  params.delete('sotto');
  params.set('cosa', choice);
  return `/dati/incorpora/?${params.toString()}`;
}
