import { nearestDate } from '../../../src/lib/indicator/denominator-date';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { ComuneFacts } from '../tables/comune-facts';
import { readComuneFacts } from '../tables/comune-facts';
import { readOrganisations, type Organisation } from '../tables/organisations';
import { buildRoutes, type Routes } from '../tables/routes';
import type { TableRow } from '../validate/schema';
import type { Curated } from '../read/curated';
import { readAwards, type Awards } from './awards';
import { readAges, readMeanAge, type Ages } from './age';
import { readBeds, type Beds } from './beds';
import { readInnerArea, readVulnerability } from './frailty';
import { readIncome, type Income } from './income';
import type { Official } from './official/official';
import { CENSUS_SERIES, readPopulation, type Population } from './population';
import { readPrices, type Prices } from './prices';
import { readProjects, type Project } from './projects';
import { readRents, type Rents } from './rents';
import { EXPOSURE_CENSUS, readRisk, type Risk } from './risk';
import type { Services } from './services';
import { readFlows, type Flows } from './tourism';

type ByComune<T> = ReadonlyMap<string, T>;

/** Everything the indicators are computed from, harmonised on today's 55 comuni. */
export interface Facts {
  /** Today's comuni, in order of code. */
  ids: readonly string[];
  population: Population;
  classifications: ByComune<ComuneFacts>;
  income: ReadonlyMap<string, ByComune<Income>>;
  prices: Prices;
  ages: ReadonlyMap<string, ByComune<Ages>>;
  meanAge: ByComune<number>;
  risk: ByComune<Risk>;
  flows: Flows;
  beds: ReadonlyMap<string, ByComune<Beds>>;
  organisations: readonly Organisation[];
  /** What the publishers' own files add, where they were fetched. */
  official?: Official;
  rents: Rents;
  projects: readonly Project[];
  awards: Awards;
  /** Vulnerability index of 2018, of the comuni where it is known. */
  vulnerability: ByComune<number>;
  /** Comuni of the inner area selected for 2021-2027. */
  innerArea: ReadonlySet<string>;
  /** Walking and cycling routes, with their stages. */
  routes: Routes;
  /** Rows of the `places` table that come from cited facts: energy communities and places of public pages. */
  places: readonly TableRow[];
  /** Libraries, schools, stops, firms and other lists of services. */
  services: Services;
}

/** Reads every source of figures. */
export function readFacts(
  ledger: Ledger,
  comuni: Places,
  places: readonly TableRow[],
  services: Services,
  curated: Curated,
): Facts {
  const population = readPopulation(ledger, comuni);
  return {
    ids: comuni.ids,
    population,
    classifications: readComuneFacts(ledger, comuni),
    income: readIncome(ledger, comuni),
    prices: readPrices(ledger, comuni),
    ages: readAges(ledger, comuni),
    meanAge: readMeanAge(ledger, comuni),
    risk: readRisk(ledger, comuni, population.get(EXPOSURE_CENSUS) ?? new Map()),
    flows: readFlows(ledger, comuni),
    beds: readBeds(ledger, comuni),
    organisations: readOrganisations(ledger, comuni),
    rents: readRents(ledger, comuni),
    projects: readProjects(ledger, curated, comuni),
    awards: readAwards(ledger, curated, comuni),
    vulnerability: readVulnerability(ledger, comuni),
    innerArea: readInnerArea(ledger, comuni),
    routes: buildRoutes(ledger, curated, comuni),
    places,
    services,
  };
}

/** Residents to divide a flow of a reference date by, or null when no published date is within 12 months. */
export function residentsNear(
  facts: Facts,
  reference: string,
): { date: string; of: ReadonlyMap<string, number> } | null {
  const date = nearestDate(reference, [...facts.population.keys()], CENSUS_SERIES);
  const of = date === null ? undefined : facts.population.get(date);
  return date === null || of === undefined ? null : { date, of };
}

/** A value that the readers have promised for every comune. */
export function of<T>(map: ReadonlyMap<string, T> | undefined, id: string): T {
  const value = map?.get(id);
  if (value === undefined) throw new Error(`no value for ${id}`);
  return value;
}
