import { describe, expect, it } from 'vitest';
import { indicators } from '../snapshot/domain';
import { dataset } from './datasets';
import { problemsOf } from './problems';

describe('problemsOf', () => {
  it('repeats no caveat and leaves none of the indicators out', async () => {
    const { caveats } = await problemsOf(dataset('observations'));
    const all = (await indicators()).filter((indicator) => indicator.caveats.it !== '');
    expect(caveats.flatMap(({ indicators: list }) => list.map(({ id }) => id)).sort()).toEqual(
      all.map(({ id }) => id).sort(),
    );
    expect(new Set(caveats.map(({ text }) => text.it)).size).toBe(caveats.length);
  });

  it('tells the judgements on territories and the rows to verify', async () => {
    const { notes, toVerify } = await problemsOf(dataset('territories'));
    expect(notes.length).toBeGreaterThan(0);
    expect(toVerify).toBeGreaterThan(0);
  });
});
