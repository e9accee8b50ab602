/** Fragile areas: far from services, older, losing residents, and how far the three go together. */
import type { Locale } from '../i18n/locale';
import { fragilitaSentences } from '../i18n/story-fragilita';
import type { AreaKey } from '../state/explorer';
import { mostIn } from './abitare';
import { compose } from './compose';
import { ends, storyReader, type StoryReader } from './reader';
import type { ThemeStory } from './types';

/** Minutes from which a comune is told as far, these included: the threshold of the figure too. */
const FAR_MINUTES = 40;

interface Named {
  name: string;
  value: number;
}

export interface FragilitaFacts {
  comuni: number;
  far: {
    period: string;
    minutes: number;
    /** Comuni at {@link FAR_MINUTES} or more, their residents, the area that most of them are in. */
    count: number;
    residents: number;
    most: { area: AreaKey; count: number } | null;
    farthest: Named;
    median: number;
  };
  /** Residents of 65 and over for every 100 up to 14: in the far comuni together, everywhere, by area. */
  age: {
    period: string;
    far: number;
    whole: number;
    high: { area: AreaKey; value: number };
    low: { area: AreaKey; value: number };
    /** An earlier year, counted in another way. */
    earlier: { period: string; whole: number } | null;
  };
  /** Residents since 2011. */
  change: { to: string; whole: number; lost: number; lostFar: number; high: Named; low: Named };
  /** Organisations for every 10,000 residents: in the far comuni together and everywhere. */
  organisations: { period: string; far: number; whole: number; fewest: Named & { count: number } };
  /** Residents where landslides are likely, percent, and the highest. */
  landslides: { period: string; whole: number; high: Named; none: number };
  /** Comuni farther than 10 km from one with an upper secondary school. */
  schools: { period: string; count: number; area: { area: AreaKey; count: number } | null; farthest: Named };
}

export function fragilitaFacts(reader: StoryReader): FragilitaFacts {
  const { comuni, indicator } = reader;
  const minutes = comuni('minuti-polo');
  const far = minutes.filter(({ value }) => value >= FAR_MINUTES);
  const isFar = new Set(far.map(({ id }) => id));
  const together = (id: string): number => {
    const own = comuni(id).filter((comune) => isFar.has(comune.id));
    const add = (term: 'numerator' | 'denominator'): number =>
      own.reduce((sum, comune) => sum + (comune[term] ?? Number.NaN), 0);
    return (add('numerator') / add('denominator')) * indicator(id).factor;
  };
  const ages = ends(reader.areas('indice-vecchiaia'));
  const change = comuni('variazione-popolazione-2011-2025');
  const lost = change.filter(({ value }) => value < 0);
  const organisations = comuni('organizzazioni-10k').filter(({ id }) => isFar.has(id));
  const fewest = ends(organisations.length > 0 ? organisations : comuni('organizzazioni-10k')).last;
  const slides = comuni('frana-p34');
  const schools = comuni('distanza-superiori');
  const distant = schools.filter(({ value }) => value > 10);
  return {
    comuni: reader.count(),
    far: {
      ...{ period: indicator('minuti-polo').defaultPeriod, minutes: FAR_MINUTES, count: far.length },
      residents: far.reduce((sum, { id }) => sum + reader.population(id), 0),
      most: mostIn(far.map(({ area }) => area)),
      ...{ farthest: ends(minutes).first, median: reader.median('minuti-polo') },
    },
    age: {
      period: indicator('indice-vecchiaia').defaultPeriod,
      ...{ far: together('indice-vecchiaia'), whole: reader.at('indice-vecchiaia', 'cm').value },
      ...{ high: ages.first, low: ages.last, earlier: earlierAge(reader) },
    },
    change: {
      to: indicator('variazione-popolazione-2011-2025').defaultPeriod,
      whole: reader.at('variazione-popolazione-2011-2025', 'cm').value,
      ...{ lost: lost.length, lostFar: lost.filter(({ id }) => isFar.has(id)).length },
      ...{ high: ends(change).first, low: ends(change).last },
    },
    organisations: {
      period: indicator('organizzazioni-10k').defaultPeriod,
      ...{ far: together('organizzazioni-10k'), whole: reader.at('organizzazioni-10k', 'cm').value },
      fewest: { name: fewest.name, value: fewest.value, count: fewest.numerator ?? 0 },
    },
    landslides: {
      period: indicator('frana-p34').defaultPeriod,
      ...{ whole: reader.at('frana-p34', 'cm').value, high: ends(slides).first },
      none: slides.filter(({ value }) => value === 0).length,
    },
    schools: {
      ...{ period: indicator('distanza-superiori').defaultPeriod, count: distant.length },
      ...{ area: mostIn(distant.map(({ area }) => area)), farthest: ends(schools).first },
    },
  };
}

/** The period before a break of the series, which must not be compared. */
function earlierAge({ at, indicator }: StoryReader): FragilitaFacts['age']['earlier'] {
  const { periods, defaultPeriod, seriesBreaks } = indicator('indice-vecchiaia');
  const period = periods.findLast((other) => other < defaultPeriod);
  if (period === undefined || !seriesBreaks.some((start) => start > period)) return null;
  return { period, whole: at('indice-vecchiaia', 'cm', period).value };
}

export async function fragilitaStory(locale: Locale): Promise<ThemeStory> {
  const facts = fragilitaFacts(await storyReader());
  return compose('fragilita', facts, fragilitaSentences[locale], {
    figures: {
      lontano: { kind: 'swarm', indicator: 'minuti-polo', threshold: FAR_MINUTES, side: 'above' },
      eta: { kind: 'areas', indicator: 'indice-vecchiaia' },
      cambia: { kind: 'swarm', indicator: 'variazione-popolazione-2011-2025', threshold: 0, side: 'below' },
      incontro: { kind: 'crossing', direction: 'm3-d1' },
      frane: { kind: 'map', indicator: 'frana-p34' },
    },
    areaIndicators: ['minuti-polo', 'indice-vecchiaia', 'variazione-popolazione-2011-2025', 'redditi-bassi'],
  });
}
