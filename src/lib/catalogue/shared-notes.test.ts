import { describe, expect, it } from 'vitest';
import { sharedNotes } from './shared-notes';

describe('sharedNotes', () => {
  it('keeps what is said three times, in order', () => {
    expect(sharedNotes(['b', 'a', 'a', 'b', 'c', 'a', 'b', '', '', ''])).toEqual(['b', 'a']);
    expect(sharedNotes(['a', 'a'])).toEqual([]);
  });
});
