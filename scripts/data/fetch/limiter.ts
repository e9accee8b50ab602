export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  sleep: (milliseconds: number) => Promise<void>;
}

interface Limit {
  calls: number;
  withinMs: number;
}

const MINUTE = 60_000;
/** ISTAT blocks for a day or two an address that makes more than five SDMX calls a minute. */
const LIMITS: Readonly<Record<string, Limit>> = {
  'esploradati.istat.it': { calls: 5, withinMs: MINUTE },
};
const GENTLE: Limit = { calls: 30, withinMs: MINUTE };

/** Keeps the calls to each host within its limit: `turn` resolves when the next call may be made. */
export class RateLimiter {
  readonly #clock: Clock;
  readonly #limits: Readonly<Record<string, Limit>>;
  readonly #calls = new Map<string, number[]>();

  constructor(clock: Clock, limits: Readonly<Record<string, Limit>> = LIMITS) {
    this.#clock = clock;
    this.#limits = limits;
  }

  async turn(url: string): Promise<void> {
    const { host } = new URL(url);
    const { calls, withinMs } = this.#limits[host] ?? GENTLE;
    const recent = this.#calls.get(host) ?? [];
    const oldest = recent.at(-calls);
    const wait = oldest === undefined ? 0 : oldest + withinMs - this.#clock.now();
    if (wait > 0) await this.#clock.sleep(wait);
    this.#calls.set(host, [...recent.slice(-calls + 1), this.#clock.now()]);
  }
}
