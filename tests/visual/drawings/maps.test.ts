/** What each kind of map draws, as text: a changed class, colour, place or outline shows as a difference to be looked at. */
import { describe, expect, it } from 'vitest';
import { crossingFills, crossingOf } from '../../../src/lib/explorer/crossing';
import { express } from '../../../src/lib/explorer/expression';
import { indicatorBriefs } from '../../../src/lib/explorer/page';
import { fillsOf, symbolsOf } from '../../../src/lib/explorer/paint';
import { explorerScene, type MapLook } from '../../../src/lib/explorer/scene';
import { unitsOf } from '../../../src/lib/explorer/units';
import { explorerView, type ViewState } from '../../../src/lib/explorer/view';
import { explorerMessages } from '../../../src/lib/i18n/explorer';
import { THEMES } from '../../../src/lib/indicator/types';
import { spacePage } from '../../../src/lib/planner/space-page';
import { indicatorData, territories } from '../../../src/lib/snapshot/domain';
import { snapshotGeometry } from '../../../src/lib/snapshot/geometry';
import { SHOWS, type UnitLevel } from '../../../src/lib/state/explorer';
import { drawing } from './drawing';

const units = unitsOf(await territories());
const briefs = await indicatorBriefs('it');
const state = { method: 'quantile', classes: 5, area: null } as const;

/** An indicator at its default period as the explorer sees it. */
async function seen(id: string, level: UnitLevel = 'comune', changes: Partial<ViewState> = {}) {
  const indicator = briefs.find((brief) => brief.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  const period = indicator.defaultPeriod;
  const published = { indicator, data: await indicatorData(id) };
  const expressed = express(published, changes.expression ?? 'valore', period, null, null, 'it');
  const view = explorerView(
    units[level],
    expressed.indicator,
    expressed.data,
    { ...state, period, ...changes },
    (note) => note.it,
  );
  return { indicator: expressed.indicator, period, view };
}

function drawn(
  { indicator, view }: Awaited<ReturnType<typeof seen>>,
  changes: Partial<MapLook> = {},
): string {
  const scene = explorerScene(snapshotGeometry(), units.comune, explorerMessages.it.areas, {
    level: view.rows[0]?.level ?? 'comune',
    units: view.rows,
    fills: fillsOf(view, indicator),
    symbols: symbolsOf(view, indicator),
    theme: indicator.theme,
    selected: [],
    areaFilter: null,
    brushed: null,
    show: SHOWS,
    ...changes,
  });
  return drawing(scene);
}

const picture = (name: string): string => `./pictures/${name}.txt`;

describe('the map draws as it did', () => {
  it.each(THEMES)('%s, the first indicator of the theme', async (theme) => {
    const first = briefs.find((brief) => brief.theme === theme);
    await expect(drawn(await seen(first?.id ?? ''))).toMatchFileSnapshot(picture(theme));
  });

  it('two indicators crossed', async () => {
    const [need, resource] = [await seen('minuti-polo'), await seen('organizzazioni-10k')];
    const crossing = crossingOf(need, resource, { area: null, classesOfArea: false });
    if (!crossing) throw new Error('nothing crossed');
    const fills = crossingFills(crossing, need.view, resource.view);
    await expect(drawn(need, { fills, symbols: [] })).toMatchFileSnapshot(picture('incrocio'));
  });

  it('a change, parted at zero', async () => {
    const change = await seen('popolazione', 'comune', { expression: 'variazione' });
    expect(change.view.centre).toBe(0);
    await expect(drawn(change)).toMatchFileSnapshot(picture('variazione'));
  });

  it('unioni, two selected, and the comuni of none', async () => {
    const look = { selected: ['unione-reno-galliera', 'unione-savena-idice'] };
    await expect(drawn(await seen('organizzazioni-10k', 'unione'), look)).toMatchFileSnapshot(
      picture('unioni'),
    );
  });

  it('circles of an area, one brushed', async () => {
    const look = { areaFilter: 'pianura' as const, brushed: new Set(['037005']) };
    await expect(drawn(await seen('organizzazioni'), look)).toMatchFileSnapshot(picture('cerchi'));
  });
});

describe('the maps of the planner draw as they did', () => {
  it('a pattern of neighbours', async () => {
    await expect(drawing((await spacePage('it')).scene)).toMatchFileSnapshot(picture('vicinanza'));
  });
});

describe('the text of a drawing', () => {
  it('tells two classes, two colours and two outlines apart', async () => {
    const five = await seen('anni-reddito-80mq');
    const text = drawn(five);
    expect(text).toBe(drawn(five));
    expect(text).not.toBe(drawn(await seen('anni-reddito-80mq', 'comune', { classes: 4 })));
    expect(text).not.toBe(drawn(five, { theme: 'oes' }));
    expect(text).not.toBe(drawn(five, { selected: ['037059'] }));
    expect(text).not.toContain('svelte-');
  });
});
