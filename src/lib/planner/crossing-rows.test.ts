import { describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { readTable } from '../snapshot/tables';
import { hereKinds } from './crossing-here';
import { havingOf, hereOf, nearOf, totalOf, type HereKind } from './crossing-rows';

/** Synthetic kinds over synthetic comuni. */
const kinds: HereKind[] = [
  { label: 'associazioni', organisations: true, partial: true, counts: { a: 3, b: 1 } },
  { label: 'musei', organisations: false, partial: true, counts: { b: 2 } },
  { label: 'biblioteche', organisations: false, partial: false, counts: { a: 1 } },
];

describe('what is there', () => {
  it('adds up the comuni of a unit and leaves out what is not there', () => {
    expect(hereOf(kinds, { members: ['a'] })).toEqual({
      organisations: [{ label: 'associazioni', partial: true, count: 3 }],
      places: [{ label: 'biblioteche', partial: false, count: 1 }],
    });
    const both = hereOf(kinds, { members: ['a', 'b'] });
    expect(totalOf(both.organisations)).toBe(4);
    expect(both.places.map(({ count }) => count)).toEqual([2, 1]);
    expect(hereOf(kinds, { members: ['c'] })).toEqual({ organisations: [], places: [] });
  });

  it.each(LOCALES)('counts every organisation of the latest list once (%s)', async (locale) => {
    const found = await hereKinds(locale);
    const rows = (await readTable('organisations')).filter((row) => row.in_universe === true);
    const year = Math.max(...rows.map((row) => Number(row.year)));
    const vergato = rows.filter((row) => Number(row.year) === year && row.comune_id === '037059');
    expect(totalOf(hereOf(found, { members: ['037059'] }).organisations)).toBe(vergato.length);
    const all = found.filter((kind) => kind.organisations).flatMap(({ counts }) => Object.values(counts));
    expect(all.reduce((a, b) => a + b, 0)).toBe(rows.filter((row) => Number(row.year) === year).length);
  });

  it('counts libraries as the table of places has them, and what is no thing not at all', async () => {
    const found = await hereKinds('it');
    const places = await readTable('places');
    const libraries = places.filter((row) => row.kind === 'biblioteca' && row.comune_ids === '037006');
    expect(found.find(({ label }) => label === 'biblioteche')?.counts['037006']).toBe(libraries.length);
    expect(found.map(({ label }) => label)).not.toContain('ricarica-ev');
    expect(new Set(found.map(({ label }) => label)).size).toBe(found.length);
  });
});

describe('who has what is missing', () => {
  const unit = (id: string, cell: number) => ({ id, name: id, population: 1, y: 0, x: 0, cell });
  const units = [unit('a', 6), unit('b', 2), unit('c', 8), unit('d', 0), unit('e', 7)];
  const having = (kind: 'gap' | 'needs' | 'resources' | 'plain') =>
    [...havingOf({ units, corner: { kind, cell: 6 } })].join('');

  it('is the top third of the resource, or of either of two resources, and nobody else', () => {
    expect(having('gap')).toBe('bc');
    expect(having('resources')).toBe('abce');
    expect(having('needs')).toBe('');
    expect(having('plain')).toBe('');
  });

  it('is looked for near a comune, not near a group', () => {
    const distances = { ids: ['a', 'b'], km: [4] };
    const near = (level: 'comune' | 'unione') =>
      nearOf({ id: 'a', level }, new Set(['b']), distances, new Map([['a', ['b']]]));
    expect(near('comune')).toEqual([{ id: 'b', km: 4, touches: true }]);
    expect(near('unione')).toEqual([]);
  });
});
