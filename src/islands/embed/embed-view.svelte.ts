/** What the address of a frame asks for, read as the map reads its own, with what every kind says about it. */
import { ExplorerSession } from '../explorer/explorer-session.svelte';
import { indicatorStore } from '../explorer/indicator-store';
import { askedTheme, forceTheme } from './theme';
import type { UnitsByLevel } from '@/lib/explorer/units';
import { embedMessages } from '@/lib/i18n/embed';
import { asset, type Locale } from '@/lib/i18n/locale';
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { IndicatorData } from '@/lib/snapshot/domain';
import { UNIT_LEVELS, type ExplorerContext } from '@/lib/state/explorer';
import { partsFrom, shownFrom } from '@/lib/takeaway/shown-of';

export interface EmbedPage {
  units: UnitsByLevel;
  indicators: IndicatorBrief[];
  /** Values of the first view, which is drawn at build. */
  first: IndicatorData;
}

const NONE = { years: [], defaultYear: null, kinds: [], statuses: [] };

export class EmbedView {
  readonly session: ExplorerSession;
  /** Query of the address as it came; empty until it is read. */
  search = $state('');

  constructor(
    private readonly locale: Locale,
    private readonly page: EmbedPage,
    /** Ids of the layers that an address may ask for. */
    layers: readonly string[] = [],
  ) {
    const { units, indicators, first } = page;
    const context: ExplorerContext = {
      indicators,
      units: Object.fromEntries(
        UNIT_LEVELS.map((level) => [level, units[level].map(({ id }) => id)]),
      ) as unknown as ExplorerContext['units'],
      layers,
      defaultIndicator: first.id,
      records: { organizzazioni: NONE, luoghi: NONE, progetti: NONE },
    };
    const store = indicatorStore(first, (id) => asset(`/data/v1/indicators/${id}.json`));
    this.session = new ExplorerSession(context, units, indicators, first, store);
  }

  /** The view as its map draws it. */
  readonly shown = $derived.by(() => shownFrom(...this.#asked()));
  /** The same with the second indicator, also where the map would not draw it. */
  readonly pair = $derived.by(() => partsFrom(...this.#asked()));
  /** What is said of the address or of the values on their way; empty where there is nothing to say. */
  readonly notice = $derived.by(() => {
    const t = embedMessages[this.locale];
    if (this.session.failed) return t.failed;
    if (this.session.problems.length > 0) return t.nearest;
    return this.session.loading ? t.loading : '';
  });

  /** Reads the address: colours at once, the view when its values are here. */
  read(): void {
    const theme = askedTheme(location.search);
    if (theme) forceTheme(document, theme);
    this.search = location.search;
    this.session.readAddress();
  }

  #asked() {
    const { units, indicators } = this.page;
    return [this.session.shown, units, indicators, this.session.data, this.locale] as const;
  }
}
