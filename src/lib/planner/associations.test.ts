import { describe, expect, it } from 'vitest';
import { indicatorBriefs } from '../explorer/page';
import type { TestedCorrelation } from '../statistics/correlation-test';
import { crossingHref } from './association-words';
import { associationsOf, DEFAULT_SET, isCorrelatable } from './associations';

const cell = (r: number | null, p: number | null, n = 55): TestedCorrelation => ({ r, n, p });
const own = cell(1, null);
/** Three synthetic indicators: the first two strongly together, the third weakly apart from both. */
const cells = [
  [own, cell(0.8, 0.001), cell(-0.2, 0.2)],
  [cell(0.8, 0.001), own, cell(-0.4, 0.02)],
  [cell(-0.2, 0.2), cell(-0.4, 0.02), own],
];

describe('associationsOf', () => {
  it('has every pair once, the strongest first whatever its sign', () => {
    const pairs = associationsOf(cells, 'none');
    expect(pairs.map(({ row, column, r }) => [row, column, r])).toEqual([
      [1, 0, 0.8],
      [2, 1, -0.4],
      [2, 0, -0.2],
    ]);
    expect(pairs.map(({ significant, stop }) => [significant, stop])).toEqual([
      [true, 7],
      [true, 2],
      [false, null],
    ]);
  });

  it('allows for the number of pairs', () => {
    expect(associationsOf(cells, 'bonferroni').map(({ adjusted }) => adjusted)).toEqual([
      0.003,
      0.06,
      expect.closeTo(0.6),
    ]);
    expect(associationsOf(cells, 'bonferroni').map(({ significant }) => significant)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('says nothing over fewer than ten comuni, and does not count that as a test', () => {
    const few = [
      [own, cell(0.9, 0.01, 9), cell(0.5, 0.02)],
      [cell(0.9, 0.01, 9), own, cell(null, null)],
      [cell(0.5, 0.02), cell(null, null), own],
    ];
    const pairs = associationsOf(few, 'bonferroni');
    expect(pairs[0]).toMatchObject({ row: 2, column: 0, adjusted: 0.02, significant: true });
    expect(
      pairs.slice(1).every(({ r, stop, significant }) => r === null && stop === null && !significant),
    ).toBe(true);
  });
});

describe('the opening set', () => {
  it('is of rates over complete lists, of every theme that has one', async () => {
    const briefs = await indicatorBriefs('it');
    const set = DEFAULT_SET.map((id) => briefs.find((brief) => brief.id === id));
    for (const [i, brief] of set.entries()) expect(brief && isCorrelatable(brief), DEFAULT_SET[i]).toBe(true);
    const themes = new Set(briefs.filter(isCorrelatable).map(({ theme }) => theme));
    expect(new Set(set.map((brief) => brief?.theme))).toEqual(themes);
    expect(isCorrelatable({ measure: 'count', partial: false })).toBe(false);
    expect(isCorrelatable({ measure: 'rate', partial: true })).toBe(false);
  });
});

describe('crossingHref', () => {
  it('puts the need first and the resource second, whichever was given first', () => {
    const need = { id: 'minuti-polo', polarity: 'need' } as const;
    const resource = { id: 'organizzazioni-10k', polarity: 'resource' } as const;
    const context = { id: 'densita', polarity: 'context' } as const;
    const address = '/confronta/incrocio/?bisogno=minuti-polo&risorsa=organizzazioni-10k';
    expect(crossingHref(resource, need, 'it', '/')).toBe(address);
    expect(crossingHref(need, resource, 'en', '/')).toBe(`/en${address}`);
    expect(crossingHref(context, need, 'it', '/')).toContain('bisogno=minuti-polo&risorsa=densita');
    expect(crossingHref(resource, context, 'it', '/')).toContain(
      'bisogno=densita&risorsa=organizzazioni-10k',
    );
    expect(crossingHref(need, { ...need, id: 'eta-media' }, 'it', '/')).toContain(
      'bisogno=minuti-polo&risorsa=eta-media',
    );
  });
});
