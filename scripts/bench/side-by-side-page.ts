/** Runs in Chromium: the same question to plain arrays, Arquero, the bare engine and the engine behind our adapter, by turns. */
import { bootDuckDB } from '@/lib/query/boot';
import { createQueryClient } from '@/lib/query/client';
import { createQueryHost } from '@/lib/query/host';
import { startDuckDB } from '@/lib/query/duckdb';
import { recordQueries } from '@/lib/records/queries';
import { recordTables } from '@/lib/records/tables';
import type { QueryRow } from '@/lib/query/types';
import { arqueroOf, QUESTIONS, type Data, type Question, type Row } from './side-by-side-questions';

const TABLES = ['organisations', 'territories', 'observations'] as const;
export const WAYS = ['plain', 'arquero', 'bare', 'bareRead', 'adapter'] as const;
export type Way = (typeof WAYS)[number];

export interface Asked {
  question: string;
  rows: number;
  /** Milliseconds of each round, by way. */
  times: Record<Way, number[]>;
  /** Whether the four gave the same rows. */
  same: boolean;
}

export interface FilterTimes {
  records: number;
  /** From the start of the engine to its tables in memory, ms. */
  opened: number;
  /** Summary with all its counts and first page, as the panel asks for them, ms. */
  filters: number[];
}

type Answerer = (turn: number) => Row[] | Promise<Row[]>;

async function sideBySide(rounds: number): Promise<Asked[]> {
  const bare = await bootDuckDB(() => undefined);
  for (const name of TABLES) {
    const bytes = new Uint8Array(await (await fetch(`/${name}.parquet`)).arrayBuffer());
    await bare.database.registerFileBuffer(`${name}.parquet`, bytes);
    await bare.connection.query(`CREATE TABLE ${name} AS SELECT * FROM '${name}.parquet'`);
  }
  const client = createQueryClient({ host: hostOf(TABLES) });
  const rowsOf = async (
    sql: string,
    params: readonly (string | number)[] = [],
  ): Promise<readonly QueryRow[]> => {
    const answer = await client.query(sql, params);
    if (!answer.ok) throw new Error(answer.error.detail);
    return answer.result.rows;
  };
  const all = async <T>(sql: string): Promise<readonly T[]> => (await rowsOf(sql)) as unknown as readonly T[];
  const data: Data = {
    organisations: await all('SELECT id, name, comune_id, kind, choices, amount_eur FROM organisations'),
    territories: await all('SELECT id, name FROM territories'),
    observations: await all('SELECT indicator_id, territory_id, value FROM observations'),
    indicator: 'organizzazioni-10k',
  };
  const tables = arqueroOf(data);
  const asked: Asked[] = [];
  for (const question of QUESTIONS) {
    const read = async (turn: number): Promise<Row[]> =>
      (await bare.connection.query(written(question, turn, data)))
        .toArray()
        .map((row: { toJSON(): Row }) => row.toJSON());
    const ways: Record<Way, Answerer> = {
      plain: (turn) => question.plain(turn, data),
      arquero: (turn) => question.arquero(turn, tables, data),
      bare: async (turn) => {
        await bare.connection.query(written(question, turn, data));
        return [];
      },
      bareRead: read,
      adapter: async (turn) => [...(await rowsOf(question.sql, question.params(turn, data)))],
    };
    asked.push(await compared(question, ways, rounds, data.organisations.length));
  }
  bare.close();
  return asked;
}

/** The ways in turn, so that what else the machine does falls on all of them alike. */
async function compared(
  { name }: Question,
  ways: Record<Way, Answerer>,
  rounds: number,
  rows: number,
): Promise<Asked> {
  const times = Object.fromEntries(WAYS.map((way) => [way, [] as number[]])) as Record<Way, number[]>;
  let same = true;
  for (let turn = 0; turn < rounds + 2; turn += 1) {
    const answers: string[] = [];
    for (const way of WAYS) {
      const start = performance.now();
      const answer = await ways[way](turn);
      const time = performance.now() - start;
      // The first two warm up.
      if (turn >= 2) times[way].push(time);
      if (way !== 'bare') answers.push(comparable(answer));
    }
    same &&= answers.every((answer) => answer === answers[0]);
  }
  return { question: name, rows, times, same };
}

/** Rows as text: sums of many decimals differ in their last digits by the order of adding. */
function comparable(rows: readonly Row[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.values(row).map((value) =>
        typeof value === 'bigint' || typeof value === 'number' ? Number(value).toPrecision(9) : value,
      ),
    ),
  );
}

/** A statement with its values written in: what one would send without prepared statements. */
function written({ sql, params }: Question, turn: number, data: Data): string {
  const values = params(turn, data);
  let at = 0;
  return sql.replace(/\?/g, () => {
    const value = values[at++];
    return typeof value === 'number' ? String(value) : `'${String(value).replaceAll("'", "''")}'`;
  });
}

function hostOf(names: readonly string[]) {
  return createQueryHost({
    tables: [
      ...names.map((name) => ({ name, url: `/${name}.parquet`, bytes: 0 })),
      ...recordTables('it').filter(({ from }) => from.every((name) => names.includes(name))),
    ],
    start: startDuckDB,
  });
}

/** The question of the explorer's list of organisations, filter after filter, by the adapter. */
async function recordFilters(rounds: number): Promise<FilterTimes> {
  const start = performance.now();
  const host = hostOf(['organisations', 'territories']);
  const [summary, page] = [createQueryClient({ host }), createQueryClient({ host })];
  const counted = await summary.query<{ n: number }>('SELECT count(*) AS n FROM organizzazioni');
  if (!counted.ok) throw new Error(`${counted.error.key} ${counted.error.detail}`);
  const kinds = await page.query<{ kind: string }>('SELECT DISTINCT kind FROM organizzazioni ORDER BY kind');
  const opened = performance.now() - start;
  const all = kinds.ok ? kinds.result.rows.map(({ kind }) => kind) : [];
  const filters: number[] = [];
  for (let turn = 0; turn < rounds + 2; turn += 1) {
    const one = all[turn % all.length];
    const queries = recordQueries({
      ...{ table: 'organizzazioni', year: null, statuses: [], comuneOnly: false, comuni: [] },
      ...{ kinds: one === undefined ? [] : [one], words: turn % 3 === 0 ? 'cooperativa' : '' },
      area: turn % 2 === 0 ? 'pianura' : null,
    });
    const first = queries.page({ order: 'figure_a', limit: 40, offset: 0 });
    const asked = performance.now();
    const answers = await Promise.all([
      summary.query(queries.summary.sql, queries.summary.params),
      page.query(first.sql, first.params),
    ]);
    const failed = answers.find((answer) => !answer.ok);
    if (failed && !failed.ok) throw new Error(failed.error.detail);
    if (turn >= 2) filters.push(performance.now() - asked);
  }
  const records = counted.result.rows[0]?.n ?? 0;
  host.close();
  return { records, opened, filters };
}

Object.assign(window, { bench: { sideBySide, recordFilters } });
