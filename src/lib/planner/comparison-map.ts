/** The small map of one row of a comparison. */
import { least } from 'd3';
import { classesOf } from '../explorer/classes';
import { classFill, fillOf, symbolLegend } from '../explorer/paint';
import { formatBreak, formatNumber } from '../format/number';
import { common } from '../i18n/common';
import { comparisonMessages } from '../i18n/comparison';
import type { Locale } from '../i18n/locale';
import { fillClass } from '../map/fill';
import { framePoint } from '../map/framePoint';
import type { MapGeometry } from '../map/geometry';
import { groupBorder } from '../map/groupBorder';
import { project } from '../map/projection';
import { buildScene, type MapScene } from '../map/scene';
import { classOf } from '../statistics/breaks';
import type { ComparedRow } from './comparison';
import type { PickedTerritory } from './picked';

export interface ComparisonMap {
  scene: MapScene;
  /** Number of classes of the bar under the map, 0 where values are circles, and the paint of each. */
  classes: number;
  paint: string[];
  /** How the paint is read. */
  key: string;
}

/** Paint from the comuni of the row; outline and number of its territories. Known territories must hold the comuni in the row's order. */
export function comparisonMap(
  { indicator, comuni, cells }: ComparedRow,
  numbers: ReadonlyMap<string, number>,
  known: readonly PickedTerritory[],
  geometry: MapGeometry,
  locale: Locale,
): ComparisonMap {
  const cut = classesOf(
    indicator,
    comuni.map((value) => ({ area: null, value })),
    { method: 'quantile', classes: 5, area: null },
    null,
  );
  const rows = known
    .filter(({ level }) => level === 'comune')
    .map(({ id }, i) => {
      const value = comuni[i] ?? null;
      // The latest values hold no reason of their own for a small map: what is not there is missing.
      return {
        id,
        value,
        status: 'missing' as const,
        classIndex: value === null ? null : classOf(value, cut.breaks),
      };
    });
  const symbols =
    indicator.measure === 'count'
      ? rows.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]))
      : [];
  const scene = buildScene({
    geometry,
    hue: indicator.theme,
    // Own areas have no level, and no row of the table.
    territories: known.flatMap(({ level, areaId, ...rest }) =>
      level === null ? [] : [{ ...rest, level, areaId: areaId as null }],
    ),
    fills: new Map(rows.map((row) => [row.id, fillOf(row, cut, indicator)])),
    symbols,
    show: { labels: false, areas: false, rivers: false },
  });
  const outlined = cells.flatMap(({ territory }) => (numbers.has(territory.id) ? [territory] : []));
  const classes = symbols.length > 0 || indicator.measure === 'count' ? 0 : cut.breaks.length + 1;
  return {
    scene: {
      ...scene,
      selected: outlined.map(({ id, members }) => ({
        id,
        path: groupBorder(geometry.comuni.filter((shape) => members.includes(shape.id))),
      })),
      labels: outlined.map((territory) => ({
        id: territory.id,
        lines: [String(numbers.get(territory.id) ?? '')],
        ...framePoint(...project(placeOf(territory, known))),
        level: 0,
        className: 'l0',
      })),
    },
    classes,
    paint: Array.from({ length: classes }, (_, i) => fillClass(classFill(cut, i))),
    key: keyOf({ indicator, comuni }, cut.breaks, symbols, locale),
  };
}

/** Where its number stands: the middle of an own area may lie outside it, its nearest comune does not. */
function placeOf(
  { own, members, labelLon, labelLat }: PickedTerritory,
  known: readonly PickedTerritory[],
): [number, number] {
  const away = (m: PickedTerritory): number => (m.labelLon - labelLon) ** 2 + (m.labelLat - labelLat) ** 2;
  const comuni = own ? known.filter(({ id }) => members.includes(id)) : [];
  const nearest = least(comuni, away);
  return nearest ? [nearest.labelLon, nearest.labelLat] : [labelLon, labelLat];
}

function keyOf(
  { indicator, comuni }: Pick<ComparedRow, 'indicator' | 'comuni'>,
  breaks: readonly number[],
  symbols: readonly { id: string; value: number }[],
  locale: Locale,
): string {
  const t = comparisonMessages[locale];
  const gaps = comuni.filter((value) => value === null).length;
  const known = indicator.partial ? common[locale].notKnown : common[locale].missingKey;
  const missing = gaps > 0 ? t.missingOnMap(gaps, known) : '';
  if (indicator.measure === 'class') return `${indicator.categories.join(' · ')}${missing}`;
  if (indicator.measure === 'count') {
    const largest = symbolLegend([...symbols])[0];
    return `${largest === undefined ? '' : t.largestCircle(formatNumber(largest, locale))}${missing}`;
  }
  return `${t.breaksAt(breaks.map((value) => formatBreak(value, locale)).join(' · '))}${missing}`;
}
