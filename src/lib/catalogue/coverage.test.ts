import { describe, expect, it } from 'vitest';
import { coverage } from './coverage';

describe('coverage', () => {
  it('sets the list beside the plan', async () => {
    const lists = await coverage();
    expect(lists.find((list) => list.id === 'plan')?.entities).toBe(7725);
    expect(lists.find((list) => list.id === 'fivePerMille')).toMatchObject({ when: '2020', entities: 1321 });
    expect(lists.every((list) => list.entities > 0)).toBe(true);
  });
});
