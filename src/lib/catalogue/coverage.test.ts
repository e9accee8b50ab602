import { describe, expect, it } from 'vitest';
import { coverage } from './coverage';

describe('coverage', () => {
  it('sets the list beside the register, the census and the plan, each with its latest total', async () => {
    const lists = await coverage();
    expect(lists.map(({ id, entities, when }) => [id, entities, when])).toEqual([
      ['fivePerMille', 1321, '2020'],
      ['runts', 2857, '2026-08-15'],
      ['istat', 6572, '2023'],
      ['plan', 7725, '2023'],
    ]);
    expect(lists.find((list) => list.id === 'runts')?.url).toMatch(/^https:\/\/servizi\.lavoro\.gov\.it/);
  });
});
