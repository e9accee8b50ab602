import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts';
import type { Flow } from '../facts/tourism';
import { guestCells, nightsPer1000, wholeCells } from './guests';

const flow = (nights: number | null, flag = ''): Flow => ({ arrivals: 10, nights, nightsAbroad: 1, flag });
/** A synthetic world of three comuni: one published, one confidential, one not published. */
const FACTS = {
  ids: ['a', 'b', 'c'],
  population: new Map([
    [
      '2018-01-01',
      new Map([
        ['a', 50],
        ['b', 50],
        ['c', 50],
      ]),
    ],
  ]),
  flows: {
    comuni: new Map(
      ['2014', '2018'].map((year) => [
        year,
        new Map([
          ['a', flow(100, '(a)')],
          ['b', flow(null)],
        ]),
      ]),
    ),
    whole: new Map([['2018', flow(400)]]),
    parts: new Map([['2014', new Map([['c', ['Porretta Terme']]])]]),
  },
} as unknown as Facts;
const nights = (one: Flow) => (one.nights === null ? null : { value: one.nights });

describe('guests', () => {
  it('published, confidential and not published are three different things', () => {
    const cells = guestCells(FACTS, nights).filter((cell) => cell.period === '2018');
    expect(cells.map((cell) => [cell.territoryId, cell.value, cell.status])).toEqual([
      ['a', 100, 'observed'],
      ['b', null, 'suppressed'],
      ['c', null, 'missing'],
    ]);
    expect(cells[0]?.note?.it).toContain('(a)');
    expect(cells[1]?.note?.it).not.toBe(cells[2]?.note?.it);
  });

  it('says which part of a comune born later is published', () => {
    const [cell] = guestCells(FACTS, nights).filter(
      (one) => one.territoryId === 'c' && one.period === '2014',
    );
    expect(cell?.note?.it).toContain('solo Porretta Terme');
  });

  it('carries the mark of the publisher to the rates', () => {
    const stays = guestCells(FACTS, (one) => ({
      numerator: one.nights,
      denominator: one.arrivals,
      factor: 1,
    }));
    const perHead = nightsPer1000(FACTS);
    for (const cells of [stays, perHead]) {
      const cell = cells.find((one) => one.territoryId === 'a' && one.period === '2018');
      expect(cell?.note?.it).toContain('(a)');
    }
  });

  it('a ratio with one confidential term is suppressed', () => {
    const cells = guestCells(FACTS, (one) => ({
      numerator: one.nights,
      denominator: one.arrivals,
      factor: 1,
    }));
    expect(cells.find((cell) => cell.territoryId === 'a')).toMatchObject({ value: 10, status: 'derived' });
    expect(cells.find((cell) => cell.territoryId === 'b')).toMatchObject({
      value: null,
      numerator: null,
      status: 'suppressed',
    });
  });

  it('per 1,000 residents: only where a population date is near', () => {
    const cells = nightsPer1000(FACTS);
    expect(cells.find((cell) => cell.period === '2014')).toMatchObject({ value: null, status: 'missing' });
    expect(cells.find((cell) => cell.period === '2018')).toMatchObject({
      value: 2000,
      denominatorDate: '2018-01-01',
    });
  });

  it('the whole is the total of the publisher, not a sum', () => {
    expect(wholeCells(FACTS, nights)).toMatchObject([
      { territoryId: 'cm-bologna', value: 400, status: 'observed' },
    ]);
  });
});
