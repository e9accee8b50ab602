import { writeFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { difference, type Difference, type Pixels } from './compare';
import { enlarged, tileOf } from './sheet';
import type { View } from './views';

/** How often a page that looks otherwise is looked at again, and after which time, ms: a busy machine is still drawing. */
const TRIES = 8;
const REST = 250;
/** Looks that must be alike, one after the other, before one of them is kept. */
const ALIKE = 2;

/** Part of a picture that differs, and how it is marked. */
const RED = [200, 30, 30] as const;

/** The page as it is now, compared with the kept picture until both agree or there is no more hope. */
export async function lookAgain(
  page: Page,
  view: View,
  kept: Pixels,
): Promise<{ now: Pixels; found: Difference }> {
  for (let tries = 1; ; tries += 1) {
    const now = await look(page, view);
    const found = difference(kept, now);
    if (!found.seen || tries === TRIES) return { now, found };
    await page.waitForTimeout(REST);
  }
}

/** The page once it has come to rest. Throws an Error where it never does. */
export async function lookAtRest(page: Page, view: View): Promise<Pixels> {
  let last = await look(page, view);
  for (let tries = 0, alike = 1; tries < 4 * TRIES; tries += 1) {
    await page.waitForTimeout(REST);
    const now = await look(page, view);
    alike = Buffer.compare(last.data, now.data) === 0 ? alike + 1 : 1;
    if (alike === ALIKE) return now;
    last = now;
  }
  throw new Error(`${page.url()} (${view.name}) never comes to rest: it cannot be compared`);
}

/** Writes the kept picture, the one of now and where they differ into the results of the test; gives the sentence to fail with. */
export async function report(
  info: TestInfo,
  view: View,
  kept: Pixels,
  { now, found }: { now: Pixels; found: Difference },
): Promise<string> {
  for (const [name, picture] of Object.entries({ kept, now, difference: marked(now, found) })) {
    const path = info.outputPath(`${view.name.replace(' ', '-')}-${name}.png`);
    writeFileSync(path, await enlarged(picture, 3));
    await info.attach(`${view.name} ${name}`, { path, contentType: 'image/png' });
  }
  const { squares, worst, tint } = found;
  const [light, colour, all] = [worst.light, worst.colour, tint].map((by) => by.toFixed(1));
  return `${view.name}: ${squares.length} squares differ; of 255 at most ${light} in light and ${colour} in colour, ${all} over all`;
}

async function look(page: Page, view: View): Promise<Pixels> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
  return tileOf(await page.screenshot({ animations: 'disabled', caret: 'hide', scale: 'css' }), view);
}

/** The picture of now, pale, with every square that differs in red. */
function marked({ width, height, data }: Pixels, { squares }: Difference): Pixels {
  const pale = data.map((value) => 128 + value / 2);
  for (const { left, top, right, bottom } of squares)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        RED.forEach((red, channel) => {
          const at = (y * width + x) * 3 + channel;
          pale[at] = ((pale[at] ?? 0) + red) / 2;
        });
  return { width, height, data: pale };
}
