/** Bars of the four areas and of the whole, recomputed from their terms; medians of the comuni where nothing adds up. */
import { METROPOLIS } from '../explorer/expression';
import { explorerMessages } from '../i18n/explorer';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatNumber, formatPeriod } from '../format/number';
import { common } from '../i18n/common';
import type { AreaKey } from '../state/explorer';
import { median } from '../statistics/rank';
import { AREA_ROWS, aroundOf, bare, capital, caveatsOf, mapPath } from './around';
import { drawBars, type Bar } from './bars';
import { knownRows } from './ends';
import type { Figure } from './figure';
import { seen, type Seen } from './seen';
import { swarmFigure } from './swarm';
import type { FigureSpec } from './types';

export type AreasSpec = Extract<FigureSpec, { kind: 'areas' }>;

interface AreaValue {
  /** Null for the whole. */
  area: AreaKey | null;
  name: string;
  value: number | null;
}

export async function areasFigure(spec: AreasSpec, locale: Locale): Promise<Figure> {
  const all = await seen(spec, locale);
  if (all.indicator.measure === 'class') return swarmFigure(spec, locale);
  const medians = all.indicator.aggregation === 'none';
  const values = areaValues(all, medians, locale);
  const t = figureTitles[locale].summary;
  const { indicator, period } = all;
  const said = values.map(({ name, value }) => t.row(name, written(value, all, locale)));
  return {
    text: {
      title: areasTitle(values, all, locale) ?? indicator.label,
      ...aroundOf(all, locale),
      summary: `${t.areas(indicator.label, formatPeriod(period, locale))} ${said.join('; ')}.`,
      caveats: [
        ...(medians ? [figureMessages[locale].caveat.medians(indicator.aggregationReason ?? '').trim()] : []),
        ...caveatsOf(all, locale).slice(0, indicator.partial ? 1 : undefined),
      ],
      path: medians ? mapPath(all) : mapPath(all, { unita: 'area' }),
      table: {
        head: [explorerMessages[locale].area, `${indicator.label}, ${formatPeriod(period, locale)}`],
        rows: values.map(({ name, value }) => [name, written(value, all, locale)]),
      },
    },
    draw: (frame) =>
      drawBars(
        values.map(({ area, name, value }): Bar => ({
          ...{ kind: 'bar', name, value, words: written(value, all, locale) },
          note: area === null ? '' : shareNote(value, values, all, locale),
          look: area === null ? 'bar ink' : 'bar',
        })),
        [],
        frame,
      ),
    map: null,
  };
}

/** Areas in their order, then the whole, or the median of the 55 beside those of the areas. */
export function areaValues({ view, rows }: Seen, medians: boolean, locale: Locale): AreaValue[] {
  const medianOf = (area: AreaKey | null): number | null => {
    const known = knownRows(rows).filter((row) => area === null || row.area === area);
    return median(known.map(({ value }) => value));
  };
  const areas = AREA_ROWS.map((area): AreaValue => ({
    area,
    name: explorerMessages[locale].areas[area],
    value: medians ? medianOf(area) : view.whole(`area-${area}`),
  }));
  const whole: AreaValue = {
    area: null,
    name: medians ? common[locale].median55 : common[locale].levels.metropoli,
    value: medians ? medianOf(null) : view.whole(METROPOLIS),
  };
  return [...areas, whole];
}

function areasTitle(values: readonly AreaValue[], { indicator }: Seen, locale: Locale): string | null {
  const t = figureTitles[locale];
  const known = values.filter(
    (each): each is AreaValue & { area: AreaKey; value: number } => each.area !== null && each.value !== null,
  );
  if (known.length < 3 || indicator.partial) return null;
  const sorted = [...known].sort((a, b) => b.value - a.value);
  const [high, low] = [sorted[0], sorted.at(-1)];
  const whole = values.find(({ area }) => area === null)?.value ?? null;
  if (!high || !low) return null;
  const show = (value: number): string => bare(value, indicator, locale);
  if (show(high.value) === show(low.value)) return null;
  const { inArea } = explorerMessages[locale];
  if (isPartOfWhole(indicator) && whole !== null && whole > 0)
    return t.areasShare(
      capital(inArea[high.area]),
      show(high.value),
      show(whole),
      percent(high.value / whole, locale),
    );
  // Who shares an end with another is not the highest or the lowest alone.
  const alone = (end: AreaValue & { value: number }): boolean =>
    known.filter(({ value }) => show(value) === show(end.value)).length === 1;
  if (!alone(high) || !alone(low)) return null;
  const at = ({ area, value }: typeof high): string => t.valueIn(inArea[area], show(value));
  const aggregated = indicator.aggregation !== 'none' && whole !== null;
  return aggregated ? t.areasWhole(at(high), at(low), show(whole)) : t.areas(at(high), at(low));
}

const isPartOfWhole = ({ measure, aggregation }: Seen['indicator']): boolean =>
  measure === 'count' && aggregation === 'sum';

function shareNote(
  value: number | null,
  values: readonly AreaValue[],
  { indicator }: Seen,
  locale: Locale,
): string {
  const whole = values.find(({ area }) => area === null)?.value ?? null;
  if (!isPartOfWhole(indicator) || indicator.partial || value === null || !whole) return '';
  return ` (${percent(value / whole, locale)})`;
}

function percent(share: number, locale: Locale): string {
  return `${formatNumber(share * 100, locale)}${locale === 'it' ? '\u00a0%' : '%'}`;
}

function written(value: number | null, { indicator }: Seen, locale: Locale): string {
  return value === null ? common[locale].notComputed : bare(value, indicator, locale);
}
