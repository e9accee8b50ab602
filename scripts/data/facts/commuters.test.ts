import { describe, expect, it } from 'vitest';
import { readCommuters } from './commuters';
import { COMUNI, ledgerWith } from './raw.fixture';

const FILE = 'extra/mobility/istat_pendolarismo_lavoro_2011_sintesi_comuni_bologna.csv';
const HEADER =
  'cod_istat_2011,comune_2011,cod_istat_2023,actifs_residents_navetteurs_travail,travaillant_dans_leur_commune,entrants_travail_autres_communes';
const SOUND = [
  '037006,Bologna,037006,100,80,50',
  '037029,Granaglione,037062,10,4,1',
  '037049,Porretta Terme,037062,20,9,6',
];

const ledgerOf = (imola: string) => ledgerWith({ [FILE]: `${[HEADER, ...SOUND, imola].join('\n')}\n` });

describe('readCommuters (synthetic)', () => {
  it('does not add up the flows of merged comuni, and counts their rows as left out', () => {
    const ledger = ledgerOf('037032,Imola,037032,50,20,5');
    const commuters = readCommuters(ledger, COMUNI);
    expect(commuters.get('037062')).toBeNull();
    expect(commuters.get('037032')).toEqual({ resident: 50, inside: 20 });
    expect(ledger.rejectedIn(FILE)).toBe(2);
  });

  it('stops when more work inside than live there, or when the codes of the two years disagree', () => {
    expect(() => readCommuters(ledgerOf('037032,Imola,037032,20,50,5'), COMUNI)).toThrow(
      'more than the residents',
    );
    expect(() => readCommuters(ledgerOf('037032,Imola,037006,50,20,5'), COMUNI)).toThrow('does not lead');
  });
});
