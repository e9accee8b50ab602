import { runJob, type JobMessage, type JobName, type Jobs } from './jobs';

/** One computation a worker: who cancels ends the worker. */
addEventListener('message', ({ data }: MessageEvent<{ name: JobName; input: Jobs[JobName]['input'] }>) => {
  const say = (message: JobMessage): void => postMessage(message);
  try {
    say({
      kind: 'done',
      result: runJob(data.name, data.input as never, (share) => say({ kind: 'progress', share })),
    });
  } catch (error) {
    say({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
});
