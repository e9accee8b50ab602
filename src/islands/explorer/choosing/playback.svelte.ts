/** Steps through a list at a steady pace until its end, or until something else happens. */
const STEP_MS = 900;

/** `step` moves on and says whether there is more to come. Timers are the browser's unless given. */
export class Playback {
  playing = $state(false);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly step: () => boolean) {}

  start(): void {
    if (this.playing) return;
    this.playing = true;
    this.#timer = setInterval(() => {
      if (!this.step()) this.stop();
    }, STEP_MS);
  }

  stop(): void {
    this.playing = false;
    clearInterval(this.#timer);
  }
}
