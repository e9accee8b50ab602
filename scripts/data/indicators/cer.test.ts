import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts';
import { cer } from './cer';

/** Three synthetic comuni: one with a founded community, one with a planned one, one that no record names. */
const FACTS = {
  ids: ['a', 'b', 'c'],
  places: [
    { record_type: 'cer', comune_ids: 'a;b', status: 'in progetto' },
    { record_type: 'cer', comune_ids: 'a', status: 'costituita' },
    { record_type: 'studio', comune_ids: 'c', status: 'non CER' },
  ],
} as unknown as Facts;

const cellsOf = (id: string) => cer.entries.find((entry) => entry.id === id)?.cells(FACTS) ?? [];

describe('energy communities', () => {
  it('are never zero: absent is not known', () => {
    expect(cellsOf('cer-note').map((cell) => cell.value)).toEqual([2, 1, null]);
    expect(cellsOf('cer-costituite').map((cell) => cell.value)).toEqual([1, null, null]);
    expect(cer.entries.every((entry) => entry.partial)).toBe(true);
  });

  it('do not say that none is known where one is planned', () => {
    const [, planned, none] = cellsOf('cer-costituite');
    expect(planned?.note?.it).toMatch(/sono in progetto/);
    expect(none?.note?.it).toMatch(/^Nessuna comunità nota:/);
  });
});
