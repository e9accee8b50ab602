import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { test as plain } from '@playwright/test';
import { expect, test } from '../support/guarded-page';
import { faultsOf } from './page-check';

const dist = process.env['E2E_DIST'] ?? 'dist';
/** Address of every built page, in both languages; the decks for a stick are single files with all inside, tested on their own. */
const PAGES = existsSync(dist)
  ? readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html') && !/comitato.usb/.test(file))
      .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
      .sort()
  : [];

plain(
  'every built page has the policy before what it governs, and nothing that needs a weaker one',
  async ({ page, baseURL }) => {
    await page.goto('/404.html');
    const pages = PAGES.map((path) => ({ address: new URL(path, baseURL).href, html: null }));
    const found = await page.evaluate(faultsOf, pages);
    expect(found).toEqual([]);
    expect(PAGES.length).toBeGreaterThan(150);
  },
);

plain('the check sees each fault (synthetic page)', async ({ page, baseURL }) => {
  await page.goto('/404.html');
  const address = new URL('/', baseURL).href;
  const policy =
    "default-src 'self'; connect-src 'self'; worker-src 'self'; font-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; script-src 'self'; style-src 'self'";
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  const faults = (head: string, body = ''): Promise<string[]> =>
    page.evaluate(faultsOf, [
      { address, html: `<!doctype html><html><head>${head}</head><body>${body}</body></html>` },
    ]);
  expect(
    await faults(
      `<meta charset="utf-8">${meta}<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="/_astro/a.css">`,
      '<a href="https://example.org/">x</a><img src="data:image/png;base64,AA==" alt=""><script type="application/ld+json">{}</script><p data-on="1">x</p>',
    ),
  ).toEqual([]);
  for (const [head, body, says] of [
    ['', '', 'policies'],
    [meta + meta, '', 'policies'],
    [meta.replace("object-src 'none'", ''), '', 'object-src'],
    [meta.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"), '', 'unsafe-inline'],
    [meta.replace("script-src 'self'", "script-src 'self' https://cdn.example"), '', 'cdn.example'],
    [meta.replace("style-src 'self'", "style-src 'self' 'wasm-unsafe-eval'"), '', 'wasm-unsafe-eval'],
    [meta.replace("form-action 'self'", "form-action 'self'; media-src *"), '', 'media-src'],
    [`<script src="/a.js"></script>${meta}`, '', 'before the policy'],
    [`<link rel="stylesheet" href="/a.css">${meta}`, '', 'before the policy'],
    [meta, '<p onclick="x()">x</p>', 'a handler'],
    [meta, '<svg><g onload="x()"/></svg>', 'a handler'],
    [meta, '<p style="color:red">x</p>', 'a style attribute'],
    [meta, '<a href=" JavaScript:x()">x</a>', 'is content'],
    [meta, '<a href="data:text/html,x">x</a>', 'is content'],
    [meta, '<svg><use href="data:image/svg+xml,x"/></svg>', 'is content'],
    [meta, '<script src="https://cdn.example/a.js"></script>', 'another origin'],
    [meta, '<img src="//cdn.example/a.png" alt="">', 'another origin'],
    [`${meta}<link rel="preconnect" href="https://cdn.example">`, '', 'another origin'],
    [meta, '<form action="https://example.org/"></form>', 'another origin'],
    [meta, '<astro-island component-url="https://cdn.example/a.js"></astro-island>', 'another origin'],
    [`${meta}<base href="/x/">`, '', 'no place here'],
    [`${meta}<meta http-equiv="refresh" content="0;url=/">`, '', 'no place here'],
    [meta, '<iframe src="/a.html" title="x"></iframe>', 'no place here'],
    [meta, '<script>x()</script>', 'no digest'],
    [`${meta}<style>p{}</style>`, '', 'no digest'],
  ] as const)
    expect([head.replace(meta, ''), body, (await faults(head, body)).join()]).toEqual([
      head.replace(meta, ''),
      body,
      expect.stringContaining(says),
    ]);
  // The digest of the script's text makes it welcome, and no other text.
  const digest = createHash('sha256').update('x()').digest('base64');
  const known = meta.replace("script-src 'self'", `script-src 'self' 'sha256-${digest}'`);
  expect(await faults(known, '<script>x()</script>')).toEqual([]);
  expect(await faults(known, '<script>y()</script>')).toHaveLength(1);
});

for (const path of PAGES)
  test(`${path} breaks no rule of its policy`, { tag: '@audit' }, async ({ guardedPage: page }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1, h2, main, article').first()).toBeAttached();
  });
