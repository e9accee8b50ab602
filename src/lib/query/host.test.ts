import { describe, expect, it } from 'vitest';
import { createQueryClient } from './client';
import { fakeEngine, fakeFiles, parquet } from './fake-engine.fixture';
import { createQueryHost } from './host';
import type { QueryState } from './types';

const tables = [
  { name: 'a', url: '/a.parquet', bytes: 12 },
  { name: 'b', url: '/b.parquet', bytes: 12 },
];
const good = { '/a.parquet': parquet(), '/b.parquet': parquet() };

describe('query host', () => {
  it('downloads and starts nothing before the first query', async () => {
    const fake = fakeEngine();
    const files = fakeFiles(good);
    const host = createQueryHost({ tables, start: fake.start, fetch: files.fetch });
    expect(fake.starts).toBe(0);
    await createQueryClient({ host }).query('SELECT * FROM a');
    expect(fake.starts).toBe(1);
    expect(files.asked).toEqual(['/a.parquet']);
    expect(fake.registered).toEqual(['a']);
  });

  it('starts one engine and fetches each table once for many clients', async () => {
    const fake = fakeEngine();
    const files = fakeFiles(good);
    const host = createQueryHost({ tables, start: fake.start, fetch: files.fetch });
    await Promise.all([1, 2, 3].map((n) => createQueryClient({ host }).query(`SELECT ${n} FROM a, b`)));
    expect(fake.starts).toBe(1);
    expect([...files.asked].sort()).toEqual(['/a.parquet', '/b.parquet']);
  });

  it('tells the phases in order, with bytes', async () => {
    const fake = fakeEngine();
    const host = createQueryHost({ tables, start: fake.start, fetch: fakeFiles(good).fetch });
    const seen: string[] = [];
    const stop = host.subscribe(({ engine, tables: files }: QueryState) => {
      const file = files.get('a');
      const text = (state: typeof engine | undefined) =>
        state === undefined
          ? '-'
          : state.phase === 'starting'
            ? `starting ${state.progress.loaded}`
            : state.phase;
      seen.push(`${text(engine)} | ${text(file)}`);
    });
    await createQueryClient({ host }).query('SELECT 1 FROM a');
    stop();
    expect(seen[0]).toBe('idle | -');
    expect(seen).toContain('starting 50 | -');
    expect(seen).toContain('ready | starting 12');
    expect(seen.at(-1)).toBe('ready | ready');
    const phases = seen.map((text) => text.split(' ')[0]);
    expect([...new Set(phases)]).toEqual(['idle', 'starting', 'ready']);
  });

  it('keeps a failed start until retry, then starts again', async () => {
    const fake = fakeEngine();
    fake.failStart = true;
    const host = createQueryHost({ tables, start: fake.start, fetch: fakeFiles(good).fetch });
    const client = createQueryClient({ host });
    const first = await client.query('SELECT 1 FROM a');
    expect(first).toMatchObject({ ok: false, error: { key: 'engine-start', table: null } });
    await client.query('SELECT 2 FROM a');
    expect(fake.starts).toBe(1);
    fake.failStart = false;
    host.retry();
    expect(await client.query('SELECT 2 FROM a')).toMatchObject({ ok: true });
    expect(fake.starts).toBe(2);
  });

  it('an engine that ends by itself is told, and retry starts another with its tables', async () => {
    const fake = fakeEngine();
    const files = fakeFiles(good);
    const host = createQueryHost({ tables, start: fake.start, fetch: files.fetch });
    const client = createQueryClient({ host });
    await client.query('SELECT 1 FROM a');
    expect(host.trouble).toBeNull();
    fake.held = true;
    const asked = client.query('SELECT 2 FROM a');
    await new Promise((resolve) => setTimeout(resolve));
    fake.die();
    await new Promise((resolve) => setTimeout(resolve));
    fake.runs.at(-1)?.fail('the engine stopped');
    const lost = { ok: false, error: { key: 'engine-lost', table: null, detail: 'the engine stopped' } };
    expect(await asked).toEqual(lost);
    expect(await client.query('SELECT 3 FROM b')).toEqual(lost);
    expect(fake.starts).toBe(1);
    fake.held = false;
    host.retry();
    expect(await client.query('SELECT 2 FROM a')).toMatchObject({ ok: true });
    expect([fake.starts, fake.registered]).toEqual([2, ['a', 'a']]);
  });

  it('an engine that is closed on purpose is no trouble', async () => {
    const fake = fakeEngine();
    const host = createQueryHost({ tables, start: fake.start, fetch: fakeFiles(good).fetch });
    await createQueryClient({ host }).query('SELECT 1 FROM a');
    host.close();
    fake.die();
    await new Promise((resolve) => setTimeout(resolve));
    expect(host.trouble).toBeNull();
  });

  it('fails only the queries on the table that is missing, and can try it again', async () => {
    const fake = fakeEngine();
    const files = fakeFiles({ '/b.parquet': parquet() });
    const host = createQueryHost({ tables, start: fake.start, fetch: files.fetch });
    const client = createQueryClient({ host });
    expect(await client.query('SELECT 1 FROM a')).toMatchObject({
      ok: false,
      error: { key: 'table-missing', table: 'a', detail: 'HTTP 404' },
    });
    expect(await client.query('SELECT 1 FROM b')).toMatchObject({ ok: true });
    await client.query('SELECT 2 FROM a');
    expect(files.asked).toEqual(['/a.parquet', '/b.parquet']);
    files.files['/a.parquet'] = parquet();
    host.retry();
    expect(await client.query('SELECT 1 FROM a')).toMatchObject({ ok: true });
    expect(fake.starts).toBe(1);
  });

  it('calls a file cut short, a web page in its place, or one the engine cannot open corrupt', async () => {
    const fake = fakeEngine();
    const whole = parquet();
    const files = fakeFiles({
      '/a.parquet': whole.slice(0, -3),
      '/b.parquet': new TextEncoder().encode('<!doctype html>'),
    });
    const host = createQueryHost({ tables, start: fake.start, fetch: files.fetch });
    const client = createQueryClient({ host });
    for (const name of ['a', 'b'])
      expect(await client.query(`SELECT 1 FROM ${name}`)).toMatchObject({
        ok: false,
        error: { key: 'table-corrupt', table: name },
      });
    files.files['/a.parquet'] = whole;
    fake.failRegister = true;
    host.retry();
    expect(await client.query('SELECT 1 FROM a')).toMatchObject({
      ok: false,
      error: { key: 'table-corrupt', table: 'a' },
    });
  });

  it('starts afresh after close', async () => {
    const fake = fakeEngine();
    const host = createQueryHost({ tables, start: fake.start, fetch: fakeFiles(good).fetch });
    const client = createQueryClient({ host });
    await client.query('SELECT 1 FROM a');
    host.close();
    await client.query('SELECT 1 FROM a');
    expect(fake.starts).toBe(2);
    expect(fake.closed).toBe(1);
    expect(fake.registered).toEqual(['a', 'a']);
  });

  it('refuses a table name that SQL would have to quote', () => {
    const make = () =>
      createQueryHost({ tables: [{ name: 'a; DROP', url: '/', bytes: 1 }], start: fakeEngine().start });
    expect(make).toThrow('not a table name');
  });
});

