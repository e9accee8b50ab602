import { vi } from 'vitest';

const DAY = 86_400_000;
/** Makes something again on another day: whatever reads the clock gives other bytes. */
export async function later<T>(make: () => T | Promise<T>): Promise<T> {
  vi.useFakeTimers({ now: Date.now() + 400 * DAY, toFake: ['Date'] });
  try {
    return await make();
  } finally {
    vi.useRealTimers();
  }
}
