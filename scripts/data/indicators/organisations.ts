import type { Facts } from '../facts/facts';
import { yearEnd } from '../../../src/lib/indicator/denominator-date';
import { FIVE_PER_MILLE_YEARS, type Organisation } from '../tables/organisations';
import { plain, t, type Cell, type Entry } from './entry';
import { perResidents } from './residents';

/** What every indicator of the 5 per mille lists has in common. */
export const LIST_CAVEATS = t(
  'Sono gli enti ammessi al 5 per mille, non tutte le OES: quasi nessuna cooperativa non sociale. Il RUNTS ne conta 2.857 (agosto 2026), il piano 7.725 (2023). Vale la sede legale, non dove l’ente lavora.',
  'These are the bodies admitted to the 5 per mille, not all OES: almost no co-operatives but social ones. RUNTS counts 2,857 (August 2026), the plan 7,725 (2023). The registered seat counts, not where a body works.',
);

export const UNIVERSE = t(
  'Enti privati dell’elenco: associazioni, sport, fondazioni, cooperative, enti religiosi e non classificati (nessuna mutua presente). Fuori: Comuni, Regione, università e ricerca, sanità e cultura pubbliche, enti parco (nessuno presente). Il tipo è dedotto da nome e categoria: quello di ogni ente, con il motivo, è nella tabella organisations.',
  'Private bodies of the list: associations, sports clubs, foundations, co-operatives, religious and unclassified bodies (no mutual is present). Out: Comuni, the Region, universities and research, public health and culture, park authorities (none is present). The kind is inferred from name and category: that of each body, with the reason, is in the organisations table.',
);

/** Bodies of the universe with their seat in a comune, one year. */
export function bodiesOf(facts: Facts, year: string, id: string): Organisation[] {
  return facts.organisations.filter((body) => body.inUniverse && body.year === year && body.comuneId === id);
}

/** A number per comune and year, as published counts or amounts at the seat. */
export function atSeat(facts: Facts, measure: (bodies: readonly Organisation[]) => number): Cell[] {
  return FIVE_PER_MILLE_YEARS.flatMap((year) =>
    facts.ids.map((id) => plain(id, year, measure(bodiesOf(facts, year, id)), 'derived')),
  );
}

/** Bodies per 10,000 residents, of those that `keep` lets through. */
export function per10k(facts: Facts, keep: (body: Organisation) => boolean): Cell[] {
  return FIVE_PER_MILLE_YEARS.flatMap((year) =>
    perResidents(facts, year, yearEnd(year), 10_000, (id) => bodiesOf(facts, year, id).filter(keep).length),
  );
}

/** The parts shared by the three rates per 10,000 residents. */
export const RATE_10K = {
  unit: t('ogni 10.000 residenti', 'per 10,000 residents'),
  polarity: 'resource',
  measure: 'rate',
  denominator: t('residenti', 'residents'),
  factor: 10_000,
  aggregation: 'ratio',
  aggregationReason: null,
  decimals: 1,
  sourceIds: ['ade-cinque-per-mille', 'istat-popolazione'],
  // The population of 31-12-2020 opens the permanent-census series, the dates before belong to the old one.
  seriesBreaks: ['2020'],
  missions: [3],
  categories: [],
} satisfies Partial<Entry>;
