import type { Progress } from '@/lib/statistics/random';
import type { JobMessage, JobName, Jobs } from './jobs';

/** A computation under way. */
export interface Job<Result> {
  /** Rejects where the worker cannot start or breaks; never settles once cancelled. */
  done: Promise<Result>;
  cancel: () => void;
}

/** Starts a long computation beside the page, which stays free to answer. `progress` is told the share done, 0 … 1. */
export function startJob<Name extends JobName>(
  name: Name,
  input: Jobs[Name]['input'],
  progress: Progress,
): Job<Jobs[Name]['result']> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const done = new Promise<Jobs[Name]['result']>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<JobMessage>) => {
      if (data.kind === 'progress') return progress(data.share);
      worker.terminate();
      if (data.kind === 'done') resolve(data.result as Jobs[Name]['result']);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      worker.terminate();
      reject(new Error(event.message || 'the worker did not start'));
    };
  });
  // What the page holds may be wrapped by the framework, which a message cannot carry.
  worker.postMessage({ name, input: structuredClone(input) });
  return { done, cancel: () => worker.terminate() };
}
