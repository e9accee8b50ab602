/** What `/comitato/tua/` is built from. Runs in Node only. */
import { DEFAULT_INDICATOR } from '../explorer/page';
import { recordsContext } from '../explorer/records-context';
import { unitsOf } from '../explorer/units';
import type { Locale } from '../i18n/locale';
import { layerBriefs } from '../layers/brief';
import { comparisonPage } from '../planner/comparison-page';
import { rankingPage } from '../planner/ranking-page';
import { territories } from '../snapshot/domain';
import { leadOf } from '../territory/lead';
import { profileData } from '../territory/profile-data';
import { figuresOf } from '../territory/profile-figures';
import type { DeckPage } from './world';

/** Sentences of a territory's lead that a slide has room for. */
const LEAD_SENTENCES = 2;

export async function deckPage(locale: Locale): Promise<DeckPage> {
  const [{ territories: known, indicators, opening }, data, ranking] = await Promise.all([
    comparisonPage(locale),
    profileData(),
    rankingPage(locale),
  ]);
  const figures = (level: 'comune' | 'unione'): string[] => {
    const one = [...data.byId.values()].find((each) => each.level === level);
    return one ? figuresOf(data, one).map(({ reading }) => reading.indicator.id) : [];
  };
  return {
    units: unitsOf(await territories()),
    indicators,
    territories: known,
    records: await recordsContext(),
    layers: (await layerBriefs(locale)).map(({ id }) => id),
    opening: { map: DEFAULT_INDICATOR, ranking: ranking.first.id, territories: opening },
    figures: { comune: figures('comune'), group: figures('unione') },
    leads: Object.fromEntries(
      [...data.byId.values()].map((territory) => [
        territory.id,
        leadOf(data, territory, locale).slice(0, LEAD_SENTENCES).join(' '),
      ]),
    ),
  };
}
