import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lostStyles } from './lost-styles';

const dist = mkdtempSync(join(tmpdir(), 'styles-'));
const write = (name: string, text: string): void => writeFileSync(join(dist, '_astro', name), text);
mkdirSync(join(dist, '_astro'));
afterAll(() => rmSync(dist, { recursive: true }));

it('refuses a site without scripts (synthetic)', () => {
  expect(() => lostStyles(dist)).toThrow('No scripts');
});

it('names each class of a component that no stylesheet has, once, with its script (synthetic)', () => {
  write(
    'a.css',
    'p.svelte-1abc234{color:red}@media print{.x.svelte-9zz8yy7:where(.svelte-9zz8yy7) b{top:0}}',
  );
  // A word in a rule's text is no rule.
  write('b.css', '.c{content:"svelte-1lost11"}');
  write(
    'kept.js',
    'f(`<p class="svelte-1abc234"><b class="x svelte-9zz8yy7"></b></p>`);c("svelte-trusted-html")',
  );
  expect(lostStyles(dist)).toEqual([]);
  write('lost.js', 'f(`<p class="svelte-1lost11">`);g(`x`,`svelte-1lost11`);h(`svelte-1abc234`)');
  expect(lostStyles(dist)).toEqual(['lost.js svelte-1lost11']);
});
