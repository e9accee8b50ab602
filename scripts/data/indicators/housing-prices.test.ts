import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts';
import { priceCells } from './housing-prices';

const zones = (...entries: [string, number][]) => new Map(entries);
/** Two synthetic comuni: the zones of the first change in the second semester, those of the other never. */
const FACTS = {
  ids: ['a', 'b'],
  prices: new Map([
    [
      '2019-S1',
      new Map([
        ['a', zones(['centro', 2000], ['colle', 1000])],
        ['b', zones(['centro', 1500])],
      ]),
    ],
    [
      '2019-S2',
      new Map([
        ['a', zones(['centro', 2000], ['valle', 1200])],
        ['b', zones(['centro', 1600])],
      ]),
    ],
    [
      '2020-S1',
      new Map([
        ['a', zones(['centro', 2100], ['valle', 1200])],
        ['b', zones(['centro', 1600])],
      ]),
    ],
  ]),
} as unknown as Facts;

describe('priceCells', () => {
  it('starts the series of a comune anew where its zones change, and there only', () => {
    const breaks = priceCells(FACTS).filter((cell) => cell.seriesBreak);
    expect(breaks.map((cell) => [cell.territoryId, cell.period, cell.value])).toEqual([
      ['a', '2019-S2', 1600],
    ]);
    expect(breaks[0]?.note?.it).toContain('prima 2, ora 2, in comune 1');
  });

  it('says where one zone is all there is', () => {
    const noted = priceCells(FACTS).filter((cell) => cell.note && !cell.seriesBreak);
    expect(noted.map((cell) => cell.territoryId)).toEqual(['b', 'b', 'b']);
  });
});
