import { describe, expect, it } from 'vitest';
import { COMUNI, ledgerWith } from './raw.fixture';
import { readStops } from './stops';

const BOLOGNA = 'extra/transport/tper_gtfs_fermate_2025_bologna.csv';
const FERRARA = 'extra/transport/tper_gtfs_ferrara_fermate_in_bologna_2026.csv';

const ledgerOf = (lines = '2,14 25') =>
  ledgerWith({
    [BOLOGNA]: `stop_id,stop_name,stop_lat,stop_lon,n_linee,linee,codice_istat
1,PIAZZA DELL\`UNITA\`,44.51,11.34,${lines},037006
2,VIA SENZA LINEE,44.36,11.71,0,,037032
`,
    [FERRARA]: `stop_id,stop_name,stop_lat,stop_lon,codice_istat
1,PIAZZA DELL'UNITA',44.51,11.34,037006
900,ALTRO CODICE STESSA PALINA,44.5102,11.34,037006
901,NUOVA,44.52,11.34,037006
`,
  });

describe('readStops (synthetic)', () => {
  it('drops the stops of the second feed with the same code or within 50 m', () => {
    const ledger = ledgerOf();
    expect(readStops(ledger, COMUNI).map((stop) => `${stop.feed} ${stop.id}`)).toEqual([
      'bologna 1',
      'bologna 2',
      'ferrara 901',
    ]);
    expect(ledger.rejectedIn(FERRARA)).toBe(2);
  });

  it('tells lines that are not known from no line, and mends the apostrophe', () => {
    const [first, second, third] = readStops(ledgerOf(), COMUNI);
    expect(first).toMatchObject({ name: 'PIAZZA DELL’UNITA’', lines: ['14', '25'] });
    expect([second?.lines, third?.lines]).toEqual([null, null]);
  });

  it('stops when the number of lines is not that of the list', () => {
    expect(() => readStops(ledgerOf('3,14 25'), COMUNI)).toThrow('2 lines where n_linee says 3');
  });
});
