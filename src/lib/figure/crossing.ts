/** A need against a resource in nine colours: the crossing that a direction of the plan begins with. */
import { crossingFills } from '../explorer/crossing';
import { boundsOf, crossingSubtitle, sayCrossed } from '../explorer/crossing-words';
import { explorerScene } from '../explorer/scene';
import { explorerMessages } from '../i18n/explorer';
import { crossingKeyMessages } from '../i18n/crossing-key';
import { figureMessages } from '../i18n/figure';
import { figureTitles } from '../i18n/figure-titles';
import type { Locale } from '../i18n/locale';
import { formatPeriod } from '../format/number';
import { formatValue } from '../indicator/format';
import type { MapScene } from '../map/scene';
import { crossingFinding } from '../planner/crossing-summary';
import { crossingView, type CrossingView } from '../planner/crossing-view';
import { crossingPath, CROSSINGS } from '../planner/crossings';
import { latestValues } from '../planner/page';
import { partOfLatest } from '../planner/latest';
import { snapshotGeometry } from '../snapshot/geometry';
import { defaultCrossing } from '../state/crossing';
import { sourceLineOf } from '../takeaway/source-line';
import type { AreaKey } from '../state/explorer';
import type { Figure } from './figure';
import { focusOf } from './focus';
import { drawMap } from './map-drawing';
import { briefNamed, figureUnits } from './seen';
import type { FigureSpec, FigureText } from './types';

export type CrossingSpec = Extract<FigureSpec, { kind: 'crossing' }>;

export async function crossingFigure(spec: CrossingSpec, locale: Locale): Promise<Figure> {
  const { need, resource } = CROSSINGS[spec.direction];
  const base = defaultCrossing(spec.direction);
  const area: AreaKey | null = spec.area ?? base.area;
  const state = { ...base, area };
  const units = await figureUnits();
  const indicators = [await briefNamed(need, locale), await briefNamed(resource, locale)];
  const values = partOfLatest(await latestValues(), [need, resource]);
  const view = crossingView(values, indicators, units, state, locale);
  const shown = view?.shown;
  if (!view || !shown) throw new Error(`the crossing of ${spec.direction} has no values`);
  const t = figureMessages[locale];
  const names = view.listed.map(({ name }) => name);
  const { corner } = shown;
  const map = {
    ...{ scene: sceneOf(view, units, area, locale), seen: null, crossed: view },
    focus: await focusOf(area),
  };
  return {
    text: {
      title: crossingFinding(view, state, locale),
      measure: crossingSubtitle(shown, locale),
      source: sourceLineOf([view.need.indicator, view.resource.indicator], locale),
      summary: [
        figureTitles[locale].summary.crossing(shown.y.indicator.label, shown.x.indicator.label),
        names.length === 0 ? '' : `${crossingKeyMessages[locale].cornerList[corner.kind]}: ${t.list(names)}.`,
      ]
        .filter(Boolean)
        .join(' '),
      caveats: caveatsOf(view, locale),
      theme: view.need.indicator.theme,
      path: pathOf(spec, base.area, area),
      table: tableOf(view, locale),
    },
    draw: (frame) => drawMap(map, frame, locale),
    map,
  };
}

function sceneOf(
  view: CrossingView,
  units: Awaited<ReturnType<typeof figureUnits>>,
  area: AreaKey | null,
  locale: Locale,
): MapScene {
  const { all } = view;
  if (!all) throw new Error('nothing is crossed');
  const scene = explorerScene(snapshotGeometry(), units.comune, explorerMessages[locale].areas, {
    ...{ level: 'comune', units: units.comune, symbols: [], selected: [], brushed: null },
    fills: crossingFills(all, view.need.view, view.resource.view),
    theme: view.need.indicator.theme,
    areaFilter: area,
    // Rivers run on beyond the territory, and there is no ground around it here.
    show: ['aree', 'nomi'],
  });
  const titles = new Map(all.units.map((unit) => [unit.id, sayCrossed(unit, all, locale)]));
  return { ...scene, comuni: scene.comuni.map((c) => ({ ...c, title: titles.get(c.id) ?? c.title })) };
}

function caveatsOf({ need, resource, missing, cuts, listed, shown }: CrossingView, locale: Locale): string[] {
  const t = figureMessages[locale].caveat;
  const partial = need.indicator.partial || resource.indicator.partial;
  const corner = shown?.corner.cell;
  const always = cuts?.always.length ?? 0;
  const count = corner === undefined ? 0 : listed.length;
  return [
    ...(count > 0 && always < count ? [t.cuts(always, count)] : []),
    ...(partial ? [t.partial] : []),
    ...(estimated(need) || estimated(resource) ? [t.someEstimated] : []),
    ...(missing.length > 0 ? [t.crossedMissing(missing.length)] : []),
  ];
}

const estimated = ({ view }: CrossingView['need']): boolean =>
  view.rows.some(({ status, value }) => status === 'estimated' && value !== null);

function pathOf({ direction }: CrossingSpec, own: AreaKey | null, area: AreaKey | null): string {
  const path = crossingPath(direction);
  if (own === area) return path;
  return `${path}${path.includes('?') ? '&' : '?'}area=${area ?? 'tutte'}`;
}

/** The comuni crossed, the corner first, with the class of each. */
function tableOf({ shown, missing }: CrossingView, locale: Locale): FigureText['table'] {
  const t = explorerMessages[locale];
  if (!shown) return { head: [], rows: [] };
  const { y, x, corner } = shown;
  const [ups, acrosses] = [boundsOf(y, locale), boundsOf(x, locale)];
  const head = ({ indicator, period }: typeof y): string =>
    `${indicator.label}, ${formatPeriod(period, locale)}`;
  const cellName = (cell: number): string =>
    [ups[Math.floor(cell / 3)] ?? '', acrosses[cell % 3] ?? ''].filter(Boolean).join(' × ');
  const units = [...shown.units].sort(
    (a, b) => Number(b.cell === corner.cell) - Number(a.cell === corner.cell) || b.y - a.y || a.x - b.x,
  );
  return {
    head: [t.comune, head(y), head(x), figureMessages[locale].cellHead],
    rows: [
      ...units.map((unit) => [
        unit.name,
        formatValue(y.indicator, unit.y, locale),
        formatValue(x.indicator, unit.x, locale),
        cellName(unit.cell),
      ]),
      ...missing.map(({ name }) => [name, '–', '–', figureMessages[locale].noPair]),
    ],
  };
}
