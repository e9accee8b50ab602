import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backoff, retryAfter } from './backoff';
import { RateLimiter } from './limiter';

describe('backoff', () => {
  it('doubles its ceiling at each attempt, up to a minute', () => {
    expect([1, 2, 3, 4, 10].map((attempt) => backoff(attempt, 1))).toEqual([
      2000, 4000, 8000, 16_000, 60_000,
    ]);
    expect(backoff(3, 0)).toBe(0);
  });

  it('never waits beyond the ceiling, whatever the draw', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, draw) => {
          const wait = backoff(attempt, draw);
          expect(wait >= 0 && wait <= 60_000).toBe(true);
        },
      ),
    );
  });
});

describe('retryAfter', () => {
  it('reads seconds and dates, and nothing else', () => {
    const now = Date.parse('2026-01-01T00:00:00Z');
    expect(retryAfter('120', now)).toBe(120_000);
    expect(retryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
    expect(retryAfter('Thu, 01 Jan 2020 00:00:00 GMT', now)).toBe(0);
    expect(retryAfter('soon', now)).toBeNull();
    expect(retryAfter(null, now)).toBeNull();
  });
});

describe('RateLimiter', () => {
  /** Times at which calls go out, in milliseconds from the start. */
  async function calls(
    host: string,
    count: number,
    limits?: Record<string, { calls: number; withinMs: number }>,
  ) {
    let time = 0;
    const clock = {
      now: () => time,
      sleep: async (ms: number) => {
        time += ms;
      },
    };
    const limiter = new RateLimiter(clock, limits);
    const times: number[] = [];
    for (let i = 0; i < count; i += 1) {
      await limiter.turn(`https://${host}/data/${i}`);
      times.push(time);
    }
    return times;
  }

  it('lets five calls a minute through to ISTAT, and no more', async () => {
    expect(await calls('esploradati.istat.it', 12)).toEqual([
      ...[0, 0, 0, 0, 0, 60_000, 60_000, 60_000, 60_000, 60_000, 120_000, 120_000],
    ]);
  });

  it('never lets more than the limit into any window', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 40 }),
        async (limit, count) => {
          const times = await calls('a.example', count, { 'a.example': { calls: limit, withinMs: 1000 } });
          for (const start of times)
            expect(times.filter((time) => time >= start && time < start + 1000).length).toBeLessThanOrEqual(
              limit,
            );
        },
      ),
    );
  });

  it('counts each host apart', async () => {
    let time = 0;
    const clock = { now: () => time, sleep: async (ms: number) => void (time += ms) };
    const limiter = new RateLimiter(clock, { 'a.example': { calls: 1, withinMs: 1000 } });
    await limiter.turn('https://a.example/1');
    await limiter.turn('https://b.example/1');
    expect(time).toBe(0);
    await limiter.turn('https://a.example/2');
    expect(time).toBe(1000);
  });
});
