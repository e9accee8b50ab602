import type { Places } from '../../harmonise/names';
import type { Ledger } from '../../ledger';
import type { TableRow } from '../../validate/schema';
import type { Income } from '../income';
import { readCityFragility } from './city-fragility';
import { readDwellings, type Dwellings } from './dwellings';
import { readCurrentRisk, type CurrentRisk } from './exposure';
import { readFivePerMille, type ListedBody } from './five-per-mille';
import { readFragilityIndex } from './fragility-index';
import { readMefZips } from './mef';
import { readPosasZips, type PosasAges } from './posas';
import { readRunts, type Runts } from './runts';

type ByYear<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** What the publishers' own files give, each empty until `data:fetch` has brought its file. */
export interface Official {
  income: ByYear<Income>;
  ages: ByYear<PosasAges>;
  dwellings: ByYear<Dwellings>;
  fragility: ByYear<number>;
  risk: ReadonlyMap<string, CurrentRisk>;
  fivePerMille: ReadonlyMap<string, readonly ListedBody[]>;
  runts: Runts | null;
  /** Rows of the `bologna_fragility` table. */
  cityFragility: readonly TableRow[];
}

/** Reads every publisher's file that is in the folder of fetched files. */
export async function readOfficial(ledger: Ledger, places: Places): Promise<Official> {
  return {
    income: await readMefZips(ledger, places),
    ages: await readPosasZips(ledger, places),
    dwellings: await readDwellings(ledger, places),
    fragility: await readFragilityIndex(ledger, places),
    risk: await readCurrentRisk(ledger, places),
    fivePerMille: await readFivePerMille(ledger, places),
    runts: await readRunts(ledger, places),
    cityFragility: await readCityFragility(ledger),
  };
}
