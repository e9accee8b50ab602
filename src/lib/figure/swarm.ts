/** A dot a comune, a row an area: what lies beyond a threshold is counted, area by area. */
import { valueAxis } from '../chart/axis';
import { explorerMessages } from '../i18n/explorer';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatBreak, formatPeriod } from '../format/number';
import { median } from '../statistics/rank';
import type { AreaKey } from '../state/explorer';
import {
  AREA_ROWS,
  aroundOf,
  bare,
  capital,
  caveatsOf,
  comuneTable,
  mapPath,
  namesOf,
  withUnit,
} from './around';
import { knownRows, rangeWords } from './ends';
import type { Figure } from './figure';
import { seen, type Seen } from './seen';
import { drawSwarm } from './swarm-drawing';
import { foundTitle } from './titles';
import type { FigureSpec } from './types';

export type SwarmSpec = Pick<
  Extract<FigureSpec, { kind: 'swarm' }>,
  'indicator' | 'period' | 'threshold' | 'side' | 'lead'
>;

export interface SwarmGroup {
  area: AreaKey;
  name: string;
  known: { id: string; name: string; value: number; beyond: boolean }[];
  /** Comuni without a value. */
  gaps: number;
  /** How many are at the threshold or beyond it; 0 without one. */
  beyond: number;
  /** Median of the comuni, where they are at least five. */
  median: number | null;
}

export interface Swarm {
  seen: Seen;
  groups: SwarmGroup[];
  threshold: { value: number; side: 'above' | 'below'; words: string } | null;
  /** The area that the finding is about, where it is one. */
  lead: AreaKey | null;
  locale: Locale;
}

export async function swarmFigure(spec: SwarmSpec, locale: Locale): Promise<Figure> {
  const swarm = swarmOf(await seen(spec, locale), spec, locale);
  const { indicator, period, rows } = swarm.seen;
  const t = figureTitles[locale];
  const around = aroundOf(swarm.seen, locale);
  const counts = swarm.groups.map(({ name, beyond, known }) =>
    t.summary.row(name, t.countOf(beyond, known.length)),
  );
  return {
    text: {
      title: thresholdTitle(swarm) ?? foundTitle(swarm.seen, locale),
      ...around,
      measure: `${around.measure}. ${figureMessages[locale].eachDot}`,
      summary: [
        t.summary.swarm(indicator.label, formatPeriod(period, locale)),
        swarm.threshold
          ? `${capital(swarm.threshold.words)}: ${counts.join('; ')}.`
          : rangeWords(swarm.seen, locale),
      ]
        .filter(Boolean)
        .join(' '),
      caveats: [
        ...edgeCaveat(swarm),
        ...roundedCaveat(swarm),
        ...caveatsOf(swarm.seen, locale),
        ...cutCaveat(swarm),
      ],
      path: mapPath(swarm.seen, { sotto: 'distribuzione' }),
      table: comuneTable(swarm.seen, rows, locale),
    },
    draw: (frame) => drawSwarm(swarm, frame),
    map: null,
  };
}

/** Rows of a swarm; whether a value is beyond is read as it is printed, so that no count contradicts a number. */
export function swarmOf(all: Seen, { threshold, side = 'above', lead }: SwarmSpec, locale: Locale): Swarm {
  const { indicator } = all;
  const factor = 10 ** (indicator.measure === 'class' ? 0 : indicator.decimals);
  const printed = (value: number): number => Math.round(value * factor) / factor;
  const isBeyond = (value: number): boolean =>
    threshold !== undefined && (side === 'above' ? printed(value) >= threshold : printed(value) <= threshold);
  const groups = AREA_ROWS.map((area): SwarmGroup => {
    const rows = all.rows.filter((row) => row.area === area);
    const known = knownRows(rows).map(({ id, shortName, value }) => ({
      ...{ id, value, name: shortName },
      beyond: isBeyond(value),
    }));
    const hasMedian = indicator.measure !== 'class' && !indicator.partial && known.length >= 5;
    return {
      ...{ area, known },
      name: explorerMessages[locale].areas[area],
      gaps: rows.length - known.length,
      beyond: known.filter(({ beyond }) => beyond).length,
      median: hasMedian ? median(known.map(({ value }) => value)) : null,
    };
  });
  const words =
    threshold === undefined
      ? ''
      : indicator.measure === 'class'
        ? bare(threshold, indicator, locale)
        : threshold === 0 && side === 'below' && isChange(indicator.id)
          ? figureTitles[locale].noRise
          : figureTitles[locale].threshold[side](
              withUnit(threshold, indicator, locale, formatBreak(threshold, locale)),
            );
  return {
    seen: all,
    groups,
    locale,
    lead: lead ?? null,
    threshold: threshold === undefined ? null : { value: threshold, side, words },
  };
}

