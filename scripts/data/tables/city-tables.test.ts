import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Ledger } from '../ledger';
import { PATHS } from '../paths';
import { readDescriptors } from '../sources';
import { bolognaAccommodationRows } from './bologna-accommodation';
import { coverageRows } from './coverage';
import { componentOf } from './projects';

const open = (): Ledger =>
  new Ledger(
    join(PATHS.root, 'tests', 'fixtures', 'data', 'synthetic-projects'),
    readDescriptors(PATHS.sources),
  );

describe('bolognaAccommodationRows (synthetic)', () => {
  const ledger = open();
  const rows = bolognaAccommodationRows(ledger);
  const row = (kind: string) => rows.find((one) => one['kind'] === kind);

  it('counts active places by zona and kind', () => {
    expect(row('bed-and-breakfast')).toMatchObject({ quartiere: 'Navile', zona: 'Lame', count: 3 });
  });

  it('gives no number for fewer than three', () => {
    expect(row('albergo')).toMatchObject({ count: null, is_small: true });
    expect(row('altro-annuncio')).toMatchObject({
      count: null,
      reviewed_last_year: null,
      with_licence: null,
    });
  });

  it('says of listings how many are recent, licensed and of a host with several', () => {
    expect(row('alloggio-intero')).toMatchObject({
      zona: 'tutte',
      count: 3,
      reviewed_last_year: 2,
      with_licence: 2,
      host_with_several: 2,
    });
  });

  it('counts what it leaves out, and carries no street', () => {
    expect(ledger.rejections.map(({ code, count }) => [code, count])).toEqual([
      ['not-active', 1],
      ['broken-row', 1],
    ]);
    expect(JSON.stringify([rows, ledger.rejections])).not.toContain('SYNTHETIC');
  });
});

describe('coverageRows (synthetic)', () => {
  it('stops when the sections do not add up to the total', () => {
    expect(() => coverageRows(open(), [], [])).toThrow(/column "enti": the sections add up to 5/);
  });
});

describe('componentOf', () => {
  it('reads the component of the PNRR and the programme of the PNC', () => {
    expect(['M5C2I2.03.01', 'M4C1R1.07.00', 'C.13.0.0'].map(componentOf)).toEqual(['M5C2', 'M4C1', 'C.13']);
  });
});
