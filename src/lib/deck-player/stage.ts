/** The screen of a presentation: its measures, a pointer that goes away, a screen that stays on, fingers. */

/** A slide as it is drawn, px. */
const SLIDE = { width: 1920, height: 1080 };
const IDLE_MS = 2500;
const SWIPE_PX = 50;

/** Width of a slide that fits a room whole, px. */
export function slideWidth(room: { width: number; height: number }): number {
  return Math.floor(Math.min(room.width, (room.height * SLIDE.width) / SLIDE.height));
}

/** The whole window. */
export function wholeRoom(): { width: number; height: number } {
  return { width: innerWidth, height: innerHeight };
}

/** What the speaker's window has for the slide: beside the next one and over the notes, or the width of a phone. */
export function speakerRoom(): { width: number; height: number } {
  return innerWidth < 700
    ? { width: innerWidth - 34, height: innerHeight * 0.4 }
    : { width: innerWidth * 0.56, height: innerHeight * 0.52 };
}

/** Keeps `--slide-w`, `--slide-h` and `--deck-scale` of an element at what fits; gives what stops it. */
export function keepMeasures(root: HTMLElement, room: () => { width: number; height: number }): () => void {
  const measure = (): void => {
    const width = slideWidth(room());
    root.style.setProperty('--slide-w', `${width}px`);
    root.style.setProperty('--slide-h', `${Math.round((width * SLIDE.height) / SLIDE.width)}px`);
    root.style.setProperty('--deck-scale', String(width / SLIDE.width));
  };
  measure();
  addEventListener('resize', measure);
  return () => {
    removeEventListener('resize', measure);
    for (const name of ['--slide-w', '--slide-h', '--deck-scale']) root.style.removeProperty(name);
  };
}

/** Marks an element `data-idle` while no pointer, finger or key moves; gives what stops it. */
export function watchIdle(root: HTMLElement): () => void {
  let timer = 0;
  const move = (): void => {
    root.removeAttribute('data-idle');
    clearTimeout(timer);
    timer = window.setTimeout(() => root.setAttribute('data-idle', ''), IDLE_MS);
  };
  const kinds = ['pointermove', 'pointerdown', 'focusin'] as const;
  for (const kind of kinds) root.addEventListener(kind, move);
  move();
  return () => {
    clearTimeout(timer);
    root.removeAttribute('data-idle');
    for (const kind of kinds) root.removeEventListener(kind, move);
  };
}

/** Asks the browser to leave the screen on, again whenever the page comes back; gives what ends it. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const ask = async (): Promise<void> => {
    if (over || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      lock = await navigator.wakeLock.request('screen');
      if (over) void lock.release();
    } catch {
      // A low battery, a policy, a file without an origin: the screen follows its own habits.
    }
  };
  void ask();
  document.addEventListener('visibilitychange', ask);
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', ask);
    void lock?.release();
  };
}

/** What a finger that went from one place to another asks for: 1 is forward, -1 back, 0 nothing. */
export function swipeOf(from: { x: number; y: number }, to: { x: number; y: number }): -1 | 0 | 1 {
  const across = to.x - from.x;
  if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) return 0;
  return across < 0 ? 1 : -1;
}

/** Steps by a swipe of one finger; gives what stops it. */
export function watchSwipes(root: HTMLElement, step: (by: -1 | 1) => void): () => void {
  let from: { x: number; y: number } | null = null;
  const start = ({ touches }: TouchEvent): void => {
    const [one] = touches;
    // Two fingers enlarge.
    from = one && touches.length === 1 ? { x: one.clientX, y: one.clientY } : null;
  };
  const end = ({ changedTouches }: TouchEvent): void => {
    const [one] = changedTouches;
    const by = from && one ? swipeOf(from, { x: one.clientX, y: one.clientY }) : 0;
    from = null;
    if (by !== 0) step(by);
  };
  root.addEventListener('touchstart', start, { passive: true });
  root.addEventListener('touchend', end, { passive: true });
  return () => {
    root.removeEventListener('touchstart', start);
    root.removeEventListener('touchend', end);
  };
}
