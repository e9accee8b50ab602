/** One page kind that `npm run look` takes pictures of. */
export interface Page {
  name: string;
  path: string;
  /** `viewport` for pages that fill the screen, `full` for pages that scroll. */
  frame: 'viewport' | 'full';
}

export interface Shot {
  page: Page;
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** File name inside the folder of pictures. */
  file: string;
}

export const PAGES: readonly Page[] = [
  { name: 'home', path: '/', frame: 'full' },
  { name: 'mappa', path: '/mappa/', frame: 'viewport' },
  { name: 'mappa-selezione', path: '/mappa/?comune=037059', frame: 'viewport' },
  { name: 'mappa-organizzazioni', path: '/mappa/?livello=organizzazioni', frame: 'viewport' },
  { name: 'territori', path: '/territori/', frame: 'full' },
  { name: 'comune', path: '/territori/vergato/', frame: 'full' },
  { name: 'missioni', path: '/missioni/', frame: 'full' },
  { name: 'missione', path: '/missioni/1/', frame: 'full' },
  { name: 'piano', path: '/missioni/piano/', frame: 'full' },
  { name: 'monitoraggio', path: '/missioni/monitoraggio/', frame: 'full' },
  { name: 'tema', path: '/temi/abitare/', frame: 'full' },
  { name: 'comitato', path: '/comitato/', frame: 'full' },
  { name: 'presentazione', path: '/comitato/pianura/', frame: 'full' },
  { name: 'dati', path: '/dati/', frame: 'full' },
  { name: 'dataset', path: '/dati/observations/', frame: 'full' },
  { name: 'laboratorio', path: '/laboratorio/', frame: 'full' },
  { name: 'tuoi-dati', path: '/laboratorio/?parte=dati', frame: 'full' },
  { name: 'contribuisci', path: '/contribuisci/', frame: 'full' },
  { name: 'metodo', path: '/metodo/', frame: 'full' },
  { name: 'novita', path: '/novita/', frame: 'full' },
  { name: '404', path: '/404.html', frame: 'full' },
  { name: 'en-home', path: '/en/', frame: 'full' },
];

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;

const SCHEMES = ['light', 'dark'] as const;

/**
 * The pictures to take. Every word has to match one part of a shot: its page name (or the start of it), its width,
 * or its scheme; words of one part are alternatives, so `mappa 390 1366 dark` means both widths, dark only.
 * Throws an Error naming the word that matches nothing.
 */
export function shotsFor(words: readonly string[]): Shot[] {
  const widths = words.filter((word) => SIZES.some((size) => String(size.width) === word));
  const schemes = words.filter((word) => SCHEMES.some((scheme) => scheme === word));
  const names = words.filter((word) => !widths.includes(word) && !schemes.includes(word));
  const unknown = names.find((name) => !PAGES.some((page) => matches(page, name)));
  if (unknown !== undefined) {
    const known = PAGES.map((page) => page.name).join(', ');
    throw new Error(`"${unknown}" is no page, width or scheme: the pages are ${known}.`);
  }
  return PAGES.filter((page) => names.length === 0 || names.some((name) => matches(page, name))).flatMap(
    (page) =>
      SIZES.filter((size) => widths.length === 0 || widths.includes(String(size.width))).flatMap((size) =>
        SCHEMES.filter((scheme) => schemes.length === 0 || schemes.includes(scheme)).map((scheme) => ({
          page,
          ...size,
          scheme,
          file: `${page.name}-${size.width}-${scheme}.png`,
        })),
      ),
  );
}

function matches(page: Page, name: string): boolean {
  return page.name === name || page.name.startsWith(`${name}-`);
}
