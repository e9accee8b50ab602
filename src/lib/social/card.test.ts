import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { neutralsOf } from '../map/palette';
import { cardName, cardNames, cardOf } from './card';
import { CARD, cardSvg } from './drawing';
import { linesOf, outlineOf, widthOf } from './letters';
import { cardPng } from './picture';

let names: string[];
beforeAll(async () => {
  names = await cardNames();
});

describe('cards', () => {
  it('are one a territory and one a main page', () => {
    expect(names.filter((name) => name.startsWith('territori/'))).toHaveLength(74);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are found for every path, the nearest where there is none', async () => {
    const paths = [
      '/',
      '/territori/vergato/',
      '/territori/area-pianura/',
      '/territori/',
      '/dati/gaps/',
      '/confronta/aree/',
      '/missioni/cer/',
      '/temi/turismo/',
      '/altro/',
    ];
    expect(await Promise.all(paths.map(cardName))).toEqual([
      ...[
        'home',
        'territori/vergato',
        'territori/area-pianura',
        'territori',
        'dati',
        'confronta/aree',
        'missioni',
        'temi/turismo',
        'home',
      ],
    ]);
  });

  it.each(LOCALES)('say in words what they show (%s)', async (locale) => {
    for (const name of names) {
      const card = await cardOf(name, locale);
      expect(card.alt, name).toContain(card.title);
      expect(card.alt, name).toContain(card.figure);
      expect(card.alt, name).toMatch(/^[^{}]{40,260}\.$/);
      expect(`${card.caption} ${card.note}`, name).not.toMatch(/undefined|null|NaN/);
    }
  });

  it('show the figure that the lead opens with, and call an estimate one', async () => {
    expect(await cardOf('territori/vergato', 'it')).toMatchObject({
      figure: '48',
      note: '2020; 8º valore più alto su 55 comuni',
    });
    expect((await cardOf('territori/bologna', 'it')).note).toContain('stima 2021');
    expect((await cardOf('territori/bologna', 'en')).figure).toBe('7.8');
    expect((await cardOf('home', 'it')).note).toContain('stima 2021');
    expect((await cardOf('territori/area-pianura', 'it')).here.size).toBe(21);
  });

  it.each(LOCALES)('keep their words inside the panel (%s)', async (locale) => {
    for (const name of names) {
      const svg = cardSvg(await cardOf(name, locale), locale);
      expect(svg, name).not.toContain('<text');
      const left = svg.slice(0, svg.indexOf('<g transform="translate(716 0)">'));
      const xs = [...left.matchAll(/[ML](-?[\d.]+)[ ,](-?[\d.]+)/g)];
      expect(xs.length, name).toBeGreaterThan(300);
      for (const [, x, y] of xs) {
        expect(Number(x), name).toBeLessThan(700);
        expect(Number(x), name).toBeGreaterThan(48);
        expect(Number(y), name).toBeLessThan(CARD.height - 20);
      }
    }
  });
});

describe('picture of a card', () => {
  it('is a small PNG of 1200 × 630 with the comune in ink, the same every time', async () => {
    const [bytes, again] = [
      await cardPng('territori/vergato', 'it'),
      await cardPng('territori/vergato', 'it'),
    ];
    expect(Buffer.compare(bytes, again)).toBe(0);
    const { format, width, height } = await sharp(bytes).metadata();
    expect({ format, width, height }).toEqual({ format: 'png', ...CARD });
    expect(bytes.byteLength).toBeLessThan(40_000);
    const { data } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number): number => data[(y * CARD.width + x) * 3] ?? 255;
    const ink = parseInt(neutralsOf('light').ink.slice(1, 3), 16);
    // Vergato and, as a check that not all is ink, its neighbour to the east and the paper.
    expect(Math.abs(at(857, 400) - ink)).toBeLessThan(12);
    expect(at(930, 420)).toBeGreaterThan(200);
    expect(at(20, 20)).toBeGreaterThan(240);
  });

  it('of a page has the five colours of its map', async () => {
    const { data } = await sharp(await cardPng('home', 'en'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const colours = new Set<string>();
    for (let i = 0; i < data.length; i += 3) colours.add(data.subarray(i, i + 3).toString('hex'));
    expect(colours.size).toBeGreaterThan(8);
    expect(colours.size).toBeLessThanOrEqual(16);
  });
});

describe('letters', () => {
  it('break lines at spaces and keep wide words whole', () => {
    const line = { text: 'Unione dei Comuni dell’Appennino Bolognese', face: 'roman', size: 60 } as const;
    const lines = linesOf(line, 500);
    expect(lines.join(' ')).toBe(line.text);
    for (const text of lines) expect(widthOf({ ...line, text }) <= 500 || !text.includes(' ')).toBe(true);
    expect(linesOf({ ...line, text: 'Precipitevolissimevolmente' }, 100)).toHaveLength(1);
  });

  it('scale with their size, and refuse what the file cannot write', () => {
    const line = { text: '1.020.193 € − 8º m²', face: 'roman', size: 50 } as const;
    expect(widthOf({ ...line, size: 100 })).toBeCloseTo(2 * widthOf(line));
    expect(() => outlineOf({ ...line, text: '日本' }, 0, 0)).toThrow('日本');
  });
});