describe('derived tables', () => {
  const derived = { name: 'made', from: ['a', 'b'], sql: 'SELECT * FROM a, b' };
  const withDerived = [...tables, derived];

  it('are made once, after the tables they come from, when a query first names them', async () => {
    const fake = fakeEngine();
    const files = fakeFiles(good);
    const host = createQueryHost({ tables: withDerived, start: fake.start, fetch: files.fetch });
    await Promise.all([1, 2].map((n) => createQueryClient({ host }).query(`SELECT ${n} FROM made`)));
    expect(fake.registered.slice(0, 2).sort()).toEqual(['a', 'b']);
    expect(fake.registered.slice(2)).toEqual(['made']);
    expect([...files.asked].sort()).toEqual(['/a.parquet', '/b.parquet']);
  });

  it('fail with the table that is missing, and come when it does', async () => {
    const fake = fakeEngine();
    const files = fakeFiles({ '/a.parquet': parquet() });
    const host = createQueryHost({ tables: withDerived, start: fake.start, fetch: files.fetch });
    const client = createQueryClient({ host });
    const answer = await client.query('SELECT 1 FROM made');
    expect(answer).toMatchObject({ ok: false, error: { key: 'table-missing', table: 'b' } });
    files.files['/b.parquet'] = parquet();
    host.retry();
    expect((await client.query('SELECT 1 FROM made')).ok).toBe(true);
  });

  it('say so when the published tables are not those they expect', async () => {
    const fake = fakeEngine();
    fake.failDerive = true;
    const host = createQueryHost({ tables: withDerived, start: fake.start, fetch: fakeFiles(good).fetch });
    const answer = await createQueryClient({ host }).query('SELECT 1 FROM made');
    expect(answer).toMatchObject({ ok: false, error: { key: 'table-corrupt', table: 'made' } });
  });
});
