import { describe, expect, it } from 'vitest';
import { THEMES, type Theme } from '../../../src/lib/indicator/types';
import type { Facts } from '../facts/facts';
import type { Dwellings } from '../facts/official/dwellings';
import type { ListedBody } from '../facts/official/five-per-mille';
import { PATHS } from '../paths';
import { readDescriptors } from '../sources';
import type { Cell } from './entry';
import { officialEntries } from './official';
import { both, fetched, NOT_FETCHED } from './official.fixture';

const dwellings = (unoccupied: number, owned: number | null): Dwellings => ({
  ...{ total: 200, occupied: 200 - unoccupied, unoccupied, owned },
});
const body = (comuneId: string, inUniverse = true): ListedBody => ({
  ...{ taxCode: 'synthetic', comuneId, inUniverse, choices: 1, amount: 10 },
});

const idsOf = (theme: Theme, facts: Facts): string[] => officialEntries(theme, facts).map(({ id }) => id);
function cellsOf(theme: Theme, id: string, facts: Facts): Cell[] {
  const entry = officialEntries(theme, facts).find((one) => one.id === id);
  if (!entry) throw new Error(`no indicator ${id}`);
  return entry.cells(facts);
}
const told = (cells: readonly Cell[]) => cells.map((c) => [c.territoryId, c.period, c.value, c.status]);

/** A synthetic world where every file was fetched. */
const ALL = fetched({
  dwellings: new Map([['2021', both(dwellings(50, 120), dwellings(0, 100))]]),
  fragility: new Map([['2021', both(3, 10)]]),
  risk: both({ residents: 400, flood: 100, landslide: 2 }, { residents: 0, flood: 0, landslide: 0 }),
  fivePerMille: new Map([['2023', [body('a'), body('a'), body('a', false), body('elsewhere')]]]),
  runts: { upTo: '2026-08-31', bodies: both(7, 0) },
});

describe('officialEntries (synthetic)', () => {
  it('are there only where the file they are made from was fetched', () => {
    for (const facts of [NOT_FETCHED, fetched({})])
      expect(THEMES.flatMap((theme) => idsOf(theme, facts))).toEqual([]);
    expect(THEMES.flatMap((theme) => idsOf(theme, ALL))).toEqual([
      ...['runts-enti', 'organizzazioni-ets', 'abitazioni-non-occupate', 'abitazioni-in-proprieta'],
      ...['ifc-decile', 'alluvione-p2-2021', 'frana-p34-2021'],
    ]);
    expect(idsOf('oes', fetched({ runts: { upTo: '2026-08-31', bodies: both(1, 1) } }))).toEqual([
      'runts-enti',
    ]);
  });

  it('say that their format is not yet verified, and come from a source that can be fetched', () => {
    const sources = readDescriptors(PATHS.sources);
    for (const { id, caveats, sourceIds } of THEMES.flatMap((theme) => officialEntries(theme, ALL))) {
      expect([id, caveats.it], id).toEqual([id, expect.stringContaining('non ancora verificato')]);
      expect([id, caveats.en], id).toEqual([id, expect.stringContaining('not yet verified')]);
      for (const source of sourceIds) expect([id, sources.get(source)?.optional]).toEqual([id, true]);
    }
  });
});

describe('dwellings (synthetic)', () => {
  it('not occupied are a share of all dwellings, and none is zero', () => {
    const cells = cellsOf('abitare', 'abitazioni-non-occupate', ALL);
    expect(told(cells)).toEqual([
      ['a', '2021', 25, 'derived'],
      ['b', '2021', 0, 'derived'],
    ]);
    expect(cells[0]).toMatchObject({ numerator: 50, denominator: 200 });
  });

  it('of their owners are a share of those occupied', () => {
    const cells = cellsOf('abitare', 'abitazioni-in-proprieta', ALL);
    expect(told(cells)).toEqual([
      ['a', '2021', 80, 'derived'],
      ['b', '2021', 50, 'derived'],
    ]);
    expect(cells[0]).toMatchObject({ numerator: 120, denominator: 150 });
  });

  it('have no tenure where its file says none, and no year where it says nothing of any comune', () => {
    const facts = fetched({
      dwellings: new Map([
        ['2021', both(dwellings(50, null), dwellings(0, null))],
        ['2022', both(dwellings(50, 120), dwellings(0, null))],
      ]),
    });
    const cells = cellsOf('abitare', 'abitazioni-in-proprieta', facts);
    expect(told(cells)).toEqual([
      ['a', '2022', 80, 'derived'],
      ['b', '2022', null, 'missing'],
    ]);
    expect(cells[1]?.note).toEqual({ it: 'Titolo non presente nel file.', en: 'Tenure not in the file.' });
    expect(cellsOf('abitare', 'abitazioni-non-occupate', facts)).toHaveLength(4);
  });
});

describe('fragility and exposure (synthetic)', () => {
  it('the decile is as published, and never a mean of groups', () => {
    expect(told(cellsOf('fragilita', 'ifc-decile', ALL))).toEqual([
      ['a', '2021', 3, 'observed'],
      ['b', '2021', 10, 'observed'],
    ]);
    const entry = officialEntries('fragilita', ALL).find(({ id }) => id === 'ifc-decile');
    expect(entry?.aggregation).toBe('none');
    expect(entry?.aggregationReason?.en).toMatch(/ranking/);
  });

  it.each([
    ['alluvione-p2-2021', 25, 100],
    ['frana-p34-2021', 0.5, 2],
  ])('%s is a share of the residents of 2021, and is missing where there are none', (id, share, people) => {
    const cells = cellsOf('fragilita', id, ALL);
    expect(told(cells)).toEqual([
      ['a', '2021', share, 'derived'],
      ['b', '2021', null, 'missing'],
    ]);
    expect(cells[0]).toMatchObject({ numerator: people, denominator: 400 });
  });
});

describe('organisations (synthetic)', () => {
  it('of the register: a comune without any has zero, in the year of the last registration', () => {
    expect(told(cellsOf('oes', 'runts-enti', ALL))).toEqual([
      ['a', '2026', 7, 'observed'],
      ['b', '2026', 0, 'observed'],
    ]);
  });

  it('of the 5 per mille: only those of the universe, where their seat is', () => {
    expect(told(cellsOf('oes', 'organizzazioni-ets', ALL))).toEqual([
      ['a', '2023', 2, 'derived'],
      ['b', '2023', 0, 'derived'],
    ]);
  });
});
