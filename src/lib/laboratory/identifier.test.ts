import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasets } from '../catalogue/datasets';
import { firstRows, identifier, literal } from './identifier';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

describe('names and texts as SQL wants them', () => {
  it('bare where that is safe', () => {
    expect(identifier('comune_id')).toBe('comune_id');
    expect(identifier('order')).toBe('"order"');
    expect(identifier('Valore "vero"')).toBe('"Valore ""vero"""');
    expect(literal("d'Aiano")).toBe("'d''Aiano'");
    expect(firstRows('order')).toBe('SELECT *\nFROM "order"\nLIMIT 20');
  });

  it('every column of every table can be read by its written name', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    for (const { id, columns } of datasets()) {
      const names = columns.map(({ name }) => identifier(name));
      const made = columns.map(({ name }) => `1 AS "${name}"`).join(', ');
      const reader = await connection.runAndReadAll(
        `SELECT ${names.join(', ')} FROM (SELECT ${made}) AS ${identifier(id)}`,
      );
      expect(reader.columnNames()).toEqual(columns.map(({ name }) => name));
    }
  });

  it('any text comes back from the engine as it was', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1 }).filter((text) => !text.includes('\0')),
        async (text) => {
          const reader = await connection.runAndReadAll(
            `SELECT ${literal(text)} AS t, 1 AS ${identifier(`x${text}`)}`,
          );
          expect(reader.getRows()[0]?.[0]).toBe(text);
          expect(reader.columnNames()[1]).toBe(`x${text}`);
        },
      ),
      fuzzRuns(50),
    );
  });
});
