/** From a saved view to its slide. A view that means nothing any more is a slide that says so; values that do not arrive are an error. */
import type { Locale } from '../i18n/locale';
import { ownDeckMessages } from '../i18n/own-deck';
import type { StateProblem } from '../state/params';
import { comparisonSlide } from './comparison-slide';
import { crossingSlide } from './crossing-slide';
import type { SavedView } from './deck';
import type { DrawnSlide } from './drawn';
import { mapSlide } from './map-slide';
import { viewPath } from './paths';
import { rankingSlide } from './ranking-slide';
import { territorySlide } from './territory-slide';
import type { World } from './world';

/** What a kind of view draws, or null where the view is none; with what of its address was not understood. */
export interface Drawing {
  slide: Omit<DrawnSlide, 'path'> | null;
  problems: readonly StateProblem[];
}

/** Without these a view is another view, not a part less. */
const ESSENTIAL: Readonly<Record<SavedView['kind'], readonly string[]>> = {
  mappa: ['indicatore', 'con'],
  confronto: [],
  classifica: ['indicatore'],
  incrocio: ['direzione', 'bisogno', 'risorsa'],
  territorio: [],
};

/** @throws Error when values or boundaries do not arrive. */
export async function slideOf(
  view: SavedView,
  world: World,
  id: string,
  locale: Locale,
): Promise<DrawnSlide> {
  const t = ownDeckMessages[locale];
  const { slide, problems } = await draw(view, world, id, locale);
  const path = viewPath(view, world.page);
  if (!slide || problems.some(({ key }) => ESSENTIAL[view.kind].includes(key))) {
    const none = { title: t.stale, measure: '', source: '', caveats: [] };
    return { ...none, path, body: { kind: 'none', why: t.staleWhy[view.kind] } };
  }
  const keys = [...new Set(problems.map(({ key }) => key))].join(', ');
  return { ...slide, path, caveats: keys === '' ? slide.caveats : [...slide.caveats, t.partStale(keys)] };
}

function draw(
  { kind, query }: SavedView,
  world: World,
  id: string,
  locale: Locale,
): Promise<Drawing> | Drawing {
  switch (kind) {
    case 'mappa':
      return mapSlide(query, world, id, locale);
    case 'confronto':
      return comparisonSlide(query, world, locale);
    case 'classifica':
      return rankingSlide(query, world, locale);
    case 'incrocio':
      return crossingSlide(query, world, id, locale);
    case 'territorio':
      return territorySlide(query, world, locale);
  }
}
