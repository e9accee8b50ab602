import { afterEach, expect, it, vi } from 'vitest';
import { loadOwnContext } from './context';

const answers = (response: Response): void => void vi.stubGlobal('fetch', () => Promise.resolve(response));
afterEach(() => vi.unstubAllGlobals());

it('the context is what arrives, and a page that stands in its place is an error', async () => {
  answers(Response.json({ territories: [], indicators: [] }));
  expect(await loadOwnContext('/x.json')).toMatchObject({ territories: [] });
  answers(new Response('', { status: 404 }));
  await expect(loadOwnContext('/x.json')).rejects.toThrow('404 /x.json');
  answers(new Response('<!doctype html>'));
  await expect(loadOwnContext('/x.json')).rejects.toThrow();
  answers(Response.json({ comuni: 55 }));
  await expect(loadOwnContext('/x.json')).rejects.toThrow('is not the context');
});
