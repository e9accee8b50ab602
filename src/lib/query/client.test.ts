import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQueryClient } from './client';
import { fakeEngine, fakeFiles, parquet } from './fake-engine.fixture';
import { createQueryHost } from './host';
import type { Answer } from './types';

function setup() {
  const fake = fakeEngine();
  const tables = [{ name: 'a', url: '/a.parquet', bytes: 12 }];
  const host = createQueryHost({
    tables,
    start: fake.start,
    fetch: fakeFiles({ '/a.parquet': parquet() }).fetch,
  });
  return { fake, host, client: createQueryClient({ host }) };
}

/** Lets every promise that can move do so. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

const word = (answer: Answer) => (answer.ok ? 'ok' : answer.error.key);

describe('query client', () => {
  it('runs one statement at a time; of those that wait, the newest wins', async () => {
    const { fake, client } = setup();
    fake.held = true;
    const answers = [1, 2, 3, 4].map((n) => client.query('SELECT ? FROM a', [n]));
    await settle();
    expect(fake.runs.map((run) => run.params)).toEqual([[1]]);
    expect(word(await answers[1]!)).toBe('superseded');
    expect(word(await answers[2]!)).toBe('superseded');
    fake.runs[0]?.finish();
    await settle();
    expect(fake.runs.map((run) => run.params)).toEqual([[1], [4]]);
    fake.runs[1]?.finish();
    expect(word(await answers[0]!)).toBe('ok');
    expect(word(await answers[3]!)).toBe('ok');
    expect(fake.most).toBe(1);
  });

  it('does not let one client displace another', async () => {
    const { host } = setup();
    const answers = await Promise.all(
      [1, 2, 3].map((n) => createQueryClient({ host }).query('SELECT ?', [n])),
    );
    expect(answers.map(word)).toEqual(['ok', 'ok', 'ok']);
  });

  it('gives numbers for BIGINT and remembers by text and parameters', async () => {
    const { fake, client } = setup();
    const first = await client.query<{ n: number }>('SELECT ? AS n', [1]);
    expect(first.ok && first.result.rows).toEqual([{ n: 1 }]);
    const again = await client.query('SELECT ? AS n', [1]);
    expect(again).toEqual(first);
    expect(fake.runs).toHaveLength(1);
    await client.query('SELECT ? AS n', ['1']);
    await client.query('SELECT ? AS m', [1]);
    expect(fake.runs).toHaveLength(3);
  });

  it('does not remember an error', async () => {
    const { fake, client } = setup();
    fake.held = true;
    const first = client.query('SELECT nothing');
    await settle();
    fake.runs[0]?.fail('Binder Error: nothing');
    expect(await first).toEqual({
      ok: false,
      error: { key: 'query', table: null, detail: 'Binder Error: nothing' },
    });
    const second = client.query('SELECT nothing');
    await settle();
    fake.runs[1]?.finish();
    expect(word(await second)).toBe('ok');
  });

  it('cancels what runs at once, but starts nothing beside it', async () => {
    const { fake, client } = setup();
    fake.held = true;
    const control = new AbortController();
    const first = client.query('SELECT 1', [], { signal: control.signal });
    await settle();
    const second = client.query('SELECT 2');
    control.abort();
    expect(word(await first)).toBe('cancelled');
    await settle();
    expect(fake.runs.map((run) => run.sql)).toEqual(['SELECT 1']);
    fake.runs[0]?.finish();
    await settle();
    fake.runs[1]?.finish();
    expect(word(await second)).toBe('ok');
    expect(fake.most).toBe(1);
  });

  it('cancels what waits without running it, and what comes already aborted', async () => {
    const { fake, client } = setup();
    fake.held = true;
    const control = new AbortController();
    const first = client.query('SELECT 1');
    await settle();
    const second = client.query('SELECT 2', [], { signal: control.signal });
    control.abort();
    expect(word(await second)).toBe('cancelled');
    expect(word(await client.query('SELECT 3', [], { signal: control.signal }))).toBe('cancelled');
    fake.runs[0]?.finish();
    expect(word(await first)).toBe('ok');
    await settle();
    expect(fake.runs).toHaveLength(1);
  });

  it('supersedes what waits when a remembered answer is newer', async () => {
    const { fake, client } = setup();
    await client.query('SELECT 0');
    fake.held = true;
    const first = client.query('SELECT 1');
    const second = client.query('SELECT 2');
    expect(word(await client.query('SELECT 0'))).toBe('ok');
    expect(word(await second)).toBe('superseded');
    await settle();
    fake.runs[1]?.finish();
    expect(word(await first)).toBe('ok');
    expect(fake.runs).toHaveLength(2);
  });

  it('settles every question whatever the order of asking, finishing and cancelling; the last asked is never superseded', async () => {
    const step = fc.constantFrom('ask', 'finish', 'fail', 'cancel');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const { fake, client } = setup();
        fake.held = true;
        const asked: { answer: Promise<Answer>; control: AbortController }[] = [];
        let finished = 0;
        const end = (how: 'finish' | 'fail') => {
          const run = fake.runs[finished];
          if (!run) return;
          finished += 1;
          if (how === 'finish') run.finish();
          else run.fail('broken');
        };
        for (const [i, what] of steps.entries()) {
          const control = new AbortController();
          if (what === 'ask')
            asked.push({ control, answer: client.query('SELECT ?', [i], { signal: control.signal }) });
          else if (what === 'cancel') asked.at(-1)?.control.abort();
          else end(what);
          await settle();
        }
        while (finished < fake.runs.length) {
          end('finish');
          await settle();
        }
        const words = (await Promise.all(asked.map(({ answer }) => answer))).map(word);
        expect(words).toHaveLength(steps.filter((what) => what === 'ask').length);
        if (words.length > 0) expect(words.at(-1)).not.toBe('superseded');
        expect(fake.most).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });
});
