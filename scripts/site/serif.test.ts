import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { AXES, LIGHT, lightSerif, WHOLE } from './serif';

const fontOf = (file: URL): Font => create(readFileSync(file)) as Font;

describe('the lighter serif', () => {
  it('is what the package gives today: npx tsx scripts/site/serif.ts', async () => {
    expect((await lightSerif()).equals(readFileSync(LIGHT))).toBe(true);
  });

  it('has every character and feature of the whole one, its licence, and the weights and sizes in use', () => {
    const [light, whole] = [fontOf(LIGHT), fontOf(WHOLE)];
    expect(light.characterSet.toSorted()).toEqual(whole.characterSet.toSorted());
    expect(light.availableFeatures).toEqual(whole.availableFeatures);
    expect(light.copyright).toBe(whole.copyright);
    for (const [axis, { min, max }] of Object.entries(AXES))
      expect(light.variationAxes[axis as 'wght']).toMatchObject({ min, max });
  });

  it('is lighter by a third', () => {
    expect(readFileSync(LIGHT).length).toBeLessThan(readFileSync(WHOLE).length * 0.7);
  });
});
