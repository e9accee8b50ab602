/** A map of the 55, or of one area with the others stepped back. */
import { fillsOf, symbolsOf } from '../explorer/paint';
import { sayValue } from '../explorer/say';
import { explorerScene } from '../explorer/scene';
import { explorerMessages } from '../i18n/explorer';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import type { MapScene } from '../map/scene';
import { snapshotGeometry } from '../snapshot/geometry';
import { aroundOf, caveatsOf, comuneTable, mapPath } from './around';
import { rangeWords } from './ends';
import type { Figure } from './figure';
import { focusOf } from './focus';
import { drawMap } from './map-drawing';
import { seen, type Seen } from './seen';
import { foundTitle } from './titles';
import type { FigureSpec } from './types';

export type MapSpec = Extract<FigureSpec, { kind: 'map' }>;

export async function mapFigure(spec: MapSpec, locale: Locale): Promise<Figure> {
  const all = await seen(spec, locale);
  const t = figureTitles[locale].summary;
  const map = {
    ...{ scene: sceneOf(all, locale), seen: all, crossed: null },
    focus: await focusOf(all.area),
  };
  return {
    text: {
      title: foundTitle(all, locale),
      ...aroundOf(all, locale),
      summary: [t.map(all.indicator.label, formatPeriod(all.period, locale)), rangeWords(all, locale)]
        .filter(Boolean)
        .join(' '),
      caveats: caveatsOf(all, locale),
      path: mapPath(all),
      table: comuneTable(all, all.rows, locale),
    },
    draw: (frame) => drawMap(map, frame, locale),
    map,
  };
}

function sceneOf({ indicator, view, units, area }: Seen, locale: Locale): MapScene {
  const scene = explorerScene(snapshotGeometry(), units.comune, explorerMessages[locale].areas, {
    ...{ level: 'comune', units: units.comune, selected: [], brushed: null },
    fills: fillsOf(view, indicator),
    symbols: symbolsOf(view, indicator),
    theme: indicator.theme,
    areaFilter: area,
    // Rivers run on beyond the territory, and there is no ground around it here.
    show: ['aree', 'nomi'],
  });
  const titles = new Map(view.rows.map((row) => [row.id, sayValue(row, view, indicator, locale)]));
  return { ...scene, comuni: scene.comuni.map((c) => ({ ...c, title: titles.get(c.id) ?? null })) };
}
