import { common } from '../i18n/common';
import { spaceNearMessages } from '../i18n/space-near';
import type { Locale } from '../i18n/locale';
import { unitOf, withUnit } from '../i18n/unit';
import type { IndicatorBrief } from '../indicator/brief';
import { formatValue } from '../indicator/format';
import type { SceneInput } from '../map/scene';
import { isMark, MARK_SIGNS, markFill, type Pattern, type PatternUnit } from './pattern';
import type { PickedTerritory } from './picked';

/** How a pattern looks on a map; all but the geometry, which comes later in the browser. */
export function patternLook(
  pattern: Pattern,
  territories: readonly PickedTerritory[],
  indicator: IndicatorBrief,
  locale: Locale,
  selected: string | null = null,
): Omit<SceneInput, 'geometry'> {
  return {
    hue: indicator.theme,
    territories: territories.flatMap((territory) =>
      territory.level === null
        ? []
        : [{ ...territory, level: territory.level, areaId: null, ...named(territory, pattern) }],
    ),
    fills: new Map(pattern.units.map(({ id, marking }) => [id, markFill(marking)])),
    titles: new Map(
      territories.flatMap(({ id, name }) => {
        const unit = pattern.byId.get(id);
        return unit ? [[id, sayUnit(name, unit, indicator, locale)] as const] : [];
      }),
    ),
    selected: selected === null ? [] : [selected],
  };
}

/** A comune, its value and what it is called, in one breath. */
export function sayUnit(name: string, unit: PatternUnit, indicator: IndicatorBrief, locale: Locale): string {
  const t = spaceNearMessages[locale];
  if (unit.value === null || unit.marking === 'missing' || unit.marking === 'suppressed')
    return `${name}: ${common[locale].status[unit.status]}`;
  const value = withUnit(
    formatValue(indicator, unit.value, locale),
    unitOf(indicator.unit, unit.value, locale),
    locale,
  );
  const mark =
    unit.marking === 'island' ? t.island : unit.marking === 'none' ? t.none : t.marks[unit.marking];
  return `${name}: ${value}, ${mark}`;
}

/** A comune beyond chance has its sign before its name, and its name is placed before those of larger ones. */
function named(
  { id, shortName, population }: PickedTerritory,
  pattern: Pattern,
): Pick<PickedTerritory, 'shortName' | 'population'> {
  const marking = pattern.byId.get(id)?.marking ?? 'none';
  return isMark(marking)
    ? { shortName: `${MARK_SIGNS[marking]}${shortName}`, population: population + MORE_THAN_ANY }
    : { shortName, population };
}

const MORE_THAN_ANY = 1e7;
