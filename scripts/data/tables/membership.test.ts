import { describe, expect, it } from 'vitest';
import { failureOf } from '../failure.fixture';
import { ledgerWith } from '../facts/raw.fixture';
import { PATHS } from '../paths';
import { Curated } from '../read/curated';
import { readGroups } from './groups';
import { readMembership, type Membership } from './membership';

const FILE = 'territory/membership/comuni_bologna_aree_unioni_distretti.csv';
const HEADER = 'pro_com_t,comune,area_lavoro,unione,distretto_sociosanitario_UNVERIFIED';
const GROUPS = readGroups(new Curated(PATHS.curated));
const IMOLA = '037032,Imola,Circondario imolese,Nuovo Circondario Imolese,Imola';
const BOLOGNA = '037006,Bologna,Bologna,,Città di Bologna';

/** Membership as a synthetic file of these rows gives it; the groups are those of the repository. */
const read = (...rows: string[]): Membership[] =>
  readMembership(ledgerWith({ [FILE]: `${[HEADER, ...rows].join('\n')}\n` }), GROUPS);

describe('readMembership (synthetic)', () => {
  it('turns names into our ids, each at its own level, in order of code', () => {
    // “Bologna” is an area and “Imola” a district, and both are comuni too.
    expect(read(IMOLA, BOLOGNA)).toEqual([
      {
        ...{ id: '037006', name: 'Bologna', areaId: 'area-bologna' },
        ...{ unioneId: null, distrettoId: 'distretto-citta-di-bologna' },
      },
      {
        ...{ id: '037032', name: 'Imola', areaId: 'area-circondario-imolese' },
        ...{ unioneId: 'unione-nuovo-circondario-imolese', distrettoId: 'distretto-imola' },
      },
    ]);
  });

  it('reads a code whose zero a spreadsheet ate', () => {
    expect(read(IMOLA.replace('037032', '37032')).map(({ id }) => id)).toEqual(['037032']);
  });

  it.each([
    ['area_lavoro', 'Bologna', 'Pedemonte'],
    ['unione', 'Nuovo Circondario Imolese', 'Unione Sintetica'],
    ['distretto_sociosanitario_UNVERIFIED', 'Imola', 'Distretto Sintetico'],
  ])('stops at a name in %s that is no group of that level', (column, known, unknown) => {
    const row: Record<string, string> = {
      ...{ area_lavoro: 'Bologna', unione: '', distretto_sociosanitario_UNVERIFIED: 'Imola' },
      [column]: known,
    };
    const line = (): string => ['037006', 'Synthetic', ...Object.values(row)].join(',');
    expect(read(line())).toHaveLength(1);
    row[column] = unknown;
    const failure = failureOf(() => read(IMOLA, line()));
    expect(failure.place).toEqual({ file: FILE, row: 3, column });
    expect(failure.reason).toBe(`no group "${unknown}" in data/curated/groups.csv`);
  });

  it('stops where an area is missing: only the unione may be', () => {
    expect(failureOf(() => read('037006,Bologna,,,Città di Bologna')).place.column).toBe('area_lavoro');
  });

  it('stops at a code of another province', () => {
    const failure = failureOf(() => read(BOLOGNA.replace('037006', '038008')));
    expect(failure.message).toBe(
      `${FILE}, row 2, column "pro_com_t": "038008" is not a code of the province`,
    );
  });

  it('stops at a comune that is there twice, in whatever form of its code', () => {
    const failure = failureOf(() => read(BOLOGNA, IMOLA, BOLOGNA.replace('037006', '237006')));
    expect(failure.message).toBe(`${FILE}, column "pro_com_t": a comune is there twice`);
  });
});
