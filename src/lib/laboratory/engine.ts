import { bootDuckDB, type Booted } from '../query/boot';
import type { Cell } from '../query/types';
import { cellOf, kindOf, sqlTypeOf, travelsWhole, type ArrowType } from './cells';
import {
  LabStartError,
  type LabEngine,
  type LabFile,
  type LabRows,
  type StartLabEngine,
} from './engine-contract';
import { lockOf, ownTableSql } from './lock';
import type { LabCatalogue } from './problem';
import { tokensOf } from './tokens';
import type { LabColumn, OwnTable } from './types';

/** Text and bytes of a result beyond which the page would suffer: rows stop there. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Statements that DESCRIBE takes, and that may be read from as a table. */
const DESCRIBED = new Set(['select', 'with', 'from', 'values', 'table']);

const PIVOT = /\bpivot/i;

const EXPLAINS = new Set(['explain', 'analyze', 'verbose']);

/** Boots a worker of its own, makes its tables, locks it. */
export const startLabEngine: StartLabEngine = async ({ files, own, memory }, progress) => {
  const booting = bootDuckDB(progress, { mostMemory: memory * 2 * 1024 * 1024 });
  try {
    const loaded = await files;
    const booted = await booting;
    await Promise.race([load(booted, loaded, own), booted.gone]);
    const catalogue = await catalogueOf(booted);
    for (const statement of lockOf(memory)) await booted.connection.query(statement);
    return engineOver(booted, catalogue);
  } catch (error) {
    booting.then(
      (booted) => booted.close(),
      () => undefined,
    );
    throw error;
  }
};

async function load(
  { database, connection }: Booted,
  files: readonly LabFile[],
  own: OwnTable | null,
): Promise<void> {
  for (const { id, bytes } of files) {
    const file = `${id}.parquet`;
    try {
      await database.registerFileBuffer(file, bytes);
      await connection.query(`CREATE TABLE ${id} AS SELECT * FROM read_parquet('${file}')`);
      await database.dropFile(file);
    } catch (cause) {
      throw new LabStartError('table-corrupt', id, textOf(cause));
    }
  }
  if (own === null) return;
  try {
    await database.registerFileBuffer(`${own.name}.csv`, own.csv.slice());
    await connection.query(ownTableSql(own));
    await database.dropFile(`${own.name}.csv`);
  } catch (cause) {
    throw new LabStartError('table-corrupt', own.name, textOf(cause));
  }
}

async function catalogueOf({ connection }: Booted): Promise<LabCatalogue> {
  const rows = await connection.query(
    'SELECT table_name AS t, column_name AS c FROM information_schema.columns ORDER BY ordinal_position',
  );
  const tables = new Map<string, string[]>();
  for (let i = 0; i < rows.numRows; i += 1) {
    const id = String(rows.getChildAt(0)?.get(i));
    const columns = tables.get(id) ?? [];
    columns.push(String(rows.getChildAt(1)?.get(i)));
    tables.set(id, columns);
  }
  return [...tables].map(([id, columns]) => ({ id, columns }));
}

type Connection = Booted['connection'];

function engineOver({ database, gone, close }: Booted, catalogue: LabCatalogue): LabEngine {
  let running: Connection | null = null;
  // The library asks for one batch ahead: where its answer is no longer waited for, its failure is nobody's.
  const fetchBatch = database.fetchQueryResults.bind(database);
  database.fetchQueryResults = (connection) => {
    const batch = fetchBatch(connection);
    batch.catch(() => undefined);
    return batch;
  };

  async function ask(sql: string, head: string, most: number): Promise<LabRows> {
    // A connection a statement: nothing of one is there for the next.
    const connection = await database.connect();
    running = connection;
    try {
      if (head === 'explain') await mayBeExplained(connection, sql);
      const columns = DESCRIBED.has(head) ? await describe(connection, sql) : null;
      return await read(connection, asked(sql, columns), columns, most);
    } finally {
      running = null;
      connection.close().catch(() => undefined);
    }
  }

  return {
    catalogue,
    ask: ({ sql, head }, most) => Promise.race([ask(sql, head, most), gone]),
    interrupt: () => void running?.cancelSent().catch(() => undefined),
    close,
  };
}

