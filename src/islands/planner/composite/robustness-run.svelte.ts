/** The intervals of places: started in a worker when what they depend on has come to rest, with progress and cancel. */
import { startJob, type Job } from '../work/start-job';
import type { Jobs, WeightsInput } from '../work/jobs';
import type { IndexIntervals } from '@/lib/planner/robustness-key';

type Result = Jobs['rankIntervals']['result'];
export type RunStatus = 'idle' | 'waiting' | 'running' | 'cancelled' | 'failed';

const REST_MS = 500;

export class RobustnessRun {
  status = $state<RunStatus>('idle');
  /** Share done, 0 … 1. */
  progress = $state(0);
  last = $state.raw<IndexIntervals | null>(null);
  #key = '';
  #input: (() => WeightsInput) | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #job: Job<Result> | null = null;

  constructor(
    first: IndexIntervals,
    private readonly start: (input: WeightsInput, progress: (share: number) => void) => Job<Result> = (
      input,
      progress,
    ) => startJob('rankIntervals', input, progress),
  ) {
    this.last = first;
    this.#key = first.key;
  }

  /** Asks for the intervals of a key; an empty one needs none. What was under way for another key ends. */
  want(key: string, input: () => WeightsInput): void {
    this.#input = input;
    if (key === this.#key) return;
    this.#stop();
    this.#key = key;
    this.status = 'idle';
    if (key === '' || key === this.last?.key) return;
    this.status = 'waiting';
    this.#waiting = setTimeout(() => this.run(), REST_MS);
  }

  /** Starts at once. */
  run(): void {
    this.#stop();
    const key = this.#key;
    if (!this.#input || key === '') return;
    this.status = 'running';
    this.progress = 0;
    const job = this.start(this.#input(), (share) => {
      if (this.#job === job) this.progress = share;
    });
    this.#job = job;
    job.done.then(
      (outcome) => {
        if (this.#job !== job) return;
        this.#job = null;
        if (outcome.ok) this.last = { key, result: outcome.value };
        this.status = outcome.ok ? 'idle' : 'failed';
      },
      () => {
        if (this.#job !== job) return;
        this.#job = null;
        this.status = 'failed';
      },
    );
  }

  cancel(): void {
    this.#stop();
    this.status = 'cancelled';
  }

  #stop(): void {
    clearTimeout(this.#waiting);
    this.#job?.cancel();
    this.#job = null;
  }
}
