/** The overview: every slide small, one to choose by pointer or by keys. */
import { button, element } from './dom';
import { slidesOf, titleOf } from './slides';
import { fill, type PlayerWords } from './words';

export interface Grid {
  close: () => void;
  /** True where the key was one of the overview's. */
  key: (key: string) => boolean;
}

/** Opens it over a presentation; `choose` gets the place that was picked. */
export function openGrid(
  root: HTMLElement,
  words: PlayerWords,
  at: number,
  choose: (at: number) => void,
): Grid {
  const slides = slidesOf(root);
  const picks = slides.map((slide, i) =>
    button('', () => choose(i), {
      class: 'deck-pick',
      'aria-label': fill(words.slide, { n: i + 1, all: slides.length, title: titleOf(slide) }),
      ...(i === at ? { 'aria-current': 'true' } : {}),
    }),
  );
  const title = element('p', { class: 'deck-grid-title' }, words.gridTitle);
  root.classList.add('overview');
  root.prepend(title);
  slides.forEach((slide, i) => {
    // Small, a slide is a picture of itself: what could be pressed in it cannot be.
    for (const child of slide.children) if (child instanceof HTMLElement) child.inert = true;
    slide.append(picks[i] ?? '');
  });
  const focus = (to: number): void => {
    const pick = picks[Math.min(picks.length - 1, Math.max(0, to))];
    pick?.focus();
    pick?.scrollIntoView({ block: 'nearest' });
  };
  focus(at);
  return {
    close: () => {
      root.classList.remove('overview');
      title.remove();
      for (const pick of picks) pick.remove();
      for (const slide of slides)
        for (const child of slide.children) if (child instanceof HTMLElement) child.inert = false;
    },
    key: (key) => {
      const now = picks.findIndex((pick) => pick === document.activeElement);
      const to = gridMove(key, now, picks.length, columnsOf(slides));
      if (to !== null) focus(to);
      return to !== null;
    },
  };
}

/** Where a key leads from a place in rows of `columns`; null where it is no key of moving. */
export function gridMove(key: string, at: number, count: number, columns: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -columns,
    ArrowDown: columns,
  };
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const to = Math.max(0, at) + step;
  return to < 0 || to >= count ? Math.max(0, at) : to;
}

function columnsOf(slides: readonly HTMLElement[]): number {
  const top = slides[0]?.offsetTop;
  return Math.max(1, slides.filter((slide) => slide.offsetTop === top).length);
}
