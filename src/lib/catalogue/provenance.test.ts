import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources, type Source } from '../snapshot/domain';
import { readTable } from '../snapshot/tables';
import { dataset, datasets } from './datasets';
import { rawFiles, rejectionsOf, sourcesOf } from './provenance';

describe('sourcesOf', () => {
  it('are those that the rows of a table name', async () => {
    for (const id of ['places', 'projects', 'rejections']) {
      const named = new Set((await readTable(id)).map((row) => String(row.source_id)));
      const found = await sourcesOf(dataset(id));
      expect([id, found.map((source) => source.id).sort()]).toEqual([id, [...named].sort()]);
    }
  });

  it('are all that the catalogue lists for a table, with publisher and terms', async () => {
    for (const entry of datasets()) {
      const found = await sourcesOf(entry);
      expect([entry.id, found.length]).toEqual([entry.id, new Set(entry.sourceIds).size]);
      expect(found.filter(({ publisher, licence }) => publisher === '' || !licence)).toEqual([]);
    }
  });

  it('are none of a table that is made of no source, such as the list of sources', async () => {
    expect(await sourcesOf(dataset('sources'))).toEqual([]);
  });
});

describe('rejectionsOf', () => {
  it('are as many rows of each source as the list of sources says', async () => {
    for (const { id, rowsRejected } of await sources()) {
      const left = await rejectionsOf([id]);
      expect([id, left.reduce((sum, { count }) => sum + count, 0)]).toEqual([id, rowsRejected ?? 0]);
      expect(left.filter(({ sourceId }) => sourceId !== id)).toEqual([]);
    }
  });

  it('put the largest group first, whatever source it is of, and say why in both languages', async () => {
    const rows = await readTable('rejections');
    const all = await rejectionsOf((await sources()).map(({ id }) => id));
    expect(all).toHaveLength(rows.length);
    expect(all.map(({ count }) => count)).toEqual(rows.map((row) => Number(row.count)).sort((a, b) => b - a));
    for (const { code, file, reason, sourceId } of all) {
      const row = rows.find((one) => one.file === file && one.reason_code === code);
      expect([sourceId, reason]).toEqual([row?.source_id, { it: row?.reason_it, en: row?.reason_en }]);
    }
  });

  it('are none of no source, and of one unknown', async () => {
    expect(await rejectionsOf([])).toEqual([]);
    expect(await rejectionsOf(['synthetic-source'])).toEqual([]);
  });
});

describe('rawFiles', () => {
  it('have each its own digest: that of the bytes, for the files kept in this repository', async () => {
    const files = (await sources()).flatMap(rawFiles);
    expect(files.filter(({ file, sha256 }) => file === '' || !/^[0-9a-f]{64}$/.test(sha256))).toEqual([]);
    const ours = files.filter(({ file }) => file.startsWith('data/curated/') && !file.endsWith('/'));
    expect(ours.length).toBeGreaterThan(0);
    for (const { file, sha256 } of ours)
      expect([file, sha256]).toEqual([file, createHash('sha256').update(readFileSync(file)).digest('hex')]);
  });

  it('have none where none is known', () => {
    const synthetic = { files: ['a.csv', 'b.csv'], sha256: ['0a'] } as unknown as Source;
    expect(rawFiles(synthetic)).toEqual([
      { file: 'a.csv', sha256: '0a' },
      { file: 'b.csv', sha256: '' },
    ]);
  });
});
