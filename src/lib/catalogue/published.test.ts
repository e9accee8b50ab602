import { describe, expect, it } from 'vitest';
import { formatsOf } from '../export/formats';
import { offered } from './offered';
import { publishedCatalogue } from './published';

describe('the public catalogue', () => {
  it('has every table that is offered, each with the whole address of each of its files', async () => {
    const { version, tables } = await publishedCatalogue(new URL('https://example.org/'));
    expect(version).toBe('v1');
    expect(tables.map(({ id }) => id)).toEqual((await offered()).map(({ id }) => id));
    for (const { id, files } of tables)
      expect(Object.entries(files)).toEqual(
        formatsOf(id).map((format) => [format, `https://example.org/data/v1/${id}.${format}`]),
      );
  });

  it('on one’s own machine gives paths, since its address is worth nothing elsewhere', async () => {
    const { tables } = await publishedCatalogue(undefined);
    expect(tables[0]?.files.csv).toBe(`/data/v1/${tables[0]?.id}.csv`);
  });
});
