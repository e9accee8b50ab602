import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchedFolder, PATHS, rawFolder } from '../data/paths';
import { openWriter, writeParquet } from '../data/publish/parquet';
import { Report } from '../data/report';
import { writeSnapshot } from '../data/snapshot';
import { checkRows, readSchema, type TableRow } from '../data/validate/schema';
import { readTable } from '../../src/lib/snapshot/tables';
import { exponentOf, short, timed } from './numbers';
import type { BenchContext, Figure, FigureTable, Found } from './section';

/** The table with the most rows, which the steps that grow with rows are measured on. */
const TABLE = 'observations';

/** `npm run data:build` by step, into a temporary folder, and its steps that grow with rows against their number. */
export async function runPipeline({ quick }: BenchContext): Promise<Found> {
  const tables = [await growth(quick ? [1, 10] : [1, 10, 50])];
  if (existsSync(rawFolder())) tables.unshift(await steps());
  return {
    about: [
      'The whole pipeline from the raw mirror, as its own report times it, into a temporary folder. Its cost against rows is measured on the two steps that every row passes, checking against the schema and writing as Parquet: the real observations, then SYNTHETIC copies with keys of their own.',
      ...(existsSync(rawFolder()) ? [] : ['The raw mirror is not here: only the second part was measured.']),
    ],
    tables,
  };
}

async function steps(): Promise<FigureTable> {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const lines: string[] = [];
  try {
    const started = performance.now();
    const from = { ...PATHS, raw: rawFolder(), fetched: fetchedFolder() };
    await writeSnapshot(from, folder, new Report((line) => lines.push(line)));
    const whole = (performance.now() - started) / 1000;
    const sum = (pattern: RegExp): number =>
      lines.reduce((total, line) => total + Number(pattern.exec(line)?.[1] ?? 0), 0);
    return {
      title: `The pipeline: ${sum(/: (\d+) rows in/).toLocaleString('en-GB')} rows in, ${sum(/^ {2}table [^:]+: (\d+) rows/).toLocaleString('en-GB')} rows out`,
      rows: [
        ...lines.flatMap((line) => {
          const [, step = '', seconds] = /^✓ (.+) \(([\d.]+) s\)$/.exec(line) ?? [];
          return seconds === undefined ? [] : [{ step, seconds: Number(seconds) }];
        }),
        { step: 'the whole, with what has no step of its own', seconds: short(whole) },
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function growth(sizes: readonly number[]): Promise<FigureTable> {
  const schema = readSchema(PATHS.schemas, TABLE);
  const real = (await readTable(TABLE)) as TableRow[];
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  const connection = await openWriter();
  const checked: { size: number; cost: number }[] = [];
  const written: { size: number; cost: number }[] = [];
  const rows: Record<string, Figure>[] = [];
  try {
    for (const times of sizes) {
      const copies = Array.from({ length: times }, (_, copy) =>
        copy === 0 ? real : real.map((row) => ({ ...row, territory_id: `${row['territory_id']}-${copy}` })),
      ).flat();
      const check = timed(times > 1 ? 1 : 3, () => checkRows(schema, copies), times > 1 ? 0 : 1);
      const started = performance.now();
      const path = await writeParquet(connection, folder, schema, copies);
      const write = performance.now() - started;
      checked.push({ size: copies.length, cost: check });
      written.push({ size: copies.length, cost: write });
      rows.push({
        rows: copies.length,
        'checked, ms': short(check),
        'written, ms': short(write),
        'file, kB': short(statSync(path).size / 1000),
      });
    }
  } finally {
    connection.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
  const [check, write] = [exponentOf(checked), exponentOf(written)].map((exponent) => short(exponent ?? NaN));
  return { title: `Rows of ${TABLE}: checking grows with exponent ${check}, writing with ${write}`, rows };
}
