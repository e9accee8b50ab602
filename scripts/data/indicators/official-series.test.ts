import { describe, expect, it } from 'vitest';
import type { PosasAges } from '../facts/official/posas';
import type { Cell } from './entry';
import { INDICATORS } from './index';
import { both, fetched, NOT_FETCHED } from './official.fixture';
import { addedPeriods, withAdded } from './official-series';

const ages = (upTo14: number, from65: number): PosasAges => ({
  ...{ total: 200, upTo14, from15To64: 200 - upTo14 - from65, from65, from75: 0, yearsOfAge: 9100 },
});

/** A synthetic world where the incomes of two years and the ages of one were fetched. */
const FACTS = fetched({
  income: new Map([
    [
      '2022',
      both({ taxpayers: 50, taxable: 1_100_000, low: null }, { taxpayers: 40, taxable: 800_000, low: 10 }),
    ],
    ['2021', both({ taxpayers: 50, taxable: 1_000_000, low: 5 }, { taxpayers: 0, taxable: 0, low: 0 })],
  ]),
  ages: new Map([['2025', both(ages(25, 50), ages(0, 30))]]),
});
const NONE = new Set<string>();
const told = (cells: readonly Cell[] = []) => cells.map((c) => [c.territoryId, c.period, c.value, c.status]);

describe('addedPeriods (synthetic)', () => {
  it('are none before anything was fetched, and of an indicator that no file goes on with', () => {
    expect(addedPeriods('reddito-medio', NOT_FETCHED, NONE)).toBeNull();
    expect(addedPeriods('reddito-medio', fetched({}), NONE)).toBeNull();
    expect(addedPeriods('superficie', FACTS, NONE)).toBeNull();
  });

  it('mean income: € over taxpayers, missing where nobody pays', () => {
    const added = addedPeriods('reddito-medio', FACTS, NONE);
    expect(told(added?.cells)).toEqual([
      ['a', '2022', 22_000, 'derived'],
      ['b', '2022', 20_000, 'derived'],
      ['a', '2021', 20_000, 'derived'],
      ['b', '2021', null, 'missing'],
    ]);
    expect(added).toMatchObject({ sourceId: 'mef-irpef-zip', periods: ['2021', '2022'] });
  });

  it('low incomes: per hundred taxpayers; blanked is suppressed, not zero and not missing', () => {
    const added = addedPeriods('redditi-bassi', FACTS, NONE);
    expect(told(added?.cells)).toEqual([
      ['a', '2022', null, 'suppressed'],
      ['b', '2022', 25, 'derived'],
      ['a', '2021', 10, 'derived'],
      ['b', '2021', null, 'missing'],
    ]);
    expect(added?.cells[0]?.note).toEqual({ it: 'Oscurato dal MEF.', en: 'Blanked by the MEF.' });
  });

  it('ages: the old over the young, the old over all, the years lived over all', () => {
    const of = (id: string) => addedPeriods(id, FACTS, NONE);
    expect(told(of('indice-vecchiaia')?.cells)).toEqual([
      ['a', '2025', 200, 'derived'],
      ['b', '2025', null, 'missing'],
    ]);
    expect(told(of('quota-65')?.cells)).toEqual([
      ['a', '2025', 25, 'derived'],
      ['b', '2025', 15, 'derived'],
    ]);
    expect(told(of('eta-media')?.cells)).toEqual([
      ['a', '2025', 45.5, 'derived'],
      ['b', '2025', 45.5, 'derived'],
    ]);
    for (const id of ['indice-vecchiaia', 'quota-65', 'eta-media'])
      expect(of(id)).toMatchObject({ sourceId: 'istat-posas-zip', periods: ['2025'] });
  });

  it('never replace what the mirror gives', () => {
    const added = addedPeriods('reddito-medio', FACTS, new Set(['2021']));
    expect(added?.periods).toEqual(['2022']);
    expect(added?.cells.map(({ period }) => period)).toEqual(['2022', '2022']);
    expect(addedPeriods('reddito-medio', FACTS, new Set(['2021', '2022']))).toBeNull();
  });
});

describe('withAdded (synthetic)', () => {
  const entry = INDICATORS.flatMap(({ entries }) => entries).find(({ id }) => id === 'reddito-medio');
  if (!entry) throw new Error('no indicator reddito-medio');

  it('names the source and says of the added periods alone that their format is not verified', () => {
    const added = withAdded(entry, addedPeriods('reddito-medio', FACTS, NONE));
    expect(added).toEqual({
      ...entry,
      sourceIds: [...entry.sourceIds, 'mef-irpef-zip'],
      caveats: {
        it: `${entry.caveats.it} 2021, 2022: da un file dell’editore, in un formato non ancora verificato.`,
        en: `${entry.caveats.en} 2021, 2022: from a file of the publisher, in a format not yet verified.`,
      },
    });
  });

  it('leaves an indicator without added periods as it is', () => {
    expect(withAdded(entry, null)).toBe(entry);
  });
});
