import { expect, it } from 'vitest';
import { indicatorBriefs } from '../explorer/page';
import type { Pattern } from './pattern';
import { patternTitle } from './pattern-title';

const none = { HH: 0, LL: 0, HL: 0, LH: 0, hot: 0, cold: 0 };
const pattern = (test: 'lisa' | 'gi', counts: Partial<typeof none>): Pattern => ({
  ...{ test, units: [], byId: new Map(), n: 55 },
  counts: { ...none, ...counts },
});

it.each(['it', 'en'] as const)('a pattern is titled by what its own test found (%s)', async (locale) => {
  const brief = (await indicatorBriefs(locale)).find(({ id }) => id === 'minuti-polo');
  if (!brief) throw new Error('no indicator minuti-polo');
  const titles = [
    patternTitle(pattern('lisa', { HH: 17, LL: 13 }), brief, locale),
    patternTitle(pattern('gi', { hot: 17, cold: 13 }), brief, locale),
    patternTitle(pattern('lisa', { hot: 17, cold: 13 }), brief, locale),
    patternTitle(pattern('gi', { HH: 17, LL: 13 }), brief, locale),
  ];
  for (const title of titles.slice(0, 2)) expect(title).toMatch(/17.*13/);
  // What the other test would have found is not said.
  for (const title of titles.slice(2)) expect(title).not.toMatch(/17|13/);
});
