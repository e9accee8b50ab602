import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import { plannerMessages } from '../i18n/planner';
import type { PickedTerritory } from './picked';

/**
 * The same territories with short names that tell them apart: an unione and a distretto may share theirs, as may a comune and its area.
 * Those that share one say their level before it.
 */
export function distinctNames(territories: readonly PickedTerritory[], locale: Locale): PickedTerritory[] {
  const same = (name: string, other: string): boolean =>
    name.toLocaleLowerCase(locale) === other.toLocaleLowerCase(locale);
  return territories.map((territory) => {
    const { shortName, level } = territory;
    if (territories.filter((other) => same(other.shortName, shortName)).length < 2) return territory;
    const kind = level === null ? plannerMessages[locale].ownArea : common[locale].levels[level];
    return { ...territory, shortName: `${kind} ${shortName}` };
  });
}
