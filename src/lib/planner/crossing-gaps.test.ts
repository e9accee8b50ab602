import { describe, expect, it } from 'vitest';
import type { ViewRow } from '../explorer/view';
import { gapReason, gapsOf } from './crossing-gaps';
import type { CrossingSide } from './crossing-view';

/** A synthetic side over synthetic units. */
function side(label: string, rows: Record<string, Partial<ViewRow>>): CrossingSide {
  const all = Object.entries(rows).map(
    ([id, row]) => ({ id, name: id, value: null, note: null, ...row }) as ViewRow,
  );
  const view = { rows: all, byId: new Map(all.map((row) => [row.id, row])) };
  return { indicator: { label }, period: '2020', view } as unknown as CrossingSide;
}
const need = side('Affitto', {
  a: { value: 1, status: 'observed' },
  b: { status: 'missing', note: 'Troppo pochi affitti.' },
  c: { status: 'missing', note: 'Troppo pochi affitti.' },
  d: { value: 2, status: 'observed' },
});
const resource = side('Musei', {
  a: { value: 1, status: 'observed' },
  b: { value: 0, status: 'observed' },
  c: { value: 3, status: 'observed' },
  d: { status: 'suppressed' },
});
const view = { need, resource, missing: ['d', 'b', 'c'].flatMap((id) => need.view.byId.get(id) ?? []) };

describe('why a unit is not in a crossing', () => {
  it('says which value is missing or suppressed, and the note of the source', () => {
    expect(gapReason(view, 'b', 'it')).toBe('manca «Affitto» (Troppo pochi affitti)');
    expect(gapReason(view, 'd', 'it')).toBe('«Musei» è riservato');
    expect(gapReason(view, 'd', 'en')).toBe('“Musei” is suppressed');
    expect(gapReason(view, 'a', 'it')).toBe('');
  });

  it('groups the units of one reason, the commonest first', () => {
    expect(gapsOf(view, 'it')).toEqual([
      { reason: 'manca «Affitto» (Troppo pochi affitti)', names: ['b', 'c'] },
      { reason: '«Musei» è riservato', names: ['d'] },
    ]);
  });
});
