import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PATHS, rawFolder } from '../../scripts/data/paths';
import { Report } from '../../scripts/data/report';
import { writeSnapshot } from '../../scripts/data/snapshot';
import { ask, askNumber, SNAPSHOT } from './read-parquet';

interface Catalogue {
  tables: {
    id: string;
    file: string;
    rows: number;
    bytes: number;
    sha256: string;
    columns: { name: string }[];
  }[];
  files: { file: string; bytes: number; sha256: string }[];
}

const hasRaw = existsSync(join(rawFolder(), 'territory'));
const catalogue = JSON.parse(readFileSync(join(SNAPSHOT, 'catalogue.json'), 'utf8')) as Catalogue;
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('the committed snapshot', () => {
  it.runIf(hasRaw)('raw mirror present: a rebuild gives the same bytes, file by file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'snapshot-golden-'));
    try {
      const lines: string[] = [];
      await writeSnapshot({ ...PATHS, raw: rawFolder() }, folder, new Report((line) => lines.push(line)));
      expect(readdirSync(folder).sort()).toEqual(readdirSync(SNAPSHOT).sort());
      for (const file of readdirSync(folder))
        expect([file, sha256(join(folder, file))]).toEqual([file, sha256(join(SNAPSHOT, file))]);
      expect(lines.some((line) => line.startsWith('  table observations:'))).toBe(true);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.runIf(!hasRaw)('raw mirror absent: every file has the bytes the catalogue says', () => {
    expect(catalogue.tables.length).toBeGreaterThan(0);
    for (const entry of [...catalogue.tables, ...catalogue.files]) {
      expect([entry.file, sha256(join(SNAPSHOT, entry.file))]).toEqual([entry.file, entry.sha256]);
    }
  });

  it('the catalogue lists every file and no other', () => {
    const listed = [...catalogue.tables, ...catalogue.files].map((entry) => entry.file);
    expect([...listed, 'catalogue.json'].sort()).toEqual(readdirSync(SNAPSHOT).sort());
  });

  it.each(catalogue.tables.map((table) => [table.id, table] as const))(
    '%s: rows and columns as in the catalogue',
    async (_id, table) => {
      expect(await askNumber(`SELECT count(*) FROM {${table.id}}`)).toBe(table.rows);
      const described = `SELECT string_agg(column_name, ',') FROM (DESCRIBE SELECT * FROM {${table.id}})`;
      const names = await ask(described);
      expect(Object.values(names[0] ?? {})[0]).toBe(table.columns.map((column) => column.name).join(','));
    },
  );
});
