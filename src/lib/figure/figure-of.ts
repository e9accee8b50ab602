/** The one entry of the figures: from what is asked to text and drawing. */
import type { Locale } from '../i18n/locale';
import { areasFigure } from './areas';
import { crossingFigure } from './crossing';
import type { Figure } from './figure';
import { mapFigure } from './map';
import { rankingFigure } from './ranking';
import { swarmFigure } from './swarm';
import { trendFigure } from './trend';
import type { FigureSpec, FigureText } from './types';

/** Throws for an indicator, period or territory that is not published: a page with such a figure must not be built. */
export function figureOf(spec: FigureSpec, locale: Locale): Promise<Figure> {
  switch (spec.kind) {
    case 'map':
      return mapFigure(spec, locale);
    case 'crossing':
      return crossingFigure(spec, locale);
    case 'swarm':
      return swarmFigure(spec, locale);
    case 'ranking':
      return rankingFigure(spec, locale);
    case 'trend':
      return trendFigure(spec, locale);
    case 'areas':
      return areasFigure(spec, locale);
  }
}

/** What stands around the drawing, without drawing it. */
export async function figureText(spec: FigureSpec, locale: Locale): Promise<FigureText> {
  return (await figureOf(spec, locale)).text;
}
