import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyWords } from '../i18n/story-words';
import { changeOf, FRACTION_VALUES, spokenShare, spokenTimes } from './proportion';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });

describe('a share in words', () => {
  it('says what the share is, near or far from its fraction', () => {
    const said = (value: number): [string, string] | null => {
      const spoken = spokenShare(value);
      return spoken && [spoken.near, spoken.fraction];
    };
    expect(said(0.5)).toEqual(['exact', 'la metà']);
    expect(said(0.509)).toEqual(['about', 'la metà']);
    expect(said(0.48)).toEqual(['almost', 'la metà']);
    expect(said(0.55)).toEqual(['over', 'la metà']);
    expect(said(0.701)).toEqual(['over', 'due terzi']);
    expect(said(0.83)).toEqual(['over', 'quattro quinti']);
    expect(said(0.05)).toBeNull();
  });

  it('is never a lie: over is above its fraction, almost a little under it, about within a hundredth', () => {
    fc.assert(
      fc.property(share, (value) => {
        const spoken = spokenShare(value);
        if (!spoken) return value < FRACTION_VALUES['un decimo'];
        const distance = value - FRACTION_VALUES[spoken.fraction];
        if (spoken.near === 'over') return distance > 0;
        if (spoken.near === 'almost') return distance < 0 && distance >= -0.0251;
        return Math.abs(distance) <= (spoken.near === 'exact' ? 0.0005 : 0.0101);
      }),
    );
  });

  it('is told with its figure in both languages', () => {
    expect(storyWords.it.share(0.509)).toBe('circa la metà (50,9\u00a0%)');
    expect(storyWords.it.share(0.55)).toBe('più della metà (55,0\u00a0%)');
    expect(storyWords.it.share(0.701)).toBe('più di due terzi (70,1\u00a0%)');
    expect(storyWords.it.share(0.05)).toBe('5,0\u00a0%');
    expect(storyWords.en.share(0.5)).toBe('half (50.0%)');
    expect(storyWords.en.share(0.33)).toBe('about a third (33.0%)');
  });
});

describe('how many times', () => {
  it('says about, almost or more than a whole number of times', () => {
    expect(spokenTimes(2, 1)).toEqual({ near: 'about', times: 2 });
    expect(spokenTimes(1.86, 1)).toEqual({ near: 'almost', times: 2 });
    expect(spokenTimes(2.4, 1)).toEqual({ near: 'over', times: 2 });
    expect(spokenTimes(40, 1)).toEqual({ near: 'over', times: 10 });
    expect(spokenTimes(1.5, 1)).toBeNull();
    expect(spokenTimes(1, 0)).toBeNull();
  });

  it('is never a lie', () => {
    fc.assert(
      fc.property(positive, positive, (more, less) => {
        const spoken = spokenTimes(more, less);
        const ratio = more / less;
        if (!spoken) return ratio < 1.97;
        const { near, times } = spoken;
        if (near === 'over') return ratio > times;
        if (near === 'almost') return ratio < times && times - ratio <= 0.2001;
        return Math.abs(ratio - times) <= 0.0201 * times;
      }),
    );
  });

  it('is told after a comma, or not at all', () => {
    expect(storyWords.it.times(1.86, 1)).toBe(', quasi il doppio');
    expect(storyWords.it.times(3.3, 1)).toBe(', più del triplo');
    expect(storyWords.it.times(5.2, 1)).toBe(', più di cinque volte tanto');
    expect(storyWords.en.times(2.4, 1)).toBe(', more than twice as much');
    expect(storyWords.en.times(1.2, 1)).toBe('');
  });
});

describe('a change', () => {
  it('goes the way its sign goes', () => {
    fc.assert(
      fc.property(positive, positive, (from, to) => {
        const change = changeOf(from, to);
        if (change?.way === 'up') return to > from;
        if (change?.way === 'down') return to < from;
        return Math.abs(to / from - 1) < 0.0006;
      }),
    );
    expect(changeOf(0, 5)).toBeNull();
  });
});
