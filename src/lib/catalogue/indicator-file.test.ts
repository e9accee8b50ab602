import { describe, expect, it } from 'vitest';
import { readTable } from '../snapshot/tables';
import { indicators } from '../snapshot/domain';
import { indicatorBytes, indicatorFile } from './indicator-file';

describe('the file of one indicator', () => {
  it('holds every observation once, over all indicators', async () => {
    const files = await Promise.all((await indicators()).map(({ id }) => indicatorFile(id)));
    const rows = files.flatMap((file) => file.rows);
    expect(rows.length).toBe((await readTable('observations')).length);
    expect(new Set(rows.map((row) => [row.indicator_id, row.territory_id, row.period].join(' '))).size).toBe(
      rows.length,
    );
  });

  it('begins with the comuni in the newest period, each with its name', async () => {
    const { rows } = await indicatorFile('popolazione');
    const newest = rows
      .map((row) => String(row.period))
      .sort()
      .at(-1);
    const first = rows.slice(0, 55);
    expect(new Set(first.map((row) => row.period))).toEqual(new Set([newest]));
    expect(new Set(first.map((row) => row.level))).toEqual(new Set(['comune']));
    expect(first[0]).toMatchObject({ territory_id: '037001', territory_name: "Anzola dell'Emilia" });
    expect(rows.every((row) => row.source && row.licence)).toBe(true);
  });

  it('says the sentence of a source that asks for one, and our licence for the others', async () => {
    expect((await indicatorFile('prezzo-vendita')).licence).toBe('Fonte: Agenzia delle Entrate – OMI');
    expect((await indicatorFile('popolazione')).licence).toBe('CC-BY-4.0');
  });

  it('has a header with every column it explains, and refuses an id that is none', async () => {
    const { columns } = await indicatorFile('popolazione');
    const csv = Buffer.from(await indicatorBytes('popolazione', 'csv')).toString('utf8');
    expect(csv.split(/\r?\n/)[0]).toBe(columns.map(({ name }) => name).join(','));
    expect(columns.every(({ description }) => description.it && description.en)).toBe(true);
    await expect(indicatorFile('nessuno')).rejects.toThrow('nessuno');
  });
});
