import { describe, expect, it } from 'vitest';
import { itArticle, itOfPercent, itPercent, itPlaceth } from './italian';

describe('Italian numbers', () => {
  it('are read aloud to choose the article', () => {
    const texts = ['4,2', '8,3', '11,0', '1,3', '0,5', '81', '18,2', '800'].map(itPercent);
    expect(texts).toEqual(
      ['il 4,2', 'l’8,3', 'l’11,0', 'l’1,3', 'lo 0,5', 'l’81', 'il 18,2', 'l’800'].map(
        (text) => `${text}\u00a0%`,
      ),
    );
    expect(['4,2', '8,3', '0,5'].map(itOfPercent)).toEqual(
      ['del 4,2', 'dell’8,3', 'dello 0,5'].map((text) => `${text}\u00a0%`),
    );
  });

  it('take the article of their first sound as ordinals do', () => {
    expect(['8º', '11º', '19º', '81º', '45º'].map(itPlaceth)).toEqual([
      'l’8º',
      'l’11º',
      'il 19º',
      'l’81º',
      'il 45º',
    ]);
    expect([itArticle('ottava quota', true), itArticle('quota', true), itArticle('calo', false)]).toEqual([
      'l’',
      'la ',
      'il ',
    ]);
  });
});
