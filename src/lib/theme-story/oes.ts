/** Social economy: who is in the 5 per mille list, and where. */
import type { Locale } from '../i18n/locale';
import { oesSentences } from '../i18n/story-oes';
import { readTable } from '../snapshot/tables';
import type { AreaKey } from '../state/explorer';
import { compose } from './compose';
import { ends, storyReader, type StoryReader } from './reader';
import type { ThemeStory } from './types';

export interface OesFacts {
  period: string;
  total: number;
  /** Shares (0-1) of Bologna in the organisations of the list and in the residents of the same date. */
  cityShare: number;
  cityResidents: number;
  rate: number;
  highArea: { area: AreaKey; value: number };
  lowArea: { area: AreaKey; value: number };
  median: number;
  comuni: number;
  /** Comuni with fewer than ten organisations. */
  few: number;
  /** The highest rate; `without` is the rate with one organisation fewer. */
  top: { name: string; value: number; count: number; without: number };
  /** Shares (0-1) of sports clubs: everywhere, in Bologna, in the other comuni. */
  sport: { all: number; city: number; rest: number };
  since: { period: string; total: number };
  /** Percent of the latest list: present each year, absent from the first. */
  stayed: number;
  entered: number;
  /** Amounts at the seat, in euro; share (0-1) booked in Bologna; percent of Bologna's taken by its first body. */
  amounts: { total: number; city: number; first: number };
  /** Other counts of the same world. */
  plan: { organisations: number; year: number };
  register: { value: number; date: string };
  institutions: { value: number; date: string };
}

export function oesFacts(reader: StoryReader, planFigure: OesFacts['plan']): OesFacts {
  const { at, comuni } = reader;
  const rate = at('organizzazioni-10k', 'cm');
  const city = at('organizzazioni-10k', 'bologna');
  const total = at('organizzazioni', 'cm').value;
  const inCity = at('organizzazioni', 'bologna').value;
  const areas = ends(reader.areas('organizzazioni-10k'));
  const top = ends(comuni('organizzazioni-10k')).first;
  const count = top.numerator ?? 0;
  const sports = {
    all: at('sportive-10k', 'cm').numerator ?? 0,
    city: at('sportive-10k', 'bologna').numerator ?? 0,
  };
  const { periods, defaultPeriod } = reader.indicator('organizzazioni');
  const since = ends(periods).first;
  const amounts = at('importi-sede', 'cm').value;
  return {
    period: defaultPeriod,
    total,
    cityShare: inCity / total,
    cityResidents: (city.denominator ?? 0) / (rate.denominator ?? 1),
    rate: rate.value,
    highArea: areas.first,
    lowArea: areas.last,
    median: reader.median('organizzazioni-10k'),
    comuni: reader.count(),
    few: comuni('organizzazioni').filter(({ value }) => value < 10).length,
    top: { name: top.name, value: top.value, count, without: (top.value * (count - 1)) / count },
    sport: {
      all: sports.all / total,
      city: sports.city / inCity,
      rest: (sports.all - sports.city) / (total - inCity),
    },
    since: { period: since, total: at('organizzazioni', 'cm', since).value },
    stayed: at('presenti-quattro-anni', 'cm').value,
    entered: at('nuove-2020', 'cm').value,
    amounts: {
      total: amounts,
      city: at('importi-sede', 'bologna').value / amounts,
      first: reader.city('quota-primo-ente'),
    },
    plan: planFigure,
    register: reader.fact('runts-enti-2026'),
    institutions: reader.fact('non-profit-istituzioni-2023'),
  };
}

/** Total of the plan's figure 2: the organisations of the metropolitan city. */
export async function planTotal(): Promise<OesFacts['plan']> {
  const row = (await readTable('plan_figures')).find(
    ({ figure, row_id }) => figure === 'fig-2' && row_id === 'totale',
  );
  if (!row) throw new Error('the plan’s figure 2 has no total');
  return { organisations: Number(row.organisations), year: Number(row.year) };
}

export async function oesStory(locale: Locale): Promise<ThemeStory> {
  const facts = oesFacts(await storyReader(), await planTotal());
  return compose('oes', facts, oesSentences[locale], {
    figures: {
      dove: { kind: 'map', indicator: 'organizzazioni-10k' },
      aree: { kind: 'areas', indicator: 'organizzazioni-10k' },
      cambia: { kind: 'trend', indicator: 'organizzazioni', territories: ['cm-bologna', 'area-bologna'] },
      soldi: { kind: 'map', indicator: 'importi-sede' },
      anziani: { kind: 'crossing', direction: 'm1-d3' },
    },
    areaIndicators: ['organizzazioni', 'organizzazioni-10k', 'sportive-10k', 'biblioteche-10k'],
  });
}
