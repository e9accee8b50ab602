import type { Page } from '@playwright/test';

/** Who asks for less motion sees none that lasts: neither running now nor ready to run. */
export async function motion(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found = await page.evaluate(() => {
    const longest = (list: string): number => Math.max(...list.split(',').map((one) => parseFloat(one)));
    const name = (one: Element): string => `${one.tagName}.${one.getAttribute('class') ?? ''}`;
    const ready = [...document.querySelectorAll('*')].flatMap((one) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(one, pseudo);
        const moves =
          longest(style.transitionDuration) > 0.01 ||
          (style.animationName !== 'none' && longest(style.animationDuration) > 0.01) ||
          style.scrollBehavior === 'smooth';
        return moves ? [`moves though less motion is asked for: ${name(one)}${pseudo ?? ''}`] : [];
      }),
    );
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [...new Set(ready), ...(running.length > 0 ? [`${running.length} animations run`] : [])];
  });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  return found;
}
