import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Playback } from './playback.svelte';

describe('playback', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('steps until there is no more to come', () => {
    const seen: number[] = [];
    const playback = new Playback(() => seen.push(seen.length) < 3);
    playback.start();
    playback.start();
    vi.advanceTimersByTime(10_000);
    expect(seen).toEqual([0, 1, 2]);
    expect(playback.playing).toBe(false);
  });

  it('stops at once, and starts again', () => {
    const step = vi.fn(() => true);
    const playback = new Playback(step);
    playback.start();
    vi.advanceTimersByTime(1000);
    playback.stop();
    vi.advanceTimersByTime(10_000);
    expect(step).toHaveBeenCalledTimes(1);
    playback.start();
    vi.advanceTimersByTime(1000);
    expect(step).toHaveBeenCalledTimes(2);
    playback.stop();
  });
});
