import type { Page } from '@playwright/test';

/** The four themes: what a browser is told of its reader, or that it prints. */
const THEMES = {
  light: { media: 'screen', colorScheme: 'light', contrast: 'no-preference' },
  dark: { media: 'screen', colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { media: 'screen', colorScheme: 'light', contrast: 'more' },
  print: { media: 'print', colorScheme: 'light', contrast: 'no-preference' },
} as const;
type Theme = keyof typeof THEMES;

/** Windows in CSS px, and how many times smaller they are kept: on a phone every word counts, on a wide screen the whole. */
const WINDOWS = [
  { width: 390, height: 844, times: 3 },
  { width: 1366, height: 768, times: 4 },
  { width: 1920, height: 1080, times: 6 },
] as const;

/** Paper around each picture of a sheet, px. */
const GAP = 6;

/** One of the twelve looks at a screen, and its place on the sheet where they are kept, px of the sheet. */
export interface View {
  name: string;
  theme: Theme;
  width: number;
  height: number;
  /** Looked at with every change, not in the audit alone. */
  everyChange: boolean;
  tile: { left: number; top: number; width: number; height: number };
}

const small = (length: number, times: number): number => Math.round(length / times);
const ROW = Math.max(...WINDOWS.map(({ height, times }) => small(height, times))) + GAP;

/** Widths from left to right, themes from the top down. In this order a window changes its width only twice. */
export const VIEWS: readonly View[] = WINDOWS.flatMap(({ width, height, times }, column) =>
  Object.keys(THEMES).map((name, row) => {
    const theme = name as Theme;
    const before = WINDOWS.slice(0, column).map((one) => small(one.width, one.times) + GAP);
    const left = before.reduce((sum, room) => sum + room, GAP);
    return {
      name: `${width} ${theme}`,
      theme,
      width,
      height,
      everyChange: theme === 'light' && width < 1920,
      tile: { left, top: GAP + row * ROW, width: small(width, times), height: small(height, times) },
    };
  }),
);

/** Size of a whole sheet, px. */
export const SHEET = {
  width: Math.max(...VIEWS.map(({ tile }) => tile.left + tile.width)) + GAP,
  height: Math.max(...VIEWS.map(({ tile }) => tile.top + tile.height)) + GAP,
};

/** Makes the page what it is for a view; what it draws anew for it may come a moment later. */
export async function show(page: Page, { theme, width, height }: View): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' });
  await page.evaluate(
    (event) => dispatchEvent(new Event(event)),
    theme === 'print' ? 'beforeprint' : 'afterprint',
  );
}
