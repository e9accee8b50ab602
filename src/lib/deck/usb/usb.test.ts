import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DECKS } from '../types';
import { deckIndex } from './index-page';
import { attributeIn, elementIn, styleSheetsOf, without } from './markup';
import { singleFile } from './single-file';
import { withFonts } from './style';

const SYNTHETIC =
  '<html><head><link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"></head>' +
  '<body><h1 class="x">Synthetic &amp; deck</h1><div data-deck-words="{&quot;present&quot;:&quot;P&quot;}"></div>' +
  '<div class="deck" data-deck="cer"><section class="slide" id="a"><div><div class="figure-narrow"><div>small</div></div>' +
  '<div class="figure-narrow">again</div></div><div class="slide-notes"><p>said</p></div></section></div><div>after</div></body></html>';

const folder = mkdtempSync(join(tmpdir(), 'deck-style-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('parts of a built page', () => {
  it('finds an element with all it holds and nothing after it', () => {
    const deck = elementIn(SYNTHETIC, '<div class="deck"');
    expect(deck.startsWith('<div class="deck" data-deck="cer">')).toBe(true);
    expect(deck.endsWith('</section></div>')).toBe(true);
    expect(elementIn(SYNTHETIC, '<h1')).toBe('<h1 class="x">Synthetic &amp; deck</h1>');
    expect(() => elementIn(SYNTHETIC, '<div class="none"')).toThrow('the page has no');
    expect(() => elementIn('<div class="deck"><p>', '<div class="deck"')).toThrow('never closed');
  });

  it('takes every narrow drawing away', () => {
    expect(without(SYNTHETIC, '<div class="figure-narrow"')).not.toMatch(/small|again/);
  });

  it('reads an attribute as written and the style sheets in order', () => {
    expect(attributeIn(SYNTHETIC, 'data-deck-words')).toBe('{&quot;present&quot;:&quot;P&quot;}');
    expect(styleSheetsOf(SYNTHETIC)).toEqual(['/_astro/a.css', '/_astro/b.css']);
  });
});

describe('a single file', () => {
  it('holds deck, words, style and player, and points at nothing outside', () => {
    const html = singleFile({
      page: SYNTHETIC,
      css: '.slide{color:red}',
      script: 'go("</script>")',
      locale: 'it',
      site: '',
    });
    expect(html).toContain('<title>Synthetic &amp; deck</title>');
    expect(html).toContain('data-deck-words="{&quot;present&quot;:&quot;P&quot;}"');
    expect(html).toContain('<p>said</p>');
    expect(html).not.toContain('after');
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(html).not.toMatch(/https?:|type="module"|<link|<img|\bsrc=/);
  });

  it('keeps fonts as data and nothing else that is fetched', () => {
    writeFileSync(join(folder, 'x.woff2'), 'font');
    const css = withFonts(
      '@import "z.css";a{src:url(/_astro/x.woff2)}b{background:url("/p.png")}c{fill:url(#d)}',
      folder,
    );
    expect(css).toBe(
      `a{src:url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})}b{background:url(data:,)}c{fill:url(#d)}`,
    );
  });

  it('is listed in both languages', () => {
    const index = deckIndex();
    for (const deck of DECKS)
      for (const locale of ['it', 'en'])
        expect(index).toContain(`href="osservatorio-${deck}-${locale}.html"`);
    expect(index).not.toMatch(/https?:|<script|<link/);
  });
});
