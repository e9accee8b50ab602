import type { Page } from '@playwright/test';
import { violationsOn } from '../../support/axe';

/** WCAG 2.5.8, with its exceptions of room around and of links in a sentence, as axe reads them: off in axe unless asked for. */
export async function targets(page: Page): Promise<string[]> {
  return violationsOn(page, ['target-size']);
}
