import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeFiles, parquet } from '../query/fake-engine.fixture';
import { LabStartError, type LabEngine, type LabRows, type StartLabEngine } from './engine-contract';
import { openLaboratory } from './laboratory';
import { LAB_LIMITS, OWN_TABLE, type LabResult, type LabState, type OwnTable } from './types';

const tables = [
  { id: 'a', url: '/a.parquet', bytes: 12 },
  { id: 'b', url: '/b.parquet', bytes: 12 },
];
const rows: LabRows = { columns: [], rowCount: 0, values: [], truncated: false };
const own: OwnTable = { name: OWN_TABLE, csv: new Uint8Array(), columns: [] };

interface Asked {
  sql: string;
  rows: number;
  finish: () => void;
  fail: (message: string) => void;
}

/** A synthetic engine that answers when the test says so. */
function fake() {
  const seen = {
    starts: 0,
    closed: 0,
    interrupts: 0,
    asked: [] as Asked[],
    own: [] as (OwnTable | null)[],
    memory: [] as number[],
    obeys: true,
    failStart: '',
    /** Id of a table that the engine cannot open, though its file looks like one. */
    broken: '',
  };
  const start: StartLabEngine = async (options, progress) => {
    await options.files;
    if (seen.failStart) throw new Error(seen.failStart);
    if (seen.broken) throw new LabStartError('table-corrupt', seen.broken, 'no footer');
    seen.starts += 1;
    seen.own.push(options.own);
    seen.memory.push(options.memory);
    progress({ loaded: 5, total: 10 });
    const engine: LabEngine = {
      catalogue: [{ id: 'a', columns: ['name'] }],
      ask: ({ sql }, most) =>
        new Promise((resolve, reject) => {
          const fail = (message: string) => reject(new Error(message));
          seen.asked.push({ sql, rows: most, finish: () => resolve(rows), fail });
        }),
      interrupt() {
        seen.interrupts += 1;
        if (seen.obeys) seen.asked.at(-1)?.fail('INTERRUPT Error: Interrupted!');
      },
      close() {
        seen.closed += 1;
        seen.asked.at(-1)?.fail('the engine was closed');
      },
    };
    return engine;
  };
  const network = fakeFiles({ '/a.parquet': parquet(), '/b.parquet': parquet() });
  const write = vi.fn(async (_result: LabResult) => new Uint8Array([1]));
  const lab = openLaboratory({ tables, start, write, fetch: network.fetch });
  const states: LabState[] = [];
  lab.subscribe((state) => states.push(state));
  /** The statement that the engine got as its n-th. */
  const nth = async (n: number): Promise<Asked> => {
    await vi.waitUntil(() => seen.asked.length >= n);
    const one = seen.asked[n - 1];
    if (!one) throw new Error('not asked');
    return one;
  };
  return { lab, seen, network, states, write, nth };
}

afterEach(() => void vi.useRealTimers());

