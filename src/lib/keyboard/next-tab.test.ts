import { describe, expect, it } from 'vitest';
import { nextTab } from './next-tab';

describe('nextTab', () => {
  const tabs = ['a', 'b', 'c'] as const;

  it.each([
    ['a', 'ArrowRight', 'b'],
    ['c', 'ArrowRight', 'a'],
    ['b', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', 'c'],
    ['c', 'Home', 'a'],
    ['a', 'End', 'c'],
  ] as const)('from %s %s leads to %s', (from, key, to) => expect(nextTab(tabs, from, key)).toBe(to));

  it('leaves every other key to the page, and knows no tab that is not there', () => {
    for (const key of ['Tab', 'ArrowDown', 'Enter', ' ']) expect(nextTab(tabs, 'a', key)).toBeNull();
    expect(nextTab<string>(tabs, 'x', 'Home')).toBeNull();
    expect(nextTab([], 'x', 'End')).toBeNull();
  });
});
