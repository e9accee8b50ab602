/** What the slides of a deck are written from: one language, one snapshot, the whole or one of its areas. Runs in Node only. */
import { latestRetrieval } from '../catalogue/dates';
import { indicatorBriefs } from '../explorer/page';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import { planEntries, type PlanEntry } from '../plan/entries';
import type { AreaKey } from '../state/explorer';
import { profileData, type ProfileData } from '../territory/profile-data';
import type { Territory } from '../territory/types';

export interface DeckContext {
  locale: Locale;
  data: ProfileData;
  briefs: ReadonlyMap<string, IndicatorBrief>;
  plan: readonly PlanEntry[];
  /** The area that the deck speaks of; null for the whole metropolitan city. */
  area: Territory | null;
  /** Day of the snapshot, ISO. */
  date: string;
}

const known = new Map<Locale, Promise<ReadonlyMap<string, IndicatorBrief>>>();

/** Every indicator by id, read once a build. */
function briefsIn(locale: Locale): Promise<ReadonlyMap<string, IndicatorBrief>> {
  const briefs =
    known.get(locale) ??
    indicatorBriefs(locale).then((all) => new Map(all.map((brief) => [brief.id, brief])));
  known.set(locale, briefs);
  return briefs;
}

/** Throws where the area is not in the snapshot. */
export async function deckContext(locale: Locale, area: AreaKey | null): Promise<DeckContext> {
  const data = await profileData();
  const found = area === null ? null : data.byId.get(`area-${area}`);
  if (found === undefined) throw new Error(`area ${area ?? ''} is not in the snapshot`);
  return {
    ...{ locale, data, area: found },
    briefs: await briefsIn(locale),
    plan: await planEntries(locale),
    date: await latestRetrieval(),
  };
}

/** The area of a deck as the state of the explorer names it. */
export function areaKeyOf({ area }: Pick<DeckContext, 'area'>): AreaKey | null {
  return area === null ? null : (area.id.replace(/^area-/, '') as AreaKey);
}

/** An indicator of the snapshot; throws for another, so that a deck cannot name what is not there. */
export function briefOf({ briefs }: Pick<DeckContext, 'briefs'>, id: string): IndicatorBrief {
  const brief = briefs.get(id);
  if (!brief) throw new Error(`a deck names the indicator ${id}, which is not in the snapshot`);
  return brief;
}
