/** Views of the real snapshot, for tests: what a reader would take away. */
import { explorerPage, indicatorBriefs } from '../explorer/page';
import { explorerView } from '../explorer/view';
import type { Locale } from '../i18n/locale';
import type { MapScene } from '../map/scene';
import { indicatorData } from '../snapshot/domain';
import { snapshotGeometry } from '../snapshot/geometry';
import { defaultState, type ExplorerContext, type ExplorerState } from '../state/explorer';
import { scenesOf } from './scenes';
import type { Shown, ShownPart } from './shown';

/** The view of a state, with the scenes of its maps. */
export async function shownOf(
  patch: Partial<ExplorerState>,
  locale: Locale = 'it',
): Promise<{ shown: Shown; scenes: MapScene[] }> {
  const [page, indicators] = await Promise.all([explorerPage(locale), indicatorBriefs(locale)]);
  const { units } = page;
  const context: ExplorerContext = {
    indicators,
    units: { comune: [], unione: [], distretto: [], area: [] },
    layers: [],
    defaultIndicator: page.first.id,
    records: page.records,
  };
  const choice: ExplorerState = { ...defaultState(context), ...patch };
  const part = async (id: string, period: string | null): Promise<ShownPart> => {
    const indicator = indicators.find((one) => one.id === id);
    if (!indicator) throw new Error(`no indicator ${id}`);
    const at = period ?? indicator.defaultPeriod;
    const data = await indicatorData(id);
    const state = { ...choice, period: at };
    return {
      indicator,
      period: at,
      view: explorerView(units[choice.level], indicator, data, state, (note) => note[locale]),
    };
  };
  const first = await part(choice.indicator, patch.period ?? null);
  const second = choice.second ? await part(choice.second.indicator, choice.second.period || null) : null;
  const shown: Shown = { choice: { ...choice, period: first.period }, first, second };
  return { shown, scenes: scenesOf(shown, units, snapshotGeometry('full'), null, locale) };
}
