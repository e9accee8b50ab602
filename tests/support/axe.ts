import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Sweeps take minutes: `npm run audit` makes them, the tests of a change look at one case of each kind. */
const AUDIT = process.env['AUDIT'] === '1';

/** Rules whose answer depends on the colours alone. */
export const COLOUR_RULES: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Fails with a readable list when axe finds a violation on the page as it is now, or in the part of it that a selector names. */
export async function expectNoViolations(page: Page, within?: string): Promise<void> {
  await expectNone(page, builder(page, within));
}

/**
 * The same in the light scheme, and in an audit in the dark one too, where the page is left and only what colours can change is looked
 * at again. The contrast of the tokens of both schemes is a unit test.
 */
export async function expectNoViolationsInBothSchemes(page: Page, within?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNone(page, builder(page, within));
  if (!AUDIT) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, builder(page, within).withRules([...COLOUR_RULES]));
}

function builder(page: Page, within: string | undefined): AxeBuilder {
  // What passes is neither looked at nor worth the seconds axe takes to describe it. Frames show embeds, which are looked at as pages of
  // their own: without them the answer needs no second page.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  return within ? axe.include(within) : axe;
}

/** What axe finds on the page as it is now, a line each: by all rules it has on, or by those named alone. */
export async function violationsOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  const axe = builder(page, undefined);
  return listed(rules ? axe.withRules([...rules]) : axe);
}

async function expectNone(page: Page, axe: AxeBuilder): Promise<void> {
  expect(await listed(axe), `axe violations, ${await page.evaluate(scheme)}`).toEqual([]);
}

async function listed(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  );
}

const scheme = (): string => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
