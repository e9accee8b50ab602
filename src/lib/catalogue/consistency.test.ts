import { describe, expect, it } from 'vitest';
import { consistencyOf } from './consistency';
import { dataset, datasets, type Dataset } from './datasets';

const territories = dataset('territories');
const violations = async (changed: Partial<Dataset>, kind: string): Promise<number> =>
  (await consistencyOf({ ...territories, ...changed })).find((check) => check.kind === kind)?.violations ??
  -1;

describe('consistencyOf', () => {
  it('finds nothing wrong in what is published', async () => {
    for (const entry of datasets())
      for (const { kind, violations: found, checked } of await consistencyOf(entry)) {
        expect(found, `${entry.id} ${kind}`).toBe(0);
        expect(checked).toBeGreaterThan(0);
      }
  });

  it('sees a key that repeats', async () => {
    expect(await violations({ primaryKey: ['level'] }, 'key')).toBe(territories.rows - 5);
  });

  it('sees an empty cell that should be filled', async () => {
    const columns = territories.columns.map((column) =>
      column.name === 'area_id' ? { ...column, required: true } : column,
    );
    expect(await violations({ columns }, 'required')).toBeGreaterThan(0);
  });

  it('sees a value that is not allowed', async () => {
    const columns = territories.columns.map((column) =>
      column.name === 'level' ? { ...column, enum: ['comune'] } : column,
    );
    expect(await violations({ columns }, 'domain')).toBe(territories.rows - 55);
  });

  it('sees a reference that leads nowhere', async () => {
    const foreignKeys = [{ column: 'id', table: 'indicators' }];
    expect(await violations({ foreignKeys }, 'reference')).toBe(territories.rows);
  });
});
