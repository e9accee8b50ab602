import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import { SNAPSHOT } from '../snapshot/tables';
import { loadBoundaries } from './load';

afterAll(() => vi.unstubAllGlobals());

it('boundaries are asked for again after they did not arrive, and once for all the maps of a page', async () => {
  let there = false;
  const fetched = vi.fn((address: string) => {
    const answer = there
      ? new Response(readFileSync(join(SNAPSHOT, basename(address)), 'utf8'))
      : new Response('', { status: 404 });
    return Promise.resolve(answer);
  });
  vi.stubGlobal('fetch', fetched);
  await expect(loadBoundaries('/data/v1/')).rejects.toThrow('404 /data/v1/');

  there = true;
  fetched.mockClear();
  const [one, other] = await Promise.all([loadBoundaries('/data/v1/'), loadBoundaries('/data/v1/')]);
  expect(other).toBe(one);
  expect(fetched.mock.calls.flat()).toEqual(['/data/v1/territories.topo.json', '/data/v1/context.topo.json']);
  expect(Object.keys(one.boundaries.territories.objects)).toContain('comuni');
  expect(await loadBoundaries('/data/v1/')).toBe(one);
  expect(fetched).toHaveBeenCalledTimes(2);
});
