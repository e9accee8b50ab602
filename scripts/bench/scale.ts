import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { unitsBetween } from '../../src/lib/chart/brush';
import { comuneBriefs, indicatorBriefs } from '../../src/lib/explorer/page';
import { fillsOf, symbolsOf } from '../../src/lib/explorer/paint';
import { explorerScene } from '../../src/lib/explorer/scene';
import type { ComuneBrief } from '../../src/lib/explorer/units';
import { explorerView, type ExplorerView } from '../../src/lib/explorer/view';
import type { IndicatorBrief } from '../../src/lib/indicator/brief';
import type { Indicator } from '../../src/lib/indicator/types';
import { prepareGeometry, type MapGeometry } from '../../src/lib/map/geometry';
import { indicators, type IndicatorData } from '../../src/lib/snapshot/domain';
import { SHOWS } from '../../src/lib/state/explorer';
import { withOwnArea } from '../../src/lib/territory/aggregate';
import { exponentOf, short, timed } from './numbers';
import type { BenchContext, Figure, Found } from './section';

/** An indicator that is a rate, has a value everywhere and is recomputed for areas. */
const INDICATOR = 'organizzazioni-10k';
const PERIOD = 'synthetic';
/** A step that took longer than this is not tried at the next size. */
const PATIENCE_MS = 8000;

/** The map's units at one size. */
export interface Units {
  comuni: ComuneBrief[];
  geometry: MapGeometry;
}

type Step = (round: number) => unknown;

/** What the modules of the explorer cost for one act of the reader, in Node, at the 55 comuni and at copies of them. */
export async function runScale({ root, quick }: BenchContext): Promise<Found> {
  const sizes = quick ? [1, 10, 100] : [1, 10, 100, 1000];
  const own = ownGeometry(root);
  const comuni = await comuneBriefs();
  const costs = new Map<string, { size: number; cost: number }[]>();
  for (const times of sizes) {
    const units = copies({ comuni, geometry: own }, times);
    const steps = await stepsOf(units);
    for (const [name, step] of Object.entries(steps)) {
      const known = costs.get(name) ?? [];
      const last = known.at(-1)?.cost ?? 0;
      const cost = last > PATIENCE_MS || Number.isNaN(last) ? NaN : timed(times >= 100 ? 3 : 15, step);
      costs.set(name, [...known, { size: units.comuni.length, cost }]);
    }
  }
  const rows = [...costs].map(([act, points]): Record<string, Figure> => ({
    act,
    ...Object.fromEntries(
      points.map(({ size, cost }) => [`${size.toLocaleString('en-GB')} units, ms`, short(cost)]),
    ),
    exponent: short(exponentOf(points) ?? NaN),
    'of the last step': short(exponentOf(points.slice(-2)) ?? NaN),
  }));
  return {
    about: [
      'The modules behind the explorer in Node, without a page: from the data of an indicator to the scene that a map draws. The 55 comuni with their real shapes, then SYNTHETIC copies of them with values drawn by a fixed rule; the shapes, prepared once a visit, are not counted.',
      'Small sizes are mostly fixed costs, so the exponent over all sizes is flatter than that between the last two.',
    ],
    tables: [{ title: 'One act of the reader by number of units', rows }],
  };
}

/** The acts of a reader as calls of the explorer's modules. */
export async function stepsOf({ comuni, geometry }: Units): Promise<Record<string, Step>> {
  const brief = (await indicatorBriefs('it')).find(({ id }) => id === INDICATOR);
  const rule = (await indicators()).find(({ id }) => id === INDICATOR);
  if (!brief || !rule) throw new Error(`no indicator ${INDICATOR}`);
  const view = viewOf(comuni, brief, synthetic(comuni, 0));
  const half = comuni.filter((_, i) => i % 2 === 0).map(({ id }) => id);
  return {
    'another indicator: view and scene': (round) => {
      const next = viewOf(comuni, brief, synthetic(comuni, round));
      return sceneOf({ comuni, geometry }, brief, next, null);
    },
    'the view alone': (round) => viewOf(comuni, brief, synthetic(comuni, round)),
    'brush: the units of a stretch, and the scene': (round) =>
      sceneOf({ comuni, geometry }, brief, view, unitsBetween(view.rows, round % 40, 60)),
    'own area of half of the units, recomputed': (round) => ownArea(rule, comuni, half, round),
  };
}

export function ownGeometry(root: string): MapGeometry {
  const read = (name: string): Topology =>
    JSON.parse(readFileSync(join(root, 'data/snapshot', name), 'utf8')) as Topology;
  return prepareGeometry({
    territories: read('territories.topo.json'),
    context: read('context.topo.json'),
  });
}

function viewOf(comuni: ComuneBrief[], brief: IndicatorBrief, data: IndicatorData): ExplorerView {
  const state = { period: PERIOD, method: 'quantile' as const, classes: 5, area: null };
  return explorerView(comuni, brief, data, state, (note) => note.it);
}

function sceneOf(
  { comuni, geometry }: Units,
  brief: IndicatorBrief,
  view: ExplorerView,
  brushed: ReadonlySet<string> | null,
) {
  const names = { bologna: '', pianura: '', 'collina-appennino': '', 'circondario-imolese': '' };
  return explorerScene(geometry, comuni, names, {
    ...{ level: 'comune', units: comuni, theme: brief.theme, selected: [], areaFilter: null, show: SHOWS },
    fills: fillsOf(view, brief),
    symbols: symbolsOf(view, brief),
    brushed,
  });
}

function ownArea(rule: Indicator, comuni: ComuneBrief[], members: string[], round: number): IndicatorData {
  return withOwnArea(rule, synthetic(comuni, round), 'own', members);
}

/** SYNTHETIC values, other ones each round: a rate of a count over residents. */
function synthetic(comuni: readonly ComuneBrief[], round: number): IndicatorData {
  const numerator = comuni.map((_, i) => (i * 7919 + round * 104_729) % 1009);
  const denominator = comuni.map((_, i) => 100_000 + (i % 97));
  return {
    id: INDICATOR,
    territoryIds: comuni.map(({ id }) => id),
    notes: [],
    periods: {
      [PERIOD]: {
        ...{ numerator, denominator, note: comuni.map(() => -1), denominatorDate: null },
        value: numerator.map((n, i) => (n / (denominator[i] ?? 1)) * 10_000),
        status: comuni.map(() => 'observed' as const),
      },
    },
  };
}

function copies({ comuni, geometry }: Units, times: number): Units {
  if (times === 1) return { comuni, geometry };
  return {
    comuni: copied(comuni, times).map((comune) => ({ ...comune, members: [comune.id] })),
    geometry: { ...geometry, comuni: copied(geometry.comuni, times) },
  };
}

function copied<T extends { id: string }>(items: readonly T[], times: number): T[] {
  return Array.from({ length: times }, (_, copy) =>
    items.map((item) => ({ ...item, id: `${item.id}-${copy}` })),
  ).flat();
}
