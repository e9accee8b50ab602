import { describe, expect, it } from 'vitest';
import type { CrossedUnit } from '../explorer/crossing';
import { crossingMessages } from '../i18n/crossing';
import { LOCALES } from '../i18n/locale';
import { whyNothing } from './crossing-nothing';

const indicators = [
  { id: 'minuti', label: 'Minuti sintetici', aggregation: 'none' as const },
  { id: 'quota', label: 'Quota sintetica', aggregation: 'sum' as const },
];
const state = { need: 'minuti', resource: 'quota', level: 'comune' as const };
const unit = {} as CrossedUnit;

describe.each(LOCALES)('whyNothing (%s)', (locale) => {
  const t = crossingMessages[locale];

  it('is null where something is crossed, and says that an area has none', () => {
    expect(whyNothing({ units: [unit] }, indicators, state, locale)).toBeNull();
    expect(whyNothing({ units: [] }, indicators, state, locale)).toBe(t.noUnitsInArea);
  });

  it('names the indicators that groups of comuni do not have', () => {
    const ofGroups = { ...state, level: 'distretto' as const };
    expect(whyNothing(null, indicators, ofGroups, locale)).toBe(
      `${t.noCrossing.distretto} ${t.notForGroups('Minuti sintetici')}`,
    );
    expect(whyNothing(null, indicators, { ...ofGroups, need: 'quota' }, locale)).toBe(
      `${t.noCrossing.distretto} ${t.noPairs}`,
    );
    expect(whyNothing(null, indicators, state, locale)).toBe(`${t.noCrossing.comune} ${t.noPairs}`);
  });
});
