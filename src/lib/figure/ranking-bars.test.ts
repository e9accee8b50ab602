import { describe, expect, it } from 'vitest';
import type { Bar } from './bars';
import { FRAMES } from './drawing';
import { knownRows } from './ends';
import { barsOf } from './ranking-bars';
import { seen } from './seen';

const wordsOf = (bars: readonly Bar[]): string[] =>
  bars.map((bar) => (bar.kind === 'bar' ? bar.name : `(${bar.words})`));

describe('the bars of a ranking', () => {
  it('are the two ends, with the marked between what is counted', async () => {
    const all = await seen({ indicator: 'minuti-polo' }, 'it');
    const known = knownRows(all.rows);
    const place = known.findIndex(({ id }) => id === '037059');
    expect(place).toBeGreaterThan(5);
    const bars = barsOf(all, { marked: ['037059'] }, FRAMES.narrow, 'it');
    const names = known.map(({ shortName }) => shortName);
    expect(wordsOf(bars)).toEqual([
      ...names.slice(0, 5),
      `(altri ${place - 5} comuni)`,
      'Vergato',
      `(altri ${known.length - 5 - place - 1} comuni)`,
      ...names.slice(-5),
    ]);
    expect(bars.flatMap((bar) => (bar.kind === 'bar' && bar.look === 'bar ink' ? [bar.name] : []))).toEqual([
      'Vergato',
    ]);
  });

  it('mark one that stands at an end where it stands', async () => {
    const all = await seen({ indicator: 'minuti-polo' }, 'it');
    const first = knownRows(all.rows)[0];
    const plain = barsOf(all, {}, FRAMES.narrow, 'it');
    const marked = barsOf(all, { marked: [first?.id ?? ''] }, FRAMES.narrow, 'it');
    expect(wordsOf(marked)).toEqual(wordsOf(plain));
    expect(marked[0]).toMatchObject({ look: 'bar ink' });
    expect(plain[0]).toMatchObject({ look: 'bar' });
  });

  it('are all of an area', async () => {
    const all = await seen({ indicator: 'minuti-polo', area: 'circondario-imolese' }, 'it');
    expect(barsOf(all, {}, FRAMES.narrow, 'it')).toHaveLength(10);
  });
});
