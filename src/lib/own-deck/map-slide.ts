import type { Locale } from '../i18n/locale';
import { ownDeckMessages } from '../i18n/own-deck';
import { parseExplorer, type ExplorerState } from '../state/explorer';
import { scenesOf } from '../takeaway/scenes';
import { shownTitle, type Shown } from '../takeaway/shown';
import { shownOf } from '../takeaway/shown-of';
import { slidePicture } from '../takeaway/slide-picture';
import type { DrawnSlide } from './drawn';
import type { Drawing } from './slide-of';
import { shortSource } from './source';
import { explorerContextOf, type World } from './world';

/** A view of the explorer: its map, or its two. */
export async function mapSlide(query: string, world: World, id: string, locale: Locale): Promise<Drawing> {
  const t = ownDeckMessages[locale];
  const { state, problems } = parseExplorer(query, explorerContextOf(world.page));
  const slide = await mapOf(state, world, id, locale);
  const caveats = [...(state.records ? [t.noRecords] : []), ...(state.layers.length > 0 ? [t.noLayers] : [])];
  return { slide: { ...slide, caveats: [...slide.caveats, ...caveats] }, problems };
}

/** The map of a state with what stands around it. */
export async function mapOf(
  state: ExplorerState,
  { page, load }: World,
  id: string,
  locale: Locale,
): Promise<Omit<DrawnSlide, 'path'>> {
  const [shown, geometry] = await Promise.all([
    shownOf(state, page.units, page.indicators, load.series, locale),
    load.geometry(),
  ]);
  const { title, subtitle } = shownTitle(shown, locale);
  const scenes = scenesOf(shown, page.units, geometry, null, locale);
  const parts = shown.second ? [shown.first, shown.second] : [shown.first];
  return {
    title,
    measure: subtitle,
    source: shortSource(
      parts.map(({ indicator }) => indicator),
      locale,
    ),
    caveats: limitsOf(shown, locale),
    body: {
      kind: 'picture',
      picture: slidePicture(shown, scenes, { id, title, size: 'slide' }, locale),
      narrow: slidePicture(shown, scenes, { id: `${id}n`, title, size: 'page' }, locale),
    },
  };
}

/** Estimates, values that are not there, lists that are not whole. */
function limitsOf({ first, second }: Shown, locale: Locale): string[] {
  const t = ownDeckMessages[locale];
  const parts = second ? [first, second] : [first];
  const lines = parts.flatMap(({ indicator, view }) => {
    const without = view.rows.filter(({ value }) => value === null).length;
    const estimated = view.rows.filter(
      ({ status, value }) => status === 'estimated' && value !== null,
    ).length;
    return [
      indicator.partial ? t.partial(indicator.label) : '',
      estimated > 0 ? t.estimated(indicator.label, estimated, view.rows.length) : '',
      without > 0 && !indicator.partial ? t.without(indicator.label, without, view.rows.length) : '',
    ];
  });
  return [...new Set(lines)].filter(Boolean);
}
