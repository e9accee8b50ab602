import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import type { Theme } from '../indicator/types';
import type { Fill } from '../map/fill';
import type { SceneInput } from '../map/scene';
import type { IndexState } from '../state/composite-index';
import { classOf } from '../statistics/breaks';
import { isDefaultIndex } from './default-index';
import { scaleOf, type IndexRow, type IndexView } from './index-view';
import type { PickedTerritory } from './picked';

/** The map of an index; a unit without one is hatched. */
export function indexScene(
  view: IndexView,
  state: IndexState,
  territories: readonly PickedTerritory[],
  locale: Locale,
): Omit<SceneInput, 'geometry'> {
  const { level, area, selected } = state;
  return {
    // Own areas have no level and are not drawn.
    territories: territories.flatMap((t) =>
      t.level === null ? [] : [{ ...t, level: t.level, areaId: t.areaId as SceneAreaId }],
    ),
    hue: indexHue(view, state),
    fills: new Map(
      view.rows.flatMap((row) => row.unit.members.map((comune) => [comune, fillOf(row, view)] as const)),
    ),
    groups: level === 'comune' ? null : { level, units: view.units },
    titles: titlesOf(view, state, locale),
    selected: selected === null ? [] : [selected],
    areaFilter: area === null ? null : `area-${area}`,
  };
}
type SceneAreaId = SceneInput['territories'][number]['areaId'];

/** How a unit is painted on the map, its dots in the legend the same. */
export function fillOf({ value }: Pick<IndexRow, 'value'>, { breaks }: Pick<IndexView, 'breaks'>): Fill {
  if (value === null) return { kind: 'missing' };
  return { kind: 'class', index: classOf(value, breaks), of: breaks.length + 1 };
}

/** The theme all components share, or fragility for the opening index; what mixes themes has the hue of none. */
export function indexHue(
  { components }: Pick<IndexView, 'components'>,
  state: Pick<IndexState, 'parts'>,
): Theme {
  if (isDefaultIndex(state.parts)) return 'fragilita';
  const themes = new Set(components.map(({ indicator }) => indicator.theme));
  const [theme = 'contesto'] = themes;
  return themes.size === 1 ? theme : 'contesto';
}

/** `Vergato: 61,2, 8º`, by comune and by unit. */
function titlesOf(view: IndexView, state: IndexState, locale: Locale): Map<string, string> {
  const { decimals } = scaleOf(state.normalisation);
  return new Map(
    view.rows.flatMap(({ unit, value }) => {
      const text = value === null ? common[locale].missingKey : formatNumber(value, locale, decimals);
      return [unit.id, ...unit.members].map((id) => [id, `${unit.name}: ${text}`] as const);
    }),
  );
}
