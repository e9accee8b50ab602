/** Housing: what a home costs against incomes, how prices moved, who has little. */
import type { Locale } from '../i18n/locale';
import { abitareSentences } from '../i18n/story-abitare';
import type { AreaKey } from '../state/explorer';
import { compose } from './compose';
import { ends, storyReader, type StoryReader } from './reader';
import type { ThemeStory } from './types';

interface Named {
  name: string;
  value: number;
}

export interface AbitareFacts {
  comuni: number;
  /** Years of income for 80 m², estimated. */
  years: { period: string; high: Named; low: Named; city: number; median: number };
  /** Price of a m², estimated. */
  price: { period: string; high: Named; low: Named; median: number };
  /** Change of prices over the zones present at both dates; `mostFell` is the area with most of the comuni that fell. */
  change: {
    from: string;
    to: string;
    rose: number;
    fell: number;
    still: number;
    mostFell: { area: AreaKey; count: number } | null;
    high: Named;
    low: Named;
    median: number;
    city: number;
  };
  /** Taxpayers up to 10,000 euro and mean incomes, by area. */
  low: {
    period: string;
    high: { area: AreaKey; value: number };
    low: { area: AreaKey; value: number };
    whole: number;
  };
  income: { period: string; high: { area: AreaKey; value: number }; low: { area: AreaKey; value: number } };
  /** Rent of 80 m² on mean income, percent. */
  rent: { period: string; high: Named; median: number; known: number };
  /** Rent of a month for 80 m² of the market and of two housing co-operatives, as quoted. */
  quoted: { market: number; cooperative: number; year: string };
  /** Valid applications for public housing, as stated. */
  waiting: { value: number; date: string };
}

export function abitareFacts(reader: StoryReader): AbitareFacts {
  const { comuni, indicator, median } = reader;
  const years = ends(comuni('anni-reddito-80mq'));
  const price = ends(comuni('prezzo-vendita'));
  const change = comuni('prezzo-variazione');
  const changed = ends(change);
  const low = ends(reader.areas('redditi-bassi'));
  const income = ends(reader.areas('reddito-medio'));
  const rents = comuni('canone-80mq-reddito');
  const prices = indicator('prezzo-vendita').periods;
  const market = reader.fact('mercato-canone-80mq');
  const waiting = reader.fact('erp-domande-2022');
  return {
    comuni: reader.count(),
    years: {
      period: indicator('anni-reddito-80mq').defaultPeriod,
      ...{ high: years.first, low: years.last, city: reader.city('anni-reddito-80mq') },
      median: median('anni-reddito-80mq'),
    },
    price: {
      period: indicator('prezzo-vendita').defaultPeriod,
      ...{ high: price.first, low: price.last, median: median('prezzo-vendita') },
    },
    change: {
      ...{ from: ends(prices).first, to: indicator('prezzo-variazione').defaultPeriod },
      rose: change.filter(({ value }) => value > 0).length,
      fell: change.filter(({ value }) => value < 0).length,
      still: change.filter(({ value }) => value === 0).length,
      mostFell: mostIn(change.filter(({ value }) => value < 0).map(({ area }) => area)),
      ...{ high: changed.first, low: changed.last, median: median('prezzo-variazione') },
      city: reader.city('prezzo-variazione'),
    },
    low: {
      period: indicator('redditi-bassi').defaultPeriod,
      ...{ high: low.first, low: low.last, whole: reader.at('redditi-bassi', 'cm').value },
    },
    income: { period: indicator('reddito-medio').defaultPeriod, high: income.first, low: income.last },
    rent: {
      period: indicator('canone-80mq-reddito').defaultPeriod,
      ...{ high: ends(rents).first, median: median('canone-80mq-reddito'), known: rents.length },
    },
    quoted: {
      ...{ market: market.value, year: market.date },
      cooperative: reader.fact('coop-abitanti-canone-80mq').value,
    },
    waiting,
  };
}

/** The area that most of a list belong to, when it is more than half of it. */
export function mostIn(areas: readonly AreaKey[]): { area: AreaKey; count: number } | null {
  for (const area of new Set(areas)) {
    const count = areas.filter((other) => other === area).length;
    if (count > areas.length / 2) return { area, count };
  }
  return null;
}

export async function abitareStory(locale: Locale): Promise<ThemeStory> {
  const facts = abitareFacts(await storyReader());
  return compose('abitare', facts, abitareSentences[locale], {
    figures: {
      anni: { kind: 'map', indicator: 'anni-reddito-80mq' },
      cambia: { kind: 'swarm', indicator: 'prezzo-variazione', threshold: 0, side: 'below' },
      redditi: { kind: 'areas', indicator: 'redditi-bassi' },
      affitti: { kind: 'ranking', indicator: 'canone-80mq-reddito' },
      risorse: { kind: 'crossing', direction: 'm1-d1' },
    },
    areaIndicators: ['prezzo-vendita', 'anni-reddito-80mq', 'reddito-medio', 'redditi-bassi'],
  });
}
