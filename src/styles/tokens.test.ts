import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { presentingCss, tokensCss } from '../../scripts/site/tokens';
import { contrast } from '../lib/map/colour';
import tokens from './tokens.json';

describe('tokens.css', () => {
  it('is what tokens.json gives', () => {
    expect(readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')).toBe(tokensCss());
  });

  it('has a copy in light for decks that are presented', () => {
    const css = readFileSync(new URL('./tokens-presenting.css', import.meta.url), 'utf8');
    expect(css).toBe(presentingCss());
    expect(css).toContain(`--paper: ${tokens.colour.light.neutral.paper};`);
  });
});

describe.each(['light', 'dark'] as const)('contrast, %s', (scheme) => {
  const { neutral, action, theme, moreContrast } = tokens.colour[scheme];

  it.each(['ink', 'inkSoft', 'inkMuted'] as const)('%s reads on every ground', (ink) => {
    for (const ground of ['paper', 'sheet', 'wash', 'land'] as const)
      expect(contrast(neutral[ink], neutral[ground]), ground).toBeGreaterThanOrEqual(4.5);
  });

  it('actions and errors read', () => {
    expect(contrast(action.accent, neutral.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(action.accent, action.accentSoft)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(action.onAccent, action.accent)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(action.error, neutral.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries(theme))('%s: text tone, mark and labels on its ramp', (_, hue) => {
    expect(contrast(hue.text, neutral.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(hue.mark, neutral.paper)).toBeGreaterThanOrEqual(3);
    hue.ramp5.forEach((fill, i) =>
      expect(contrast(fill, hue.rampLabelInk[i] ?? '')).toBeGreaterThanOrEqual(4.5),
    );
  });

  it('lines that carry meaning are seen', () => {
    expect(contrast(neutral.lineStrong, neutral.paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(neutral.lineStrong, neutral.land)).toBeGreaterThanOrEqual(3);
  });

  it('who asks for more contrast has 7 for text and 4.5 for lines that carry meaning', () => {
    const asked = { ...neutral, ...action, ...moreContrast };
    for (const ground of [asked.paper, asked.sheet, asked.wash, asked.land]) {
      for (const ink of ['ink', 'inkSoft', 'inkMuted', 'accent', 'error', 'focusRing'] as const)
        expect(contrast(asked[ink], ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7);
      expect(contrast(asked.lineStrong, ground), `lineStrong on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(asked.onAccent, asked.accent)).toBeGreaterThanOrEqual(7);
    expect(contrast(asked.accent, asked.accentSoft)).toBeGreaterThanOrEqual(7);
    expect(contrast(asked.line, asked.paper)).toBeGreaterThan(contrast(neutral.line, neutral.paper));
  });
});
