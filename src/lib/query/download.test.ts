import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downloadParquet, isParquet } from './download';
import type { Progress } from './types';

const whole = new TextEncoder().encode('PAR1 synthetic body PAR1');

function streamed(parts: Uint8Array[], breakAt = Infinity): Response {
  let i = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        const part = parts[i];
        if (i >= breakAt) return controller.error(new Error('connection lost'));
        i += 1;
        return part ? controller.enqueue(part) : controller.close();
      },
    }),
  );
}

describe('downloadParquet', () => {
  it('joins the chunks, however they are cut, and counts the bytes up', async () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }));
    await fc.assert(
      fc.asyncProperty(cuts, async (at) => {
        const edges = [0, ...at.sort((a, b) => a - b), whole.length];
        const parts = edges.slice(1).map((end, i) => whole.slice(edges[i], end));
        const seen: Progress[] = [];
        const answer = await downloadParquet(
          '/x',
          whole.length,
          (p) => seen.push(p),
          async () => streamed(parts),
        );
        expect(answer.ok && [...answer.bytes]).toEqual([...whole]);
        expect(seen[0]).toEqual({ loaded: 0, total: whole.length });
        expect(seen.at(-1)).toEqual({ loaded: whole.length, total: whole.length });
        expect(seen.every((p, i) => i === 0 || p.loaded > (seen[i - 1]?.loaded ?? 0))).toBe(true);
      }),
    );
  });

  it('never says more than everything has come when the list knows a smaller size', async () => {
    const seen: Progress[] = [];
    await downloadParquet(
      '/x',
      3,
      (p) => seen.push(p),
      async () => streamed([whole]),
    );
    expect(seen.at(-1)).toEqual({ loaded: whole.length, total: whole.length });
  });

  it('tells missing from corrupt', async () => {
    const ask = async (response: () => Promise<Response>) => {
      const answer = await downloadParquet('/x', null, () => undefined, response);
      return answer.ok ? 'ok' : answer.failure.reason;
    };
    expect(await ask(async () => new Response('gone', { status: 404 }))).toBe('missing');
    expect(await ask(() => Promise.reject(new TypeError('Failed to fetch')))).toBe('missing');
    expect(await ask(async () => streamed([whole, whole], 1))).toBe('missing');
    expect(await ask(async () => streamed([whole.slice(0, -1)]))).toBe('corrupt');
    expect(await ask(async () => new Response('<!doctype html><title>PAR1'))).toBe('corrupt');
  });

  it('takes no proper beginning of a file for the file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length - 1 }), (size) => !isParquet(whole.slice(0, size))),
    );
    expect(isParquet(whole)).toBe(true);
    expect(isParquet(new TextEncoder().encode('PAR1PAR1'))).toBe(false);
  });
});
