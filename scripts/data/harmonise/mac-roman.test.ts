import { describe, expect, it } from 'vitest';
import { repairMacRoman } from './mac-roman';

describe('repairMacRoman', () => {
  it('gives back letters and signs', () => {
    expect(repairMacRoman('Museo della civilt√† contadina')).toBe('Museo della civiltà contadina');
    expect(repairMacRoman('Officina Pellegrini ‚Äì dell‚ÄôArte')).toBe('Officina Pellegrini – dell’Arte');
  });

  it('leaves sound text alone and stops at what it does not know', () => {
    expect(repairMacRoman('Museo della civiltà')).toBe('Museo della civiltà');
    expect(() => repairMacRoman('Stra√üe')).toThrow('misread');
  });
});
