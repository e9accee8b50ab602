import type { Locale } from '../i18n/locale';
import { crossingFinding } from '../planner/crossing-summary';
import { crossingView } from '../planner/crossing-view';
import { parseCrossing } from '../state/crossing';
import { defaultState } from '../state/explorer';
import { mapOf } from './map-slide';
import type { Drawing } from './slide-of';
import { crossingContextOf, explorerContextOf, type World } from './world';

/** A need crossed with a resource: the map of nine colours, with the finding of its own page as the title. */
export async function crossingSlide(
  query: string,
  world: World,
  id: string,
  locale: Locale,
): Promise<Drawing> {
  const { page, load } = world;
  const { state, problems } = parseCrossing(query, crossingContextOf(page));
  const periodOf = (indicator: string): string =>
    page.indicators.find((each) => each.id === indicator)?.defaultPeriod ?? '';
  const choice = {
    ...defaultState(explorerContextOf(page)),
    ...{ indicator: state.need, period: periodOf(state.need), level: state.level, area: state.area },
    second: { indicator: state.resource, period: periodOf(state.resource) },
    arrangement: 'incrocio' as const,
    selected: state.selected === null ? [] : [state.selected],
  };
  const [slide, latest] = await Promise.all([mapOf(choice, world, id, locale), load.latest()]);
  const view = crossingView(latest, page.indicators, page.units, state, locale);
  const finding = view ? crossingFinding(view, state, locale) : '';
  return { slide: { ...slide, title: finding || slide.title }, problems };
}