describe('the laboratory', () => {
  it('downloads and starts nothing before the first run, nor for what the guard refuses', async () => {
    const { lab, seen, network, states } = fake();
    expect(await lab.run('DROP TABLE a')).toMatchObject({
      ok: false,
      problem: { key: 'forbidden', from: 0, to: 4 },
    });
    expect([seen.starts, network.asked, states]).toEqual([0, [], [{ phase: 'idle' }]]);
  });

  it('loads every table once, tells the phases with bytes, and gives the answer with its time', async () => {
    const { lab, seen, network, states, nth } = fake();
    const answer = lab.run('SELECT 1;');
    const asked = await nth(1);
    expect(asked).toMatchObject({ sql: 'SELECT 1', rows: LAB_LIMITS.rows });
    asked.finish();
    const outcome = await answer;
    expect(outcome).toMatchObject({ ok: true, result: rows });
    expect(outcome.ok && outcome.result.elapsed).toBeGreaterThanOrEqual(0);
    expect([...network.asked].sort()).toEqual(['/a.parquet', '/b.parquet']);
    expect([...new Set(states.map(({ phase }) => phase))]).toEqual(['idle', 'starting', 'ready', 'running']);
    expect(states).toContainEqual({ phase: 'starting', progress: { loaded: 29, total: 34 } });
    expect(states.at(-1)).toEqual({ phase: 'ready' });
    const again = lab.run('SELECT 2', { rows: 5 });
    expect((await nth(2)).rows).toBe(5);
    seen.asked[1]?.finish();
    await again;
    expect([seen.starts, network.asked.length]).toEqual([1, 2]);
  });

  it('lets one statement run at a time', async () => {
    const { lab, nth } = fake();
    const first = lab.run('SELECT 1');
    expect(await lab.run('SELECT 2')).toMatchObject({ ok: false, problem: { key: 'cancelled' } });
    (await nth(1)).finish();
    expect((await first).ok).toBe(true);
  });

  it('cancels at once, and asks an engine that obeyed again', async () => {
    const { lab, seen, nth } = fake();
    const first = lab.run('SELECT 1');
    await nth(1);
    lab.cancel();
    const second = lab.run('SELECT 2');
    expect(await first).toMatchObject({ ok: false, problem: { key: 'cancelled' } });
    (await nth(2)).finish();
    expect((await second).ok).toBe(true);
    expect([seen.starts, seen.closed, seen.interrupts]).toEqual([1, 0, 1]);
  });

  it('cancels while the engine starts, which goes on for the next statement', async () => {
    const { lab, seen, nth } = fake();
    const first = lab.run('SELECT 1');
    lab.cancel();
    expect(await first).toMatchObject({ ok: false, problem: { key: 'cancelled' } });
    const second = lab.run('SELECT 2');
    const asked = await nth(1);
    expect(asked.sql).toBe('SELECT 2');
    asked.finish();
    expect((await second).ok).toBe(true);
    expect(seen.starts).toBe(1);
  });

  it('ends an engine that does not obey, and starts another without asking for the tables again', async () => {
    const { lab, seen, network, nth } = fake();
    seen.obeys = false;
    const first = lab.run('SELECT 1');
    await nth(1);
    vi.useFakeTimers();
    lab.cancel();
    const second = lab.run('SELECT 2');
    expect(await first).toMatchObject({ ok: false, problem: { key: 'cancelled' } });
    await vi.advanceTimersByTimeAsync(1000);
    vi.useRealTimers();
    (await nth(2)).finish();
    expect((await second).ok).toBe(true);
    expect([seen.starts, seen.closed, network.asked.length]).toEqual([2, 1, 2]);
  });

  it('stops a statement at its time, not before', async () => {
    const { lab, seen, nth } = fake();
    vi.useFakeTimers();
    let outcome: unknown = null;
    void lab.run('SELECT 1', { time: 5000 }).then((answer) => (outcome = answer));
    await vi.advanceTimersByTimeAsync(10);
    await nth(1);
    await vi.advanceTimersByTimeAsync(4900);
    expect(outcome).toBeNull();
    await vi.advanceTimersByTimeAsync(200);
    expect(outcome).toMatchObject({ ok: false, problem: { key: 'time-limit' } });
    expect(seen.interrupts).toBe(1);
  });

  it('keeps an engine whose words are sound, and ends one whose words are not', async () => {
    const { lab, seen, nth } = fake();
    const first = lab.run('SELECT nam FROM a');
    (await nth(1)).fail('Binder Error: Referenced column "nam" not found in FROM clause!');
    expect(await first).toMatchObject({
      ok: false,
      problem: { key: 'no-column', from: 7, to: 10, near: ['name'] },
    });
    expect(seen.closed).toBe(0);
    const second = lab.run('SELECT 2');
    (await nth(2)).fail('memory access out of bounds');
    // What broke it may have been the statement before: it is asked once more, of a fresh engine.
    (await nth(3)).fail('memory access out of bounds');
    expect(await second).toMatchObject({ ok: false, problem: { key: 'engine-lost' } });
    const third = lab.run('SELECT 3');
    (await nth(4)).finish();
    expect((await third).ok).toBe(true);
    expect(seen.starts).toBe(3);
  });

  it('starts anew after a lack of memory', async () => {
    const { lab, seen, nth } = fake();
    const first = lab.run('SELECT 1');
    (await nth(1)).fail('Out of Memory Error: could not allocate block of size 262KB (63.9MB/64.0MB used)');
    expect(await first).toMatchObject({ ok: false, problem: { key: 'out-of-memory' } });
    expect(seen.closed).toBe(1);
  });

  it('says which table did not come, or came broken, and tries again at the next run', async () => {
    const { lab, network, states, nth } = fake();
    const file = network.files['/b.parquet'];
    delete network.files['/b.parquet'];
    expect(await lab.run('SELECT 1')).toMatchObject({
      ok: false,
      problem: { key: 'table-missing', name: 'b' },
    });
    expect(states.at(-1)).toMatchObject({ phase: 'failed', error: { key: 'table-missing', table: 'b' } });
    network.files['/b.parquet'] = new TextEncoder().encode('<!doctype html><title>no</title>');
    expect(await lab.run('SELECT 1')).toMatchObject({
      ok: false,
      problem: { key: 'table-corrupt', name: 'b' },
    });
    if (file) network.files['/b.parquet'] = file;
    const third = lab.run('SELECT 1');
    (await nth(1)).finish();
    expect((await third).ok).toBe(true);
    expect(network.asked.filter((url) => url === '/a.parquet')).toHaveLength(1);
  });

  it('asks the network again for a file that looked whole and could not be opened, and for no other', async () => {
    const { lab, seen, network, nth } = fake();
    seen.broken = 'b';
    expect(await lab.run('SELECT 1')).toMatchObject({ ok: false, problem: { key: 'table-corrupt' } });
    seen.broken = '';
    const second = lab.run('SELECT 1');
    (await nth(1)).finish();
    expect((await second).ok).toBe(true);
    expect(network.asked).toEqual(['/a.parquet', '/b.parquet', '/b.parquet']);
  });

  it('says that the engine did not start, and tries again at the next run', async () => {
    const { lab, seen, nth } = fake();
    seen.failStart = 'HTTP 404 for the engine';
    expect(await lab.run('SELECT 1')).toMatchObject({
      ok: false,
      problem: { key: 'engine-start', detail: seen.failStart },
    });
    seen.failStart = '';
    const second = lab.run('SELECT 1');
    (await nth(1)).finish();
    expect((await second).ok).toBe(true);
  });

  it('starts anew with the reader’s table, without it, and with another memory', async () => {
    const { lab, seen, nth } = fake();
    const runs: [(() => void) | null, number][] = [
      [null, 512],
      [() => lab.own(own), 512],
      [() => lab.own(null), 512],
      [null, 64],
    ];
    for (const [i, [before, memory]] of runs.entries()) {
      before?.();
      const answer = lab.run('SELECT 1', { memory });
      (await nth(i + 1)).finish();
      await answer;
    }
    expect(seen.own).toEqual([null, own, null, null]);
    expect(seen.memory).toEqual([512, 512, 512, 64]);
    expect(seen.closed).toBe(3);
  });

  it('stops what runs when the reader’s table changes or the page goes', async () => {
    for (const leave of ['own', 'close'] as const) {
      const { lab, seen, nth, states } = fake();
      const answer = lab.run('SELECT 1');
      await nth(1);
      if (leave === 'own') lab.own(own);
      else lab.close();
      expect(await answer).toMatchObject({ ok: false, problem: { key: 'cancelled' } });
      await vi.waitUntil(() => seen.closed === 1);
      expect(states.at(-1)).toEqual({ phase: 'idle' });
    }
  });

  it('gives a result as Parquet without asking the engine of the statements', async () => {
    const { lab, seen, write } = fake();
    const result: LabResult = { ...rows, elapsed: 1 };
    expect(await lab.parquet(result)).toEqual({ ok: true, bytes: new Uint8Array([1]) });
    write.mockRejectedValueOnce(new Error('HTTP 404 for the engine'));
    expect(await lab.parquet(result)).toMatchObject({ ok: false, problem: { key: 'engine-start' } });
    write.mockRejectedValueOnce(new Error('Invalid Error: std::bad_alloc'));
    expect(await lab.parquet(result)).toMatchObject({ ok: false, problem: { key: 'out-of-memory' } });
    expect(seen.starts).toBe(0);
  });
});
