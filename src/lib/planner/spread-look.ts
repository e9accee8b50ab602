import { formatNumber } from '../format/number';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { spaceSpreadMessages } from '../i18n/space-spread';
import type { IndicatorBrief } from '../indicator/brief';
import type { SceneInput } from '../map/scene';
import type { PickedTerritory } from './picked';
import { quotientFill, type Spread, type SpreadRow } from './spread';

/** How quotients look on a map; all but the geometry. */
export function spreadLook(
  spread: Spread,
  territories: readonly PickedTerritory[],
  indicator: Pick<IndicatorBrief, 'theme'>,
  selected: string | null,
): Omit<SceneInput, 'geometry'> {
  return {
    hue: indicator.theme,
    territories: territories.flatMap((territory) =>
      territory.level === null ? [] : [{ ...territory, level: territory.level, areaId: null }],
    ),
    fills: new Map(
      territories
        .filter(({ level }) => level === 'comune')
        .map(({ id }) => [id, quotientFill(spread.byId.get(id))]),
    ),
    selected: selected === null ? [] : [selected],
  };
}

/** A comune with its quotient and what it is made of. */
export function sayQuotient(name: string, row: SpreadRow | undefined, locale: Locale): string {
  if (!row || row.quotient === null || row.amount === null || row.base === null)
    return `${name}: ${common[locale].status.missing}`;
  return spaceSpreadMessages[locale].sayUnit(
    name,
    formatNumber(row.quotient, locale, 2),
    formatNumber(row.amount, locale),
    formatNumber(row.base, locale),
  );
}
