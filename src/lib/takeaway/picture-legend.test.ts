import { describe, expect, it } from 'vitest';
import tokens from '../../styles/tokens.json';
import type { ExplorerState } from '../state/explorer';
import { LARGEST_RADIUS } from '../map/symbols';
import { query, tablePath } from '../snapshot/tables';
import { crossingLegend, legendOf, type Legend } from './picture-legend';
import { crossingOfShown, type ShownPart } from './shown';
import { shownOf } from './shown.fixture';

const WIDTH = 360;
const { neutral, theme, bivariate3x3 } = tokens.colour.light;
const plain = { width: WIDTH, frame: 500, selected: null };
const firstOf = async (patch: Partial<ExplorerState>): Promise<ShownPart> =>
  (await shownOf(patch)).shown.first;

/** Attributes of each element of a name, in the order they are drawn. */
function elements({ svg }: Legend, name: string): Record<string, string>[] {
  return [...svg.matchAll(new RegExp(`<${name} ([^>]*?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}
const words = ({ svg }: Legend): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, w = '']) => w);
const numbers = (made: Record<string, string>[], key: string): number[] =>
  made.map((one) => Number(one[key]));
const observed = (id: string, where = 'true') =>
  query(
    `SELECT o.territory_id AS id, o.value FROM read_parquet('${tablePath('observations')}') AS o
     JOIN read_parquet('${tablePath('indicators')}') AS i ON i.id = o.indicator_id AND i.default_period = o.period
     WHERE i.id = '${id}' AND o.territory_id LIKE '037%' AND o.value IS NOT NULL AND ${where}`,
  );

describe('the legend of categories', () => {
  it('names each category beside its colour, with the number of comuni that are in it', async () => {
    const part = await firstOf({ indicator: 'classe-snai' });
    const legend = legendOf(part, plain, 'it');
    const squares = elements(legend, 'rect');
    const { ramp5 } = theme.fragilita;
    expect(squares).toHaveLength(6);
    expect([squares[0]?.['fill'], squares[5]?.['fill']]).toEqual([ramp5[0], ramp5[4]]);
    expect(new Set(squares.map(({ fill }) => fill)).size).toBe(6);
    const rows = await observed('classe-snai');
    const said = [1, 2, 3, 4, 5, 6].map((n) => String(rows.filter(({ value }) => value === n).length));
    expect(words(legend)).toEqual(part.indicator.categories.flatMap((name, i) => [name, said[i]]));
  });

  it('gives a category that takes two lines the room of two', async () => {
    const part = await firstOf({ indicator: 'area-interna' });
    const long = { ...part.indicator, categories: ['Sintetica '.repeat(6).trim(), 'Breve'] };
    const [wide, narrow] = [{ ...plain, width: 2000 }, plain].map((at) =>
      legendOf({ ...part, indicator: long }, at, 'it'),
    );
    expect(elements(wide!, 'text')).toHaveLength(4);
    const [first = 0, second = 0] = numbers(elements(narrow!, 'rect'), 'y');
    const lines = elements(narrow!, 'text').length - 3;
    expect(lines).toBeGreaterThan(1);
    expect(second - first).toBe(lines * 21 + 5);
    expect(narrow!.height).toBe(second + 21 + 5);
  });
});

describe('the legend of classes', () => {
  it('has a dot for each value, under a bar as wide as asked', async () => {
    const part = await firstOf({ indicator: 'indice-vecchiaia' });
    const legend = legendOf(part, plain, 'it');
    expect(elements(legend, 'circle')).toHaveLength((await observed('indice-vecchiaia')).length);
    const bars = elements(legend, 'rect');
    const frame = bars.pop();
    expect([frame?.['width'], frame?.['fill']]).toEqual([String(WIDTH), 'none']);
    expect(bars).toHaveLength(part.view.breaks.length + 1);
    expect(numbers(bars, 'width').reduce((all, one) => all + one, 0)).toBeCloseTo(WIDTH, 0);
    for (const y of numbers(elements(legend, 'text'), 'y')) expect(y).toBeLessThanOrEqual(legend.height);
  });

  it('points at the selected comune and says its value, in the language of the picture', async () => {
    const part = await firstOf({ indicator: 'indice-vecchiaia' });
    const [row] = await observed('indice-vecchiaia', "o.territory_id = '037059'");
    const shown = legendOf(part, { ...plain, selected: '037059' }, 'en');
    expect(elements(shown, 'line')).toHaveLength(1);
    const value = Number(row?.value).toFixed(part.indicator.decimals);
    expect(words(shown)).toContain(`Vergato ${value}`);
    // The label stays inside the picture, and the dots make room for it.
    const without = legendOf(part, plain, 'en');
    expect(elements(without, 'line')).toEqual([]);
    expect(shown.height - without.height).toBe(26);
  });

  it('is nothing where no value is known', async () => {
    const part = await firstOf({ indicator: 'indice-vecchiaia' });
    const none = { ...part, view: { ...part.view, known: 0 } };
    expect(legendOf(none, plain, 'it')).toEqual({ svg: '', height: 0 });
  });
});

describe('the legend of circles', () => {
  it('draws round values as large as the map does', async () => {
    const part = await firstOf({ indicator: 'organizzazioni' });
    const most = Math.max(...(await observed('organizzazioni')).map(({ value }) => Number(value)));
    const own = legendOf(part, plain, 'it');
    const values = words(own).flatMap((word) => (/^[\d.]+$/.test(word) ? Number(word.replace('.', '')) : []));
    expect(values).toHaveLength(3);
    const radii = numbers(elements(own, 'circle'), 'r');
    values.forEach((value, i) =>
      expect(radii[i]).toBeCloseTo(LARGEST_RADIUS * 5 * Math.sqrt(value / most), 0),
    );
    // On a scale that another map sets, the same values are smaller.
    const shared = numbers(elements(legendOf(part, { ...plain, largest: 4 * most }, 'it'), 'circle'), 'r');
    expect((shared[0] ?? 0) / (radii[0] ?? 1)).toBeCloseTo(0.5, 2);
  });
});

describe('the legend of a crossing', () => {
  const crossed = {
    indicator: 'minuti-polo',
    second: { indicator: 'organizzazioni-10k', period: '' },
    arrangement: 'incrocio',
  } as const;

  it('counts the comuni of the nine cells, the corner outlined over all others', async () => {
    const crossing = crossingOfShown((await shownOf(crossed)).shown);
    if (!crossing) throw new Error('no crossing');
    const legend = crossingLegend(crossing, WIDTH, 'it');
    const cells = elements(legend, 'rect');
    expect(cells.map(({ fill }) => fill).sort()).toEqual([...bivariate3x3.cells.flat()].sort());
    expect(cells.at(-1)).toMatchObject({
      ...{ fill: bivariate3x3.cells[2]?.[0], stroke: neutral.ink, 'stroke-width': '3' },
    });
    expect(cells.filter(({ stroke }) => stroke === neutral.ink)).toHaveLength(1);
    // High need is above, scarce resource at the left: the corner is the cell that is both.
    const corner = cells.at(-1);
    expect(Number(corner?.['y'])).toBe(Math.min(...numbers(cells, 'y')));
    expect(Number(corner?.['x'])).toBe(Math.min(...numbers(cells, 'x')));
    const known = new Set((await observed('minuti-polo')).map(({ id }) => id));
    const both = (await observed('organizzazioni-10k')).filter(({ id }) => known.has(id));
    const counts = words(legend).flatMap((word) => (/^\d+$/.test(word) ? Number(word) : []));
    expect(counts).toHaveLength(9);
    expect(counts.reduce((all, one) => all + one, 0)).toBe(both.length);
    const said = words(legend).join(' ');
    expect(said).toContain(`↑ ${crossing.y.indicator.label}`);
    expect(said).toContain(`→ ${crossing.x.indicator.label}`);
    expect(said).toContain('In alto a sinistra: bisogno alto, risorsa scarsa.');
    for (const y of numbers(elements(legend, 'text'), 'y')) expect(y).toBeLessThan(legend.height);
  });
});
