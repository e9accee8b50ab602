/** The page of neighbours, concentration and correlations, as its tests look at it. */
import type { Page } from '@playwright/test';

export const SPACE_PAGE = '/confronta/spazio/';

/** The finding of the view. */
export const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();
/** Territories of its table. */
export const rows = (page: Page) => page.locator('tbody tr[data-id]');
