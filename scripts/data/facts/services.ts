import type { Places } from '../harmonise/names';
import type { LonLat } from '../harmonise/points';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import { readCentres } from './centres';
import { readCommuters, type Commuters } from './commuters';
import { readCharging, readConfiscated, type Confiscated, type Counts } from './counts';
import { readFirms, type Firms } from './firms';
import { readLibraries, type Library } from './libraries';
import { readMuseums, type Museum } from './museums';
import { readMoverStops, readResidences, type MoverStop, type Residence } from './residences';
import { readSchools, type School } from './schools';
import { readStops, type Stop } from './stops';

/** Services, schools, transport and work, as the sources list them. */
export interface Services {
  centres: ReadonlyMap<string, LonLat>;
  libraries: readonly Library[];
  schools: readonly School[];
  museums: readonly Museum[];
  residences: readonly Residence[];
  moverStops: readonly MoverStop[];
  stops: readonly Stop[];
  charging: Counts;
  confiscated: ReadonlyMap<Confiscated, Counts>;
  firms: ReadonlyMap<string, Firms>;
  commuters: ReadonlyMap<string, Commuters | null>;
}

/** Reads every list of services. */
export function readServices(ledger: Ledger, curated: Curated, comuni: Places): Services {
  return {
    centres: readCentres(ledger, curated, comuni),
    libraries: readLibraries(ledger, comuni),
    schools: readSchools(ledger, comuni),
    museums: readMuseums(ledger, comuni),
    residences: readResidences(ledger),
    moverStops: readMoverStops(ledger),
    stops: readStops(ledger, comuni),
    charging: readCharging(ledger, comuni),
    confiscated: readConfiscated(ledger, comuni),
    firms: readFirms(ledger, comuni),
    commuters: readCommuters(ledger, comuni),
  };
}
