import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts/facts';
import { routeEntries } from './routes';

const facts = {
  ids: ['037006', '037032', '037060'],
  routes: {
    routes: [
      { id: 'a', comune_ids: '037006;037032' },
      { id: 'b', comune_ids: '037006' },
      { id: 'c', comune_ids: null },
    ],
    stages: [],
  },
} as unknown as Facts;

describe('routes crossing a comune (synthetic)', () => {
  const cells = routeEntries[0]?.cells(facts) ?? [];

  it('counts each route once for every comune it names', () => {
    expect(cells.slice(0, 2).map((cell) => [cell.territoryId, cell.value])).toEqual([
      ['037006', 2],
      ['037032', 1],
    ]);
  });

  it('a comune no route names is not known, never zero', () => {
    expect(cells[2]).toMatchObject({ territoryId: '037060', value: null, status: 'missing' });
    expect(cells[2]?.note?.it).toMatch(/elenchi sono parziali/);
  });
});
