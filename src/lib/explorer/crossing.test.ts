import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import type { Polarity } from '../indicator/types';
import { classOf } from '../statistics/breaks';
import { crossingFills, crossingOf, residentsOf, unitsInCell, type CrossedIndicator } from './crossing';
import { boundsOf, countUnits, crossingSubtitle, crossingTitle, sayCrossed } from './crossing-words';
import type { ViewRow } from './view';

/** A synthetic indicator over synthetic units `u0`, `u1`…; null is a gap, `'riservato'` a suppressed one. */
function crossed(
  values: (number | null | 'riservato')[],
  polarity: Polarity,
  changes: Partial<IndicatorBrief> = {},
): CrossedIndicator {
  const rows = values.map((value, i) => ({
    id: `u${i}`,
    name: `Unità ${i}`,
    area: i % 2 ? 'pianura' : 'collina-appennino',
    members: [`c${i}`],
    population: 100 * (i + 1),
    value: typeof value === 'number' ? value : null,
    status: value === 'riservato' ? 'suppressed' : value === null ? 'missing' : 'observed',
  })) as unknown as ViewRow[];
  const label = polarity === 'need' ? 'Minuti' : 'Organizzazioni';
  const indicator = { label, unit: '', measure: 'rate', polarity, decimals: 0, categories: [], ...changes };
  return {
    indicator: indicator as unknown as IndicatorBrief,
    period: '2020',
    view: { rows, byId: new Map(rows.map((row) => [row.id, row])) },
  };
}
const state = { area: null, classesOfArea: false };
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9];

