import { describe, expect, it } from 'vitest';
import { printOf } from './print';

describe('the way of printing that an address asks for', () => {
  it('is one of two, or none', () => {
    expect(printOf('?stampa=note')).toBe('note');
    expect(printOf('?x=1&stampa=dispense')).toBe('dispense');
    for (const other of ['', '?stampa=', '?stampa=altro', '?note']) expect(printOf(other)).toBeNull();
  });
});
