import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOf } from './picture';
import { shownOf } from './shown.fixture';
import { linesOf, tag } from './svg';
import type { ExplorerState } from '../state/explorer';

const address = 'https://example.org/mappa/?indicatore=a&comune=037059';
const views: Record<string, Partial<ExplorerState>> = {
  rate: { selected: ['037059', '037006'] },
  count: { indicator: 'organizzazioni', area: 'pianura' },
  groups: { indicator: 'indice-vecchiaia', level: 'unione' },
  crossing: {
    indicator: 'minuti-polo',
    second: { indicator: 'organizzazioni-10k', period: '' },
    arrangement: 'incrocio',
  },
  twoMaps: {
    indicator: 'organizzazioni-10k',
    second: { indicator: 'minuti-polo', period: '' },
    arrangement: 'affiancate',
  },
};

/** Opening and closing tags of a text, which must pair up. */
function balance(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', end] of svg.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (slash) expect(open.pop()).toBe(name);
    else if (!end) open.push(name);
  }
  return open;
}

describe('pictureOf', () => {
  it.each(Object.keys(views))('draws a %s that stands alone', async (name) => {
    const { shown, scenes } = await shownOf(views[name] ?? {});
    const { svg, width, height } = pictureOf({ shown, scenes, address }, 'it');
    expect(balance(svg)).toEqual([]);
    expect(svg.includes(`width="${width}" height="${height}"`)).toBe(true);
    // Nothing from elsewhere, nothing that only our style sheets know, no number that is none.
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /href| class=| style=|var\(|NaN|undefined/,
    );
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    // Source, address and licence or terms are written out.
    expect(svg).toContain('Fonte: ');
    expect(svg).toContain('https://example.org/mappa/?indicatore=a&#38;comune=037059');
    expect(svg).toMatch(/Licenza dei dati|Riuso alle condizioni/);
    expect(scenes).toHaveLength(name === 'twoMaps' ? 2 : 1);
  });

  it('paints every comune and names the selection', async () => {
    const { shown, scenes } = await shownOf(views['rate'] ?? {});
    const { svg } = pictureOf({ shown, scenes, address }, 'en');
    const fills = new Set(
      [...svg.matchAll(/<path [^>]*fill="(#[0-9a-f]{6})"[^>]*stroke="#FBFAF7"/gi)].map(([, c]) => c),
    );
    expect(fills.size).toBeGreaterThanOrEqual(5);
    expect(svg).toMatch(/>Vergato [\d.]+</);
    expect(svg).toContain('lang="en"');
  });
});

describe('svg text', () => {
  it('never lets words out of their attribute or element', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const made = tag('text', { x: words });
        expect(made.slice(9, -3)).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('keeps every word and no line wider than asked', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,14}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, (list) => {
        const lines = linesOf(list.join(' '), 200, 16);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        for (const line of lines) expect(line.length).toBeLessThan(60);
      }),
    );
  });
});
