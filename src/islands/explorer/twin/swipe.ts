/** Where a key puts the divider of two maps, per cent of the width; null for a key that does not move it. */
export function swipeKey(key: string, large: boolean, value: number): number | null {
  const step = large ? 10 : 2;
  const moves: Record<string, number> = {
    ArrowLeft: value - step,
    ArrowDown: value - step,
    ArrowRight: value + step,
    ArrowUp: value + step,
    PageDown: value - 10,
    PageUp: value + 10,
    Home: 0,
    End: 100,
  };
  const next = moves[key];
  return next === undefined ? null : within(next);
}

/** The divider at a distance from the left of a box, both CSS px. */
export function swipedBy(px: number, width: number): number {
  return width > 0 ? within((px / width) * 100) : 50;
}

function within(value: number): number {
  return Math.min(100, Math.max(0, Math.round(value * 10) / 10));
}
