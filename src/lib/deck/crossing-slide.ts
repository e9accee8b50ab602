/** Need against resource for a direction of the plan: what the corner that matters holds, and who is in it. */
import { unitsInCell } from '../explorer/crossing';
import { unitsOf } from '../explorer/units';
import { crossingDirections } from '../i18n/crossing-directions';
import { deckNotes } from '../i18n/deck-notes';
import { crossingFinding } from '../planner/crossing-summary';
import { crossingView, type CrossingView } from '../planner/crossing-view';
import { CROSSINGS, type CrossingDirection } from '../planner/crossings';
import { latestValues } from '../planner/page';
import { defaultCrossing } from '../state/crossing';
import type { AreaKey } from '../state/explorer';
import { areaKeyOf, briefOf, type DeckContext } from './context';
import { measureOf, sourceOf } from './slides';
import type { Slide } from './types';

/** More names than these are left to the map. */
const MOST_NAMES = 8;

export async function crossingSlide(context: DeckContext, direction: CrossingDirection): Promise<Slide> {
  const { locale } = context;
  const { need, resource, area: own } = CROSSINGS[direction];
  const area = areaKeyOf(context) ?? own;
  const view = await viewOf(context, direction, area);
  const names = cornerNames(view);
  const t = deckNotes[locale];
  return {
    kind: 'figure',
    id: `incrocio-${direction}`,
    title: crossingFinding(view, { level: 'comune', area }, locale),
    measure: `${measureOf(context, need)} × ${measureOf(context, resource)}`,
    source: sourceOf(context, [need, resource]),
    figure: { kind: 'crossing', direction, ...(area === null ? {} : { area }) },
    notes: [
      crossingDirections[locale][direction],
      ...(names.length > 0 && names.length <= MOST_NAMES ? [t.corner(names.join(', '))] : []),
      t.thirds,
      ...(briefOf(context, resource).partial ? [t.communities] : []),
    ],
  };
}

/** Names of the comuni in the corner that matters, as the crossing lists them. */
export function cornerNames({ shown }: Pick<CrossingView, 'shown'>): string[] {
  return shown ? unitsInCell(shown, shown.corner.cell).map(({ name }) => name) : [];
}

/** The crossing of a direction over the comuni of an area or of all. Throws where it has no values. */
export async function viewOf(
  { briefs, data, locale }: Pick<DeckContext, 'briefs' | 'data' | 'locale'>,
  direction: CrossingDirection,
  area: AreaKey | null,
): Promise<CrossingView> {
  const view = crossingView(
    await latestValues(),
    [...briefs.values()],
    unitsOf(data.territories),
    { ...defaultCrossing(direction), area },
    locale,
  );
  if (!view?.shown) throw new Error(`the crossing of ${direction} has no values`);
  return view;
}
