/** Time of a talk: it runs, stands still, begins again. Instants are ms of one clock, whichever. */
export interface Clock {
  /** When it last began to run; null while it stands still. */
  since: number | null;
  /** What had passed before, ms. */
  before: number;
}

export function startedClock(now: number): Clock {
  return { since: now, before: 0 };
}

/** ms that have passed, never less than none. */
export function elapsed({ since, before }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Stops a clock that runs, has one that stands run again. */
export function turned(clock: Clock, now: number): Clock {
  return { since: clock.since === null ? now : null, before: elapsed(clock, now) };
}

/** From nothing again, running or standing as it was. */
export function reset({ since }: Clock, now: number): Clock {
  return { since: since === null ? null : now, before: 0 };
}

/** `4:05`, `1:02:03`. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`;
}
