import { crossingFills } from '../explorer/crossing';
import { fillsOf, symbolsOf } from '../explorer/paint';
import { explorerScene } from '../explorer/scene';
import type { UnitsByLevel } from '../explorer/units';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import type { MapGeometry } from '../map/geometry';
import type { MapScene } from '../map/scene';
import { crossingOfShown, isTwin, sharedLargest, type Shown } from './shown';

/** The scene of each map of a view: two where there are two maps, one else. */
export function scenesOf(
  shown: Shown,
  units: UnitsByLevel,
  geometry: MapGeometry,
  brushed: ReadonlySet<string> | null,
  locale: Locale,
): MapScene[] {
  const { choice, first, second } = shown;
  const crossing = crossingOfShown(shown);
  const parts = second && isTwin(choice) ? [first, second] : [first];
  return parts.map(({ indicator, view }) =>
    explorerScene(geometry, units.comune, explorerMessages[locale].areas, {
      level: view.rows[0]?.level ?? 'comune',
      units: view.rows,
      fills: crossing && second ? crossingFills(crossing, first.view, second.view) : fillsOf(view, indicator),
      symbols: crossing ? [] : symbolsOf(view, indicator),
      largestSymbol: sharedLargest(parts),
      theme: indicator.theme,
      selected: choice.selected,
      areaFilter: choice.area,
      brushed,
      show: choice.show,
    }),
  );
}
