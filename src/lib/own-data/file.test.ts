import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import { ownTableCsv, ownTableFile, type OwnFileWords } from './file';
import { joinedWith } from './joined';
import { ownView, type OwnMeasure } from './view';
import type { PickedTerritory } from '../planner/picked';
import type { IndicatorData } from '../snapshot/domain';

const comuni = [
  ['037006', 'Bologna', 400_000],
  ['037059', 'Vergato', 8_000],
  ['037034', 'Loiano', 4_000],
].map(([id, name, population]) => ({
  id,
  name,
  shortName: name,
  population,
  own: false,
  members: [id],
})) as unknown as PickedTerritory[];
const view = (measure: OwnMeasure = 'value') =>
  ownView(
    {
      column: 1,
      aggregate: 'sum',
      values: new Map([
        ['037006', 0.1 + 0.2],
        ['037059', null],
      ]),
      rows: new Map([['037006', 2]]),
    },
    measure,
    comuni,
    {},
  );
const words: OwnFileWords = {
  column: 'Domande',
  aggregate: 'somma',
  measure: null,
  origin: '=cmd.csv',
  held: { known: 'con valore', empty: 'senza valore', absent: 'non nel file' },
  status: { observed: 'osservato', missing: 'mancante' },
};
const indicator = {
  ...{ id: 'minuti', unit: 'minuti', publishers: 'Ente sintetico', terms: 'CC BY 4.0', aggregation: 'none' },
} as unknown as IndicatorBrief;
const column = (value: (number | null)[]): IndicatorData['periods'][string] => ({
  ...{ value, numerator: [null, null], denominator: [null, null], denominatorDate: null },
  ...{ status: ['observed', 'observed'], note: [-1, -1] },
});
const data: IndicatorData = {
  ...{ id: 'minuti', territoryIds: ['037006', '037059'], notes: [] },
  periods: { '2020': column([0, 48]), '2011': column([7, null]) },
};

describe('ownTableFile', () => {
  it('has a row a comune, and says what is missing and what is not in the file', () => {
    const { columns, rows } = ownTableFile(view(), null, words);
    expect(columns).toEqual([
      'territory_id',
      'territory_name',
      'Domande',
      'rows',
      'held',
      'aggregate',
      'origin',
    ]);
    expect(rows.map((row) => [row.territory_id, row.Domande, row.held])).toEqual([
      ['037006', 0.3, 'con valore'],
      ['037059', null, 'senza valore'],
      ['037034', null, 'non nel file'],
    ]);
  });

  it('puts the indicator beside it with period, status, source and licence', () => {
    const joined = joinedWith(view(), indicator, data, '2020', comuni);
    const { rows } = ownTableFile(view(), joined, words);
    expect(rows[1]).toMatchObject({
      minuti: 48,
      period: '2020',
      status: 'osservato',
      source: 'Ente sintetico',
    });
    expect(rows[2]).toMatchObject({ minuti: null, status: 'mancante' });
  });

  it('tells a name of the reader from its own columns', () => {
    const joined = joinedWith(view(), indicator, data, '2020', comuni);
    for (const column of ['territory_id', 'minuti', 'period', '__proto__', ' ']) {
      const { columns, rows } = ownTableFile(view('residents'), joined, {
        ...words,
        column,
        measure: 'per km²',
      });
      expect(new Set(columns).size).toBe(columns.length);
      expect(Object.keys(rows[0] ?? {}).sort()).toEqual([...columns].sort());
      expect(rows[0]?.territory_id).toBe('037006');
    }
  });
});

describe('ownTableCsv', () => {
  it('defuses formulas in the names of the reader too', () => {
    const text = ownTableCsv(ownTableFile(view(), null, { ...words, column: '=1+1' }));
    const [header, first] = Papa.parse<string[]>(text).data;
    expect(header?.[2]).toBe("'=1+1");
    expect(first?.at(-1)).toBe("'=cmd.csv");
    expect(first?.[0]).toBe('037006');
  });
});

describe('joinedWith', () => {
  it('pairs the comuni that have both values and says nothing of fewer than ten', () => {
    const joined = joinedWith(view(), indicator, data, '2020', comuni);
    expect(joined?.pairs).toEqual([{ id: '037006', x: 0, y: 0.1 + 0.2 }]);
    expect(joined?.rho).toBeNull();
  });

  it('is nothing where the values are not there', () => {
    expect(joinedWith(view(), indicator, data, '1999', comuni)).toBeNull();
  });

  it('takes the values of the period that is asked for', () => {
    expect(joinedWith(view(), indicator, data, '2011', comuni)).toMatchObject({
      period: '2011',
      pairs: [{ id: '037006', x: 7 }],
    });
  });
});
