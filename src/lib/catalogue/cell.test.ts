import { describe, expect, it } from 'vitest';
import { previewCell } from './cell';

describe('previewCell', () => {
  it('keeps codes and zero, empties null, cuts long text', () => {
    expect(['037006', 0, false, null, undefined].map((value) => previewCell(value))).toEqual([
      '037006',
      '0',
      'false',
      '',
      '',
    ]);
    expect(previewCell('abcdef', 4)).toBe('abc…');
  });
});