/**
 * Names and types of what a statement gives; null for a PIVOT, which may be two statements. DESCRIBE takes nothing but a question: what it
 * refuses is never run. The engine then says why in the words of the statement by itself, whose places are those of the reader's text.
 */
async function describe(connection: Connection, sql: string): Promise<LabColumn[] | null> {
  try {
    const rows = await connection.query(`DESCRIBE ${sql}`);
    return Array.from({ length: rows.numRows }, (_, i) => {
      const type = String(rows.getChildAt(1)?.get(i));
      return { name: String(rows.getChildAt(0)?.get(i)), type, kind: kindOf(type) };
    });
  } catch (cause) {
    const statement = await connection.prepare(sql);
    await statement.close();
    if (PIVOT.test(sql) && (await isQuestion(connection, sql))) return null;
    throw cause;
  }
}

/** Whether it may stand where a table does: nothing that changes data may, whatever words are in it. */
async function isQuestion(connection: Connection, sql: string): Promise<boolean> {
  try {
    // On a line of its own, so that no comment of the reader's swallows the end.
    await (await connection.prepare(`SELECT * FROM (\n${sql}\n)`)).close();
    return true;
  } catch (cause) {
    return !/^Parser Error/.test(textOf(cause));
  }
}

/** EXPLAIN ANALYZE runs what it explains: a change of data, too, if it were let through. */
async function mayBeExplained(connection: Connection, sql: string): Promise<void> {
  const from = tokensOf(sql).find(({ kind, value }) => kind !== 'word' || !EXPLAINS.has(value))?.from;
  const explained = sql.slice(from ?? sql.length);
  const head = tokensOf(explained).find(({ value }) => value !== '(')?.value ?? '';
  if (!DESCRIBED.has(head) || (await isQuestion(connection, explained))) return;
  // The engine's own words, where it has any.
  await (await connection.prepare(sql)).close();
  throw new Error('Permission Error: only a question may be explained');
}

/** The statement, with the columns that do not travel written as text by the engine. */
function asked(sql: string, columns: readonly LabColumn[] | null): string {
  if (columns === null || columns.every(({ type }) => travelsWhole(type))) return sql;
  const picked = columns.map(({ type }, i) => (travelsWhole(type) ? `c${i}` : `CAST(c${i} AS VARCHAR)`));
  // On a line of its own, so that no comment of the reader's swallows the end.
  return `SELECT ${picked.join(', ')} FROM (\n${sql}\n) AS t(${columns.map((_, i) => `c${i}`).join(', ')})`;
}

async function read(
  connection: Connection,
  sql: string,
  described: readonly LabColumn[] | null,
  most: number,
): Promise<LabRows> {
  const stream = await sent(connection, sql);
  const fields: readonly { name: string; type: ArrowType }[] = stream.schema.fields;
  const columns = fields.map((field, i): LabColumn => {
    const known = described?.length === fields.length ? described[i] : undefined;
    const type = known?.type ?? sqlTypeOf(field.type.toString());
    return { name: known?.name ?? field.name, type, kind: kindOf(type) };
  });
  const values: Cell[][] = columns.map(() => []);
  let rowCount = 0;
  let bytes = 0;
  for await (const batch of stream.batches) {
    bytes += batch.data.byteLength;
    if (bytes > MOST_BYTES && rowCount === 0) throw new Error('Out of Memory Error: the rows are too large');
    const taken = bytes > MOST_BYTES ? 0 : Math.min(batch.numRows, most - rowCount);
    for (const [i, field] of fields.entries()) {
      const vector = batch.getChildAt(i);
      for (let row = 0; row < taken; row += 1) values[i]?.push(cellOf(vector?.get(row), field.type));
    }
    rowCount += taken;
    if (taken < batch.numRows) {
      await connection.cancelSent();
      return { columns, rowCount, values, truncated: true };
    }
  }
  return { columns, rowCount, values, truncated: false };
}

/**
 * The rows as they are made. A PIVOT whose columns are not told becomes two statements within the engine, which only its other way of
 * asking takes: that one makes every row first.
 */
async function sent(connection: Connection, sql: string) {
  try {
    const stream = await (await connection.send(sql)).open();
    return { schema: stream.schema, batches: stream };
  } catch (cause) {
    if (!/single statement/.test(textOf(cause)) || !PIVOT.test(sql)) throw cause;
    const table = await connection.query(sql);
    return { schema: table.schema, batches: table.batches };
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
