/** A crossing in a few sentences, computed from its data. */
import { max, rollups } from 'd3';
import { residentsOf, unitsInCell, type Crossing } from '../explorer/crossing';
import { crossingTitle } from '../explorer/crossing-words';
import type { Unit } from '../explorer/units';
import { formatNumber, onDate } from '../format/number';
import { crossingClauses } from '../i18n/crossing-clauses';
import { crossingSummaryMessages } from '../i18n/crossing-summary';
import { drawingMessages } from '../i18n/drawing';
import type { Locale } from '../i18n/locale';
import type { CrossingState } from '../state/crossing';
import { subjectName } from '../territory/names';
import type { CrossingView } from './crossing-view';
import type { Near } from './distances';

/** More names than these are left to the list. */
const MOST_NAMES = 6;

export interface SummaryContext {
  /** The units of the level. */
  units: readonly Unit[];
  /** Residents of the metropolitan city. */
  residents: number;
  /** ISO date of the residents. */
  date: string;
  /** Who near a unit has what it lacks. */
  nearOf: (id: string) => readonly Near[];
  nameOf: (id: string) => string;
}

/** The title: what the corner that matters holds, in the words of the two indicators. */
export function crossingFinding(
  { shown }: Pick<CrossingView, 'shown'>,
  { level, area }: Pick<CrossingState, 'level' | 'area'>,
  locale: Locale,
): string {
  if (!shown) return '';
  const clauses = clausesOf(shown, locale);
  const t = crossingSummaryMessages[locale];
  if (!clauses) return crossingTitle(shown, level, locale);
  const { words, inMany, units } = drawingMessages[locale];
  const count = shown.counts[shown.corner.cell] ?? 0;
  const partial = shown.y.indicator.partial || shown.x.indicator.partial;
  const known = shown.units.length;
  const where =
    count === 0
      ? capital(partial && known > 1 ? t.noneOfList[level](known) : t.none[level])
      : count === 1
        ? units[level].inOne
        : inMany(words[count] ?? formatNumber(count, locale), units[level].many);
  const of = partial && known > 1 && count > 0 ? t.ofList(known) : '';
  const begin = area === null ? where : `${t.inArea(area)}${where.charAt(0).toLowerCase()}${where.slice(1)}`;
  return `${begin}${of} ${t.both(...clauses)}`;
}

/** The sentences under the title; none where nothing can be crossed. */
export function crossingSummary(
  view: CrossingView,
  { level, area }: Pick<CrossingState, 'level' | 'area'>,
  context: SummaryContext,
  locale: Locale,
): string[] {
  const { shown, cuts, notKnown } = view;
  if (!shown || !cuts) return [];
  const t = crossingSummaryMessages[locale];
  const units = unitsInCell(shown, shown.corner.cell);
  const unknown = notKnown.length > 0 ? [t.notKnown(notKnown.length, level)] : [];
  if (units.length === 0) return unknown;
  const areas = level === 'comune' && area === null ? areaCounts(units, context.units) : [];
  const together = areas.length === 1 ? (areas[0]?.area ?? null) : null;
  const names = units.map(({ name }) => subjectName({ level, name }, locale));
  const residents = residentsOf(units);
  const share = (100 * residents) / context.residents;
  const far = farthestOf(units, context);
  return [
    ...(units.length > MOST_NAMES ? [] : [t.names(names, together)]),
    ...(areas.length > 1 ? [t.areas(areas)] : []),
    t.residents(
      formatNumber(residents, locale),
      formatNumber(share, locale, 1),
      onDate(context.date, locale),
    ),
    ...(far
      ? [
          t.farthest(
            context.nameOf(far.id),
            formatNumber(far.near.km, locale, 1),
            context.nameOf(far.near.id),
            units.length === 1,
          ),
        ]
      : []),
    t.robust(cuts.always.length, units.length, level),
    ...unknown,
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The clauses of the corner, or null when one of the two indicators has none. */
function clausesOf({ corner, y, x }: Crossing, locale: Locale): [string, string] | null {
  const { high, low } = crossingClauses[locale];
  const pair = {
    gap: [high[y.indicator.id], low[x.indicator.id]],
    needs: [high[y.indicator.id], high[x.indicator.id]],
    resources: [low[y.indicator.id], low[x.indicator.id]],
    plain: [],
  }[corner.kind];
  const [first, second] = pair;
  return first && second ? [first, second] : null;
}

/** Areas of the units, most units first. A comune is always in one. */
function areaCounts(units: readonly { id: string }[], all: readonly Unit[]) {
  const areaOf = new Map(all.map(({ id, area }) => [id, area]));
  return rollups(
    units.flatMap(({ id }) => areaOf.get(id) ?? []),
    (group) => group.length,
    (area) => area,
  )
    .map(([area, count]) => ({ area, count }))
    .sort((a, b) => b.count - a.count);
}

function farthestOf(
  units: readonly { id: string }[],
  { nearOf }: SummaryContext,
): { id: string; near: Near } | null {
  const nearest = units.flatMap(({ id }) => {
    const [near] = nearOf(id);
    return near ? [{ id, near }] : [];
  });
  const most = max(nearest, ({ near }) => near.km);
  return nearest.find(({ near }) => near.km === most) ?? null;
}
