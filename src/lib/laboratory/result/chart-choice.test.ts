import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../query/types';
import { chartGuess, chartProblem, MOST, rolesOf } from './chart-choice';
import { syntheticResult } from './result.fixture';

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

describe('the chart that a result asks for', () => {
  it('is bars for names and numbers', () => {
    const result = syntheticResult(
      ['id', 'VARCHAR', ['1', '2']],
      ['nome', 'VARCHAR', ['a', 'b']],
      ['n', 'BIGINT', [1, 2]],
    );
    expect(chartGuess(result)).toEqual({ kind: 'bars', x: 1, y: [2], series: null });
  });

  it('is lines for years or dates and numbers', () => {
    const years = syntheticResult(
      ['anno', 'BIGINT', [2020, 2021]],
      ['a', 'DOUBLE', [1, 2]],
      ['b', 'DOUBLE', [3, 4]],
    );
    expect(chartGuess(years)).toEqual({ kind: 'lines', x: 0, y: [1, 2], series: null });
    const days = syntheticResult(['giorno', 'DATE', ['2020-01-01', '2021-01-01']], ['a', 'DOUBLE', [1, 2]]);
    expect(chartGuess(days)).toMatchObject({ kind: 'lines' });
    const halves = syntheticResult(['period', 'VARCHAR', ['2020-S1', '2020-S2']], ['a', 'DOUBLE', [1, 2]]);
    expect(chartGuess(halves)).toMatchObject({ kind: 'lines' });
  });

  it('puts no two measures of different size on one axis', () => {
    const result = syntheticResult(
      ['anno', 'BIGINT', [2020, 2021]],
      ['abitanti', 'BIGINT', [390000, 390100]],
      ['quota', 'DOUBLE', [0.1, 0.2]],
    );
    expect(chartGuess(result)).toMatchObject({ y: [1] });
  });

  it('is one line for each name where years repeat', () => {
    const result = syntheticResult(
      ['anno', 'BIGINT', [2020, 2020, 2021, 2021]],
      ['area', 'VARCHAR', ['a', 'b', 'a', 'b']],
      ['n', 'DOUBLE', [1, 2, 3, 4]],
    );
    expect(chartGuess(result)).toEqual({ kind: 'lines', x: 0, y: [2], series: 1 });
  });

  it('is dots for two numbers and a histogram for one', () => {
    const two = syntheticResult(['a', 'DOUBLE', [1, 2]], ['b', 'DOUBLE', [3, 4]]);
    expect(chartGuess(two)).toEqual({ kind: 'scatter', x: 0, y: [1], series: null });
    expect(chartGuess(syntheticResult(['a', 'DOUBLE', [1, 2]]))).toMatchObject({ kind: 'histogram', x: 0 });
    const many = syntheticResult(
      ['nome', 'VARCHAR', range(MOST.bars + 1).map(String)],
      ['a', 'DOUBLE', range(MOST.bars + 1)],
    );
    expect(chartGuess(many)).toMatchObject({ kind: 'histogram', x: 1 });
  });

  it('says why there is none', () => {
    expect(chartGuess(syntheticResult(['a', 'DOUBLE', []]))).toBe('no-rows');
    expect(chartGuess(syntheticResult(['a', 'DOUBLE', [1]]))).toBe('one-row');
    expect(chartGuess(syntheticResult(['nome', 'VARCHAR', ['a', 'b']]))).toBe('no-number');
    expect(chartGuess(syntheticResult(['lon', 'DOUBLE', [11, 12]], ['codice', 'BIGINT', [1, 2]]))).toBe(
      'no-number',
    );
    expect(chartGuess(syntheticResult(['a', 'DOUBLE', [5, 5]]))).toBe('one-value');
  });

  it('knows what cannot be drawn as it is chosen', () => {
    const result = syntheticResult(
      ['anno', 'BIGINT', [2020, 2020]],
      ['nome', 'VARCHAR', ['a', 'b']],
      ['n', 'DOUBLE', [1, 2]],
      ['vuota', 'DOUBLE', [null, null]],
    );
    const lines = { kind: 'lines', x: 0, y: [2], series: null } as const;
    expect(chartProblem(result, lines)).toBe('repeated');
    expect(chartProblem(result, { ...lines, series: 1 })).toBeNull();
    expect(chartProblem(result, { kind: 'bars', x: 1, y: [3], series: null })).toBe('no-values');
    const many = syntheticResult(
      ['anno', 'BIGINT', range(13).map(() => 2020)],
      ['nome', 'VARCHAR', range(13).map(String)],
      ['n', 'DOUBLE', range(13)],
    );
    expect(chartProblem(many, { kind: 'lines', x: 0, y: [2], series: 1 })).toBe('too-many-series');
  });

  it('guesses only what can be drawn, whatever the columns', () => {
    const type = fc.constantFrom('VARCHAR', 'DOUBLE', 'BIGINT', 'DATE', 'BOOLEAN', 'VARCHAR[]');
    const name = fc.constantFrom('anno', 'n', 'nome', 'id', 'lon', '', '__proto__');
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(2020, 2021, '2020', '2020-S1', '2020-01-01', null, true, ''),
      fc.double(),
      fc.string(),
    );
    const column = fc.tuple(name, type, fc.array(cell, { minLength: 6, maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
        const result = syntheticResult(...columns);
        const guess = chartGuess(result);
        if (typeof guess === 'string') return;
        expect(chartProblem(result, guess)).not.toBe('repeated');
        expect(chartProblem(result, guess)).not.toBe('too-many-series');
        const { measures } = rolesOf(result);
        expect(guess.y.every((at) => measures.includes(at))).toBe(true);
      }),
    );
  });
});
