import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS, chartOf, chartsOf, wholeQuery } from './embed-chart';
import {
  EMBED_HEIGHT,
  EMBED_KINDS,
  embedAddress,
  embedCode,
  embedPath,
  embedRequest,
  USUAL_HEIGHT,
} from './embed-code';

const PAGE = 'https://example.org/embed/';
const rate = { measure: 'rate', periods: ['2019', '2020'] } as const;
const once = { measure: 'rate', periods: ['2020'] } as const;
const classes = { measure: 'class', periods: ['2019', '2020'] } as const;

describe('the code to embed', () => {
  it('escapes address and title and keeps the height in bounds', () => {
    const code = embedCode({ address: `${PAGE}?a=1&b="2`, title: 'A "b" <c>', height: 9 });
    expect(code).toBe(
      '<iframe src="https://example.org/embed/?a=1&amp;b=&quot;2" title="A &quot;b&quot; &lt;c&gt;" width="100%" height="320" loading="lazy"></iframe>',
    );
    expect(embedCode({ address: 'x', title: 'y', height: Number.NaN })).toContain('height="720"');
    expect(embedCode({ address: 'x', title: 'y', height: Number.NaN, usual: 560 })).toContain('height="560"');
  });

  it('is one element whatever the title and the address are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.double(), (address, title, height) => {
        const code = embedCode({ address, title, height });
        expect(code.match(/[<>]/g)).toHaveLength(4);
        expect(code.match(/"/g)).toHaveLength(10);
        const px = Number(/height="(\d+)"/.exec(code)?.[1]);
        expect(px).toBeGreaterThanOrEqual(EMBED_HEIGHT.min);
        expect(px).toBeLessThanOrEqual(EMBED_HEIGHT.max);
      }),
    );
  });

  it('has a usual height that its own form accepts, and a page for every kind', () => {
    for (const height of Object.values(USUAL_HEIGHT)) {
      expect(height).toBeGreaterThanOrEqual(EMBED_HEIGHT.min);
      expect(height).toBeLessThanOrEqual(EMBED_HEIGHT.max);
    }
    expect(EMBED_KINDS.map((kind) => embedPath(kind, 'vergato'))).toEqual([
      '/embed/',
      '/embed/grafico/',
      '/embed/tabella/',
      '/embed/territorio/vergato/',
    ]);
    expect(embedPath('scheda')).toBe('/embed/territorio/');
  });

  it('keeps the view and leaves behind what the kind does not draw', () => {
    const view =
      '?indicatore=a&periodo=2020&elenco=luoghi&parole=x&sotto=dispersione&ordine=nome-su&strati=z';
    expect(embedAddress(PAGE, { kind: 'mappa', query: view, theme: 'scuro' })).toBe(
      `${PAGE}?indicatore=a&periodo=2020&strati=z&tema=scuro`,
    );
    expect(embedAddress(PAGE, { kind: 'tabella', query: view, theme: 'auto' })).toBe(
      `${PAGE}?indicatore=a&periodo=2020&ordine=nome-su`,
    );
    expect(embedAddress(PAGE, { kind: 'grafico', query: view, theme: 'auto', chart: 'barre' })).toBe(
      `${PAGE}?indicatore=a&periodo=2020&grafico=barre`,
    );
    expect(embedAddress(PAGE, { kind: 'scheda', query: view, theme: 'auto' })).toBe(PAGE);
    expect(embedAddress(PAGE, { kind: 'mappa', query: '', theme: 'auto' })).toBe(PAGE);
  });

  it('takes the second indicator to the chart of two alone', () => {
    const query = 'indicatore=a&con=b&periodo2=2019&vista=incrocio';
    expect(embedAddress(PAGE, { kind: 'grafico', query, theme: 'auto', chart: 'dispersione' })).toBe(
      `${PAGE}?${query}&grafico=dispersione`,
    );
    expect(embedAddress(PAGE, { kind: 'grafico', query, theme: 'auto', chart: 'distribuzione' })).toBe(
      `${PAGE}?indicatore=a&grafico=distribuzione`,
    );
  });

  it('reads what a reader chooses as kind and chart', () => {
    expect(embedRequest('scheda')).toEqual({ kind: 'scheda', chart: null });
    for (const chart of CHARTS) expect(embedRequest(chart)).toEqual({ kind: 'grafico', chart });
  });
});

describe('the chart of an address', () => {
  it('is the one named, else the one under the map, else bars', () => {
    expect(chartOf('?grafico=andamento&sotto=distribuzione', rate, false)).toEqual({
      chart: 'andamento',
      nearest: false,
    });
    expect(chartOf('?sotto=distribuzione', rate, false)).toEqual({ chart: 'distribuzione', nearest: false });
    expect(chartOf('', rate, false)).toEqual({ chart: 'barre', nearest: false });
  });

  it('is the nearest that the indicators allow, and tells so where another was named', () => {
    expect(chartOf('?grafico=dispersione', rate, false)).toEqual({ chart: 'barre', nearest: true });
    expect(chartOf('?grafico=andamento', once, false)).toEqual({ chart: 'barre', nearest: true });
    expect(chartOf('?grafico=barre', classes, false)).toEqual({ chart: 'distribuzione', nearest: true });
    // Nobody named a chart: nothing to tell.
    expect(chartOf('', classes, false)).toEqual({ chart: 'distribuzione', nearest: false });
    expect(chartsOf(classes, true)).toEqual(['distribuzione', 'dispersione']);
  });

  it('is always one that is allowed', () => {
    fc.assert(
      fc.property(
        fc.webQueryParameters(),
        fc.constantFrom(rate, once, classes),
        fc.boolean(),
        (query, indicator, second) => {
          expect(chartsOf(indicator, second)).toContain(chartOf(query, indicator, second).chart);
        },
      ),
    );
  });

  it('leads back to the page that draws the same', () => {
    expect(wholeQuery('?indicatore=a&tema=scuro&grafico=distribuzione', 'distribuzione')).toBe(
      'indicatore=a&sotto=distribuzione',
    );
    expect(wholeQuery('?indicatore=a&grafico=barre&sotto=distribuzione', 'barre')).toBe('indicatore=a');
    expect(wholeQuery('?indicatore=a&tema=chiaro', null)).toBe('indicatore=a');
    expect(wholeQuery('', null)).toBe('');
  });
});
