import { expect, test } from '../support/guarded-page';
import { focus } from './checks/focus';
import { forcedColours } from './checks/forced-colours';
import { motion } from './checks/motion';
import { AT_400, reflow } from './checks/reflow';
import { spacing } from './checks/spacing';
import { structure } from './checks/structure';
import { targets } from './checks/targets';

/** A page made for the purpose, with one fault for each check. */
const FAULTY = `<!doctype html><html lang="xx"><head><title>Made up</title><style>
  .bar { position: fixed; inset: 0 0 auto 0; height: 60px; z-index: 9; background: white; }
  .mute:focus { outline: none; }
  .moving { transition: opacity 2s; }
  .cut { height: 18px; width: 60px; overflow: hidden; white-space: nowrap; font: 12px/16px sans-serif; }
  .tiny button { width: 12px; height: 12px; padding: 0; border: 0; margin: 0; display: inline-block; }
  .on { background: gold; }
  .on, .off { border: 0; padding: 0; }
</style></head><body>
  <header><nav><a href="#x">A</a></nav></header><div class="bar">stays</div>
  <main><h1>One</h1><h3>Skips</h3><p class="moving">moves</p>
    <button class="mute">no ring</button>
    <div class="cut">cut words</div>
    <div class="tiny"><button>a</button><button>b</button></div>
    <table width="600"><tr><td>wide</td></tr></table>
    <div><button class="on" aria-pressed="true">day</button> <button class="off" aria-pressed="false">day</button></div>
    <i class="swatch on">sample</i>
  </main></body></html>`;

test('each check sees the fault that is made for it', async ({ guardedPage: page }) => {
  await page.setContent(FAULTY);
  expect(await structure(page, '/')).toEqual([
    'lang is "xx"',
    'headings skip a level: 1 3',
    expect.stringContaining('"contentinfo":0'),
  ]);
  expect(await motion(page)).toEqual([expect.stringContaining('P.moving')]);
  expect(await forcedColours(page)).toEqual([
    expect.stringContaining('BUTTON.on'),
    expect.stringContaining('a sample loses its colour'),
  ]);
  expect((await targets(page)).length).toBeGreaterThan(0);
  expect(await spacing(page)).toEqual([expect.stringContaining('DIV.cut: "cut words"')]);
  const found = (await focus(page)).join();
  expect(found).toContain('no ring: BUTTON.mute');
  expect(found).toContain('under a bar: A.');
  await page.setViewportSize(AT_400);
  expect(await reflow(page)).toEqual([expect.stringContaining('pixels wide at 400 %: TABLE.')]);
});
