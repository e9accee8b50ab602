import type { Page } from '@playwright/test';

/** What the site is looked at in: a page, or a page after its reader has done something. */
export interface Screen {
  /** Of its test and of its sheet in `kept/`. */
  name: string;
  path: string;
  /** What the reader does in a window of 1366 × 768, until what it leads to stands on the page. */
  act?: (page: Page) => Promise<unknown>;
  /** Selector of what is scrolled to the top of the window; the start of the page where absent. */
  from?: string;
  /** Drawn by the interactive map. */
  webgl?: true;
  /** A state, or a page made like another: looked at in the audit alone. */
  audit: boolean;
}
