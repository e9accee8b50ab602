import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveAddress, saveBytes, saveText } from './save';

const saved: { href: string; download: string }[] = [];
beforeEach(() => {
  saved.length = 0;
  // A page of which only new links are asked.
  const createElement = () => {
    const link = { href: '', download: '', click: () => void saved.push(link) };
    return link;
  };
  vi.stubGlobal('document', { createElement });
});
afterEach(() => vi.unstubAllGlobals());

const contentOf = async (): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(saved[0]?.href ?? '')).arrayBuffer());

it('a text arrives as it was, whatever letters it has', async () => {
  const text = 'Città;100 %\n#"<è>&+ 𝔸\n';
  saveText('synthetic.csv', 'text/csv', text);
  expect(saved[0]?.download).toBe('synthetic.csv');
  expect(saved[0]?.href).toMatch(/^data:text\/csv;charset=utf-8,/);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await contentOf())).toBe(text);
});

it('bytes arrive as they were, all 256 of them and many', async () => {
  const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 256);
  saveBytes('synthetic.bin', 'application/octet-stream', bytes);
  expect(Buffer.from(await contentOf()).equals(Buffer.from(bytes))).toBe(true);
});

it('what is an address already is handed over as it is', () => {
  saveAddress('synthetic.png', 'data:image/png;base64,AA==');
  expect(saved).toMatchObject([{ href: 'data:image/png;base64,AA==', download: 'synthetic.png' }]);
});