/** Zero or less of a change is said in words. */
const isChange = (id: string): boolean => id.split('-').includes('variazione');

/** The area with the largest share beyond the threshold leads, where it holds more than the rest of the territory together. */
function thresholdTitle({ seen: { rows }, groups, threshold, locale }: Swarm): string | null {
  if (!threshold) return null;
  const t = figureTitles[locale];
  const of = groups.reduce((sum, { known }) => sum + known.length, 0);
  const beyond = groups.reduce((sum, group) => sum + group.beyond, 0);
  const shareOf = ({ beyond: n, known }: SwarmGroup): number => n / known.length;
  const [lead] = groups.filter(({ known }) => known.length >= 5).sort((a, b) => shareOf(b) - shareOf(a));
  const what = capital(threshold.words);
  if (!lead || rows.length === 0) return null;
  const elsewhere = beyond - lead.beyond;
  const others = of - lead.known.length;
  // Twice as common here as elsewhere, and most of them: less is no finding about an area.
  const leads = lead.beyond > elsewhere && shareOf(lead) >= 2 * (elsewhere / others);
  if (!leads || lead.beyond < 2) return t.thresholdAll(what, beyond, of);
  return t.thresholdArea(
    what,
    explorerMessages[locale].inArea[lead.area],
    lead.beyond,
    lead.known.length,
    elsewhere,
    others,
  );
}

/** Comuni so near to the threshold that a small revision would move them: within a fiftieth of the spread of all values. */
function edgeCaveat({ seen: { indicator }, groups, threshold, locale }: Swarm): string[] {
  if (!threshold || indicator.measure === 'class') return [];
  const t = figureMessages[locale].caveat;
  const known = groups.flatMap((group) => group.known);
  const values = known.map(({ value }) => value);
  const near = 0.02 * (Math.max(...values) - Math.min(...values));
  const edge = known.filter(({ value }) => Math.abs(value - threshold.value) <= near);
  if (edge.length === 0) return [];
  const names = namesOf(edge, locale);
  return [names === '' ? t.manyEdge(edge.length) : t.edge(names, edge.length)];
}

/** The count by the values before rounding, where it is another. */
function roundedCaveat({ groups, threshold, locale }: Swarm): string[] {
  if (!threshold) return [];
  const known = groups.flatMap((group) => group.known);
  const exact = known.filter(({ value }) =>
    threshold.side === 'above' ? value >= threshold.value : value <= threshold.value,
  ).length;
  return exact === known.filter(({ beyond }) => beyond).length
    ? []
    : [figureMessages[locale].caveat.rounded(exact)];
}

/** Values so far from the others that the axis is cut before them. */
function cutCaveat({ seen: { indicator }, groups, threshold, locale }: Swarm): string[] {
  if (indicator.measure === 'class') return [];
  const values = groups.flatMap(({ known }) => known.map(({ value }) => value));
  // Whether there is a tail depends on the values alone, not on the length.
  const { cutAbove, cutBelow } = valueAxis(threshold ? [...values, threshold.value] : values, 500);
  return cutAbove || cutBelow ? [figureMessages[locale].caveat.cut] : [];
}
