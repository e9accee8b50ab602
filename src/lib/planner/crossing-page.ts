/** What the page of a crossing is built from. Runs in Node only. */
import { explorerScene } from '../explorer/scene';
import { indicatorBriefs } from '../explorer/page';
import { sayCrossed } from '../explorer/crossing-words';
import { crossingFills } from '../explorer/crossing';
import { unitsOf, type UnitsByLevel } from '../explorer/units';
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import { lightBrief, type IndicatorBrief } from '../indicator/brief';
import type { MapScene } from '../map/scene';
import { territories } from '../snapshot/domain';
import { snapshotGeometry } from '../snapshot/geometry';
import { planDirections, type DirectionBrief } from '../snapshot/plan';
import { readTable } from '../snapshot/tables';
import { defaultCrossing } from '../state/crossing';
import { comuneBorders } from './borders';
import { centreDistances } from './centres';
import { hereKinds } from './crossing-here';
import type { HereKind } from './crossing-rows';
import { crossingView } from './crossing-view';
import { CROSSINGS } from './crossings';
import type { Distances } from './distances';
import { partOfLatest, type LatestValues } from './latest';
import { latestValues } from './page';

export interface CrossingPage {
  units: UnitsByLevel;
  indicators: IndicatorBrief[];
  /** The directions of the plan that have a crossing. */
  directions: DirectionBrief[];
  /** Values of the two indicators of the default view. */
  first: LatestValues;
  kinds: HereKind[];
  distances: Distances;
  borders: [string, string[]][];
  /** ISO date of the residents. */
  populationDate: string;
}

export async function crossingPage(locale: Locale): Promise<{ page: CrossingPage; scene: MapScene }> {
  const base = defaultCrossing();
  const page: CrossingPage = {
    units: unitsOf(await territories()),
    // Their limits are printed beside the crossing; the other long texts are not.
    indicators: (await indicatorBriefs(locale)).map((brief) => ({
      ...lightBrief(brief),
      caveats: brief.caveats,
    })),
    directions: (await planDirections(locale)).filter(({ id }) => id in CROSSINGS),
    first: partOfLatest(await latestValues(), [base.need, base.resource]),
    kinds: await hereKinds(locale),
    distances: await centreDistances(),
    borders: comuneBorders(),
    populationDate: String((await readTable('territories'))[0]?.population_date ?? ''),
  };
  const view = crossingView(page.first, page.indicators, page.units, base, locale);
  const all = view?.all;
  if (!all) throw new Error('the default crossing has no values');
  const scene = explorerScene(snapshotGeometry(), page.units.comune, explorerMessages[locale].areas, {
    level: 'comune',
    units: page.units.comune,
    fills: crossingFills(all, view.need.view, view.resource.view),
    symbols: [],
    theme: view.need.indicator.theme,
    selected: [],
    areaFilter: null,
    brushed: null,
    show: ['aree', 'nomi', 'fiumi'],
  });
  const titles = new Map(all.units.map((unit) => [unit.id, sayCrossed(unit, all, locale)]));
  return {
    page,
    scene: { ...scene, comuni: scene.comuni.map((c) => ({ ...c, title: titles.get(c.id) ?? c.title })) },
  };
}
