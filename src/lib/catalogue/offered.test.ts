import { describe, expect, it } from 'vitest';
import { datasets } from './datasets';
import { isOffered, offered } from './offered';

const CLOSED = new Set(['closed']);
const table = { id: 'x', licence: 'CC-BY-4.0', sourceIds: ['open'] };

describe('isOffered', () => {
  it('withholds what no basis allows to republish, and what has no licence we can name', () => {
    expect(isOffered(table, CLOSED)).toBe(true);
    expect(isOffered({ ...table, licence: 'ODbL-1.0' }, CLOSED)).toBe(true);
    expect(isOffered({ ...table, sourceIds: ['open', 'closed'] }, CLOSED)).toBe(false);
    expect(isOffered({ ...table, licence: 'tutti i diritti riservati' }, CLOSED)).toBe(false);
  });

  it('keeps the tables about the tables', () => {
    expect(isOffered({ ...table, id: 'rejections', sourceIds: ['closed'] }, CLOSED)).toBe(true);
  });
});

describe('offered', () => {
  it('is the catalogue without the tables withheld, in its order', async () => {
    const ids = (await offered()).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(5);
    expect(
      datasets()
        .map(({ id }) => id)
        .filter((id) => ids.includes(id)),
    ).toEqual(ids);
  });
});