describe('crossingOf', () => {
  it('puts high need with low resource in the corner that matters, top left', () => {
    const crossing = crossingOf(crossed(nine, 'need'), crossed([...nine].reverse(), 'resource'), state);
    expect(crossing?.counts).toEqual([0, 0, 3, 0, 3, 0, 3, 0, 0]);
    expect(crossing?.corner).toEqual({ kind: 'gap', cell: 6 });
    expect(unitsInCell(crossing ?? { units: [] }, 6).map(({ id }) => id)).toEqual(['u8', 'u7', 'u6']);
    expect(residentsOf(unitsInCell(crossing ?? { units: [] }, 6))).toBe(2400);
  });

  it('reads the need upwards whichever of the two it is', () => {
    const [need, resource] = [crossed(nine, 'need'), crossed([...nine].reverse(), 'resource')];
    expect(crossingOf(resource, need, state)).toEqual(crossingOf(need, resource, state));
  });

  it('says truthfully which corner matters where there are not a need and a resource', () => {
    const corner = (one: Polarity, other: Polarity) =>
      crossingOf(crossed(nine, one), crossed(nine, other), state)?.corner;
    expect(corner('need', 'need')).toEqual({ kind: 'needs', cell: 8 });
    expect(corner('resource', 'resource')).toEqual({ kind: 'resources', cell: 0 });
    expect(corner('context', 'need')).toEqual({ kind: 'plain', cell: 6 });
  });

  it('keeps a gap of either a gap of its kind, suppressed before missing', () => {
    const one = crossed([1, 2, null, 4, 'riservato'], 'need');
    const other = crossed([1, 'riservato', 3, 4, null], 'resource');
    const crossing = crossingOf(one, other, state);
    if (!crossing) throw new Error('nothing crossed');
    expect(crossing.missing).toBe(3);
    const fills = crossingFills(crossing, one.view, other.view);
    expect([...fills.values()].map((fill) => fill.kind)).toEqual([
      'cross',
      'suppressed',
      'missing',
      'cross',
      'suppressed',
    ]);
  });

  it('cuts on the area alone when asked', () => {
    const values = nine.map((v, i) => (i % 2 ? v : v * 100));
    const asked = { area: 'pianura' as const, classesOfArea: true };
    const crossing = crossingOf(crossed(values, 'need'), crossed(nine, 'resource'), asked);
    expect(Math.max(...(crossing?.y.breaks ?? []))).toBeLessThan(10);
  });

  it('has nothing to cross where no unit has both', () => {
    expect(crossingOf(crossed([1, null], 'need'), crossed([null, 1], 'resource'), state)).toBeNull();
  });

  it('puts every unit with two values in the one cell its classes say', () => {
    const values = fc.array(fc.oneof(fc.constant(null), fc.integer({ min: -50, max: 50 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const length = Math.min(a.length, b.length);
        const crossing = crossingOf(
          crossed(a.slice(0, length), 'need'),
          crossed(b.slice(0, length), 'resource'),
          state,
        );
        const both = a.slice(0, length).filter((v, i) => v !== null && b[i] !== null).length;
        expect(crossing?.units.length ?? 0).toBe(both);
        if (!crossing) return;
        expect(crossing.counts.reduce((sum, n) => sum + n, 0)).toBe(both);
        for (const unit of crossing.units) {
          const row = Math.floor(unit.cell / 3);
          const { breaks } = crossing.y;
          expect(row).toBe(breaks.length === 0 ? 1 : classOf(unit.y, breaks) * (breaks.length === 1 ? 2 : 1));
        }
      }),
    );
  });
});

describe('a crossing in words', () => {
  const gap = (count: number) => ({
    corner: { kind: 'gap' as const, cell: 6 },
    counts: [0, 0, 0, 0, 0, 0, count, 0, 0],
  });

  it.each([
    [0, 'comune', 'In nessun comune il bisogno è alto e la risorsa è scarsa'],
    [1, 'comune', 'In un solo comune il bisogno è alto e la risorsa è scarsa'],
    [4, 'comune', 'In quattro comuni il bisogno è alto e la risorsa è scarsa'],
    [13, 'comune', 'In 13 comuni il bisogno è alto e la risorsa è scarsa'],
    [0, 'unione', 'In nessuna unione il bisogno è alto e la risorsa è scarsa'],
    [1, 'area', 'In una sola area il bisogno è alto e la risorsa è scarsa'],
    [2, 'distretto', 'In due distretti il bisogno è alto e la risorsa è scarsa'],
  ] as const)('titles %i %s', (count, level, title) => {
    expect(crossingTitle(gap(count), level, 'it')).toBe(title);
  });

  it('titles the other corners and the other language', () => {
    const needs = { corner: { kind: 'needs' as const, cell: 8 }, counts: [0, 0, 0, 0, 0, 0, 0, 0, 3] };
    expect(crossingTitle(needs, 'comune', 'it')).toBe('In tre comuni entrambi i bisogni sono alti');
    expect(crossingTitle(gap(1), 'unione', 'en')).toBe(
      'In one unione alone need is high and the resource is scarce',
    );
    expect(countUnits(1, 'unione', 'it')).toBe('1 unione');
    expect(countUnits(1200, 'comune', 'it')).toBe('1.200 comuni');
  });

  it('writes bounds that no dash makes ambiguous, and the classes that are not there as null', () => {
    const axis = (breaks: number[], changes: Partial<IndicatorBrief> = {}) => ({
      ...{ indicator: crossed([], 'need', changes).indicator, period: '2020', breaks, from: 3, to: 9 },
    });
    expect(boundsOf(axis([8.5, 11]), 'it')).toEqual(['meno di 8,5', '8,5–11', '11 o più']);
    expect(boundsOf(axis([-5, 3]), 'it')).toEqual(['meno di −5', 'da −5 a 3', '3 o più']);
    expect(boundsOf(axis([2]), 'en')).toEqual(['less than 2', null, '2 or more']);
    expect(boundsOf(axis([]), 'it')).toEqual([null, 'sempre 3', null]);
    const categories = ['Polo', 'Cintura', 'Intermedio', 'Periferico'];
    expect(boundsOf(axis([1.5, 3.5], { measure: 'class', categories }), 'it')).toEqual([
      'Polo',
      'Cintura – Intermedio',
      'Periferico',
    ]);
  });

  it('says both values of a unit and both periods', () => {
    const crossing = crossingOf(crossed(nine, 'need'), crossed(nine, 'resource'), state);
    if (!crossing) throw new Error('nothing crossed');
    expect(sayCrossed({ name: 'Vergato', y: 48, x: 4 }, crossing, 'it')).toMatch(
      /^Vergato: Minuti 48 ?; Organizzazioni 4 ?$/,
    );
    expect(crossingSubtitle(crossing, 'it')).toBe('Minuti, 2020 × Organizzazioni, 2020');
  });
});
