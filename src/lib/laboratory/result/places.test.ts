import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { toCsv } from '../../export/csv';
import { readTable } from '../../snapshot/tables';
import { loadPlaces } from './places';

afterEach(() => vi.unstubAllGlobals());

/** The net that answers with a text. */
const answering = (text: string, status = 200): void =>
  void vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));

describe('the table of the territories on its way', () => {
  let csv: string;
  beforeAll(async () => {
    const rows = await readTable('territories');
    csv = toCsv(Object.keys(rows[0] ?? {}), rows);
  });

  it('is read when it has come whole', async () => {
    answering(csv);
    expect((await loadPlaces('/x.csv')).byName.size).toBe(55);
  });

  it.each([
    ['missing', (): string => csv, 404],
    ['cut short', (): string => csv.slice(0, csv.length / 2), 200],
    ['damaged', (): string => `${csv.slice(0, 64)}${'\0'.repeat(csv.length - 128)}${csv.slice(-64)}`, 200],
    ['a web page', (): string => '<!doctype html><title>Sorry</title>', 200],
  ])('%s is refused: half a list would call known places strange', async (_, text, status) => {
    answering(text(), status);
    await expect(loadPlaces('/x.csv')).rejects.toThrow('/x.csv');
  });
});
