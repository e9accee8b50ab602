import { describe, expect, it } from 'vitest';
import { aggregate } from '../indicators/aggregate';
import { firms } from '../indicators/firms';
import type { Facts } from './facts';
import { readFirms } from './firms';
import { COMUNI, ledgerWith } from './raw.fixture';

const FOLDER = 'territory/classifications/istat_frame_sbs_territoriale_2023_Comuni';
const HEADER =
  'Codice Comune Istat,Numero unità locali,Addetti,Valore aggiunto (migliaia di euro),Valore aggiunto per addetto (migliaia di euro)';

const read = (imola: string, bologna = '037006,10,100,5000,50') =>
  readFirms(
    ledgerWith({
      [`${FOLDER}_Totale_bologna.csv`]: `${HEADER}\n${bologna}\n${imola}\n037062,1,10,400,40\n`,
      [`${FOLDER}_Industria_bologna.csv`]: 'Codice Comune Istat,Addetti\n037006,40\n037032,(*)\n037062,5\n',
    }),
    COMUNI,
  );

describe('readFirms (synthetic)', () => {
  it('keeps what is confidential apart from zero', () => {
    const read1 = read('037032,5,(*),(*),(*)');
    expect(read1.get('037032')).toEqual({
      units: 5,
      employed: null,
      valueAdded: null,
      employedInIndustry: null,
    });
    expect(read1.get('037006')).toEqual({
      units: 10,
      employed: 100,
      valueAdded: 5000,
      employedInIndustry: 40,
    });
  });

  it('lets nothing confidential show in a group', () => {
    const facts = { ids: COMUNI.ids, services: { firms: read('037032,5,(*),(*),(*)') } } as unknown as Facts;
    const groups = [{ id: 'all', comuni: COMUNI.ids }];
    const statusOf = (id: string): string | undefined => {
      const entry = firms.find((candidate) => candidate.id === id);
      return entry ? aggregate(entry, entry.cells(facts), groups)[0]?.status : undefined;
    };
    expect(statusOf('addetti')).toBe('suppressed');
    expect(statusOf('valore-aggiunto-addetto')).toBe('suppressed');
    expect(statusOf('unita-locali')).toBe('derived');
  });

  it('stops at a blank cell and at a ratio that its terms do not give', () => {
    expect(() => read('037032,5,,90,30')).toThrow('neither a number nor (*)');
    expect(() => read('037032,5,3,90,60')).toThrow('60 where the terms give 30');
  });
});
