/** Tourism: where nights are spent, what they weigh on residents, which beds grew, what slow routes reach. */
import type { Locale } from '../i18n/locale';
import { turismoSentences } from '../i18n/story-turismo';
import type { AreaKey } from '../state/explorer';
import { compose } from './compose';
import { ends, storyReader, type StoryReader } from './reader';
import type { ThemeStory } from './types';

interface Named {
  name: string;
  value: number;
}

/** A figure at the first and at the latest period. */
interface Span {
  from: number;
  to: number;
}

export interface TurismoFacts {
  comuni: number;
  first: string;
  latest: string;
  /** Nights of the metropolitan city; shares (0-1) of Bologna. */
  nights: Span;
  cityShare: Span;
  /** The lowest year between the first and the latest, in nights. */
  lowest: { year: string; value: number };
  /** Comuni with a figure at the first and latest year, and the last year in which some had none. */
  known: Span & { incompleteUntil: string | null };
  /** Nights for every 1,000 residents: Bologna, the comuni above it, the median. */
  weight: { city: number; above: Named[]; median: number };
  /** Nights of guests from abroad, percent: Bologna and the other comuni together. */
  abroad: { city: number; rest: number; high: Named & { nights: number } };
  /** Beds in rented lodgings and in hotels, everywhere; in Bologna; the area whose hotels changed most. */
  rented: Span;
  rentedCity: number;
  hotels: Span;
  hotelsArea: { area: AreaKey } & Span;
  /** Known routes, comuni they are known to touch. */
  routes: { count: number; touched: number; period: string };
  farmStays: { total: number; area: AreaKey; inArea: number };
  /** Walkers of the one route with a count, as quoted. */
  walkers: { from: { value: number; date: string }; to: { value: number; date: string } };
}

export function turismoFacts(reader: StoryReader): TurismoFacts {
  const { at, comuni, indicator } = reader;
  const { periods, defaultPeriod: latest } = indicator('presenze');
  const first = ends(periods).first;
  const whole = (period: string): number => at('presenze', 'cm', period).value;
  const share = (period: string): number => at('presenze', 'bologna', period).value / whole(period);
  const lowest = periods
    .map((year) => ({ year, value: whole(year) }))
    .reduce((least, other) => (other.value < least.value ? other : least));
  const weight = comuni('presenze-1000');
  const city = at('presenze-1000', 'bologna').value;
  const abroad = { whole: at('quota-non-residenti', 'cm'), city: at('quota-non-residenti', 'bologna') };
  const rest = (term: 'numerator' | 'denominator'): number =>
    (abroad.whole[term] ?? Number.NaN) - (abroad.city[term] ?? Number.NaN);
  const foreign = ends(comuni('quota-non-residenti')).first;
  const span = (id: string, group: AreaKey | 'cm'): Span => ({
    from: at(id, group, first).value,
    to: at(id, group).value,
  });
  const hotels = (['bologna', 'pianura', 'collina-appennino', 'circondario-imolese'] as const)
    .map((area) => ({ area, ...span('letti-alberghi', area) }))
    .sort((a, b) => Math.abs(b.to / b.from - 1) - Math.abs(a.to / a.from - 1));
  const farms = ends(reader.areas('agriturismi')).first;
  return {
    ...{ comuni: reader.count(), first, latest },
    nights: { from: whole(first), to: whole(latest) },
    cityShare: { from: share(first), to: share(latest) },
    lowest,
    known: {
      ...{ from: comuni('presenze', first).length, to: comuni('presenze').length },
      incompleteUntil: periods.findLast((year) => comuni('presenze', year).length < reader.count()) ?? null,
    },
    weight: {
      ...{ city, median: reader.median('presenze-1000') },
      above: weight.filter(({ value }) => value > city).map(({ name, value }) => ({ name, value })),
    },
    abroad: {
      city: abroad.city.value,
      rest: (rest('numerator') / rest('denominator')) * 100,
      high: { name: foreign.name, value: foreign.value, nights: foreign.denominator ?? 0 },
    },
    rented: span('letti-affitto', 'cm'),
    rentedCity: at('letti-affitto', 'bologna').value / at('letti-affitto', 'cm').value,
    hotels: span('letti-alberghi', 'cm'),
    hotelsArea: ends(hotels).first,
    routes: {
      ...{ count: reader.data.routes.length, touched: comuni('percorsi').length },
      period: indicator('percorsi').defaultPeriod,
    },
    farmStays: { total: at('agriturismi', 'cm').value, area: farms.area, inArea: farms.value },
    walkers: {
      ...{
        from: reader.fact('via-degli-dei-camminatori-2017'),
        to: reader.fact('via-degli-dei-camminatori-2023'),
      },
    },
  };
}

export async function turismoStory(locale: Locale): Promise<ThemeStory> {
  const facts = turismoFacts(await storyReader());
  return compose('turismo', facts, turismoSentences[locale], {
    figures: {
      peso: { kind: 'map', indicator: 'presenze-1000' },
      cambia: { kind: 'trend', indicator: 'presenze', territories: ['cm-bologna', 'area-bologna'] },
      letti: { kind: 'trend', indicator: 'letti-affitto', territories: ['cm-bologna', 'area-bologna'] },
      estero: { kind: 'areas', indicator: 'quota-non-residenti' },
      lento: { kind: 'crossing', direction: 'm4-d1' },
    },
    areaIndicators: ['presenze', 'presenze-1000', 'posti-letto-1000', 'agriturismi'],
  });
}
