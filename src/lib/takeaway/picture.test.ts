import fc from 'fast-check';
import Supercluster from 'supercluster';
import { describe, expect, it } from 'vitest';
import type { LayerId } from '../layers/layers';
import { comunePlaces, drawnLayer } from '../layers/marks';
import { snapshotLayers } from '../layers/snapshot-layers';
import { syntheticLayer, syntheticRecord } from '../layers/synthetic.fixture';
import { pictureOf } from './picture';
import type { PictureLayers } from './picture-layers';
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
    expect(svg).toContain('https://example.org/mappa/?indicatore=a&amp;comune=037059');
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

/** Label points of all comuni and layers of the snapshot. */
async function layersOf(...ids: LayerId[]): Promise<PictureLayers> {
  const [{ shown }, layers] = await Promise.all([shownOf({}), snapshotLayers()]);
  return {
    drawn: ids.map((id) => drawnLayer(layers.get(id)!, Supercluster)),
    places: comunePlaces(shown.first.view.rows),
  };
}

describe('layers in a picture', () => {
  it.each(Object.keys(views))('are drawn over a %s, with key and source, and stand alone', async (name) => {
    const { shown, scenes } = await shownOf(views[name] ?? {});
    const layers = await layersOf('biblioteche', 'scuole', 'percorsi', 'stazioni');
    const bare = pictureOf({ shown, scenes, address }, 'it').svg;
    const { svg } = pictureOf({ shown, scenes, layers, address }, 'it');
    expect(balance(svg)).toEqual([]);
    expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /href| class=| style=|var\(|NaN|undefined/,
    );
    const ids = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
    for (const words of ['Strati', 'Biblioteche', 'Scuole (codici)', 'Cammini e ciclovie', 'Licenza ODbL'])
      expect([words, svg.includes(words), bare.includes(words)]).toEqual([words, true, false]);
    // Routes are dashed on every map.
    const maps = name === 'twoMaps' ? 2 : 1;
    const dashed = (text: string): number => text.match(/stroke-dasharray="6 4"/g)?.length ?? 0;
    expect(dashed(bare)).toBe(0);
    expect(dashed(svg) % maps).toBe(0);
    expect(dashed(svg)).toBeGreaterThan(5);
  });

  it('show every record in the numbers of their marks: points, clusters with counts, badges of comuni', async () => {
    const { shown, scenes } = await shownOf({});
    const near = Array.from({ length: 7 }, (_, i) => syntheticRecord(`n${i}`, { lon: 11.34, lat: 44.49 }));
    const alone = syntheticRecord('solo', { lon: 11.1, lat: 44.2 });
    const unplaced = Array.from({ length: 12 }, (_, i) =>
      syntheticRecord(`u${i}`, { comuneIds: ['037032'] }),
    );
    const layer = drawnLayer(syntheticLayer('biblioteche', [...near, alone, ...unplaced]), Supercluster);
    const layers = { drawn: [layer], places: comunePlaces(shown.first.view.rows) };
    const { svg } = pictureOf({ shown, scenes, layers, address }, 'it');
    const marks = svg.slice(svg.lastIndexOf('clip-path="url(#mappa-ground)"'), svg.indexOf('>Strati<'));
    const numbers = [...marks.matchAll(/<text [^>]*>(\d+)<\/text>/g)].map(([, n]) => Number(n));
    expect(numbers.sort((a, b) => a - b)).toEqual([7, 12]);
    // A cluster is round, a badge is not; the point has its form alone.
    const rounded = [...marks.matchAll(/<rect [^>]*>/g)].map(([rect]) => rect.includes(' rx='));
    expect(rounded.sort()).toEqual([false, true]);
    expect(svg).toContain('Synthetic publisher');
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
