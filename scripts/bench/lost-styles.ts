import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Components of the built site whose scoped styles did not reach it, as `<script> <class>`.
 *
 * The compiler gives a component's class only to what a rule of it matches, so a `svelte-…` class without any rule is a lost style.
 * It happens where the build of the pages folds away the only branch that draws a component (docs/adr/0007).
 * @param dist the built site. Throws where it has no scripts.
 */
export function lostStyles(dist: string): string[] {
  const folder = join(dist, '_astro');
  const files = readdirSync(folder);
  const read = (end: string): [string, string][] =>
    files
      .filter((file) => file.endsWith(end))
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  const ruled = new Set(read('.css').flatMap(([, css]) => css.match(/(?<=\.)svelte-[a-z0-9]+/g) ?? []));
  const scripts = read('.js');
  if (scripts.length === 0) throw new Error(`No scripts in ${folder}`);
  return scripts.flatMap(([file, text]) =>
    [...new Set(text.match(/\bsvelte-[a-z0-9]{5,7}(?![\w-])/g))]
      .filter((name) => !ruled.has(name))
      .map((name) => `${file} ${name}`),
  );
}
