import { describe, expect, it, vi } from 'vitest';
import { found } from '@/lib/statistics/outcome';
import type { RankIntervals } from '@/lib/statistics/robustness';
import type { WeightsInput } from '../work/jobs';
import { RobustnessRun } from './robustness-run.svelte';

const result: RankIntervals = { intervals: [], n: 0, runs: 1000, seed: 1 };
const input: WeightsInput = { components: [], method: { normalisation: 'rank' }, runs: 1000, seed: 1 };

/** A run whose jobs end when the test says so. */
function controlled() {
  const jobs: { progress: (share: number) => void; end: () => void; cancelled: boolean }[] = [];
  const run = new RobustnessRun({ key: 'first', result }, (_input, progress) => {
    const job = { progress, end: (): void => undefined, cancelled: false };
    const done = new Promise<ReturnType<typeof found<RankIntervals>>>((resolve) => {
      job.end = () => resolve(found(result));
    });
    jobs.push(job);
    return { done, cancel: () => void (job.cancelled = true) };
  });
  return { run, jobs };
}

describe('RobustnessRun', () => {
  it('starts nothing for the intervals it has, and one job for a key that has come to rest', async () => {
    vi.useFakeTimers();
    const { run, jobs } = controlled();
    run.want('first', () => input);
    run.want('second', () => input);
    run.want('third', () => input);
    expect(run.status).toBe('waiting');
    await vi.runAllTimersAsync();
    expect(jobs).toHaveLength(1);
    expect(run.status).toBe('running');
    jobs[0]?.progress(0.4);
    expect(run.progress).toBe(0.4);
    jobs[0]?.end();
    await vi.runAllTimersAsync();
    expect(run).toMatchObject({ status: 'idle', last: { key: 'third', result } });
    vi.useRealTimers();
  });

  it('drops what was under way for an index that is no more', async () => {
    vi.useFakeTimers();
    const { run, jobs } = controlled();
    run.want('second', () => input);
    await vi.runAllTimersAsync();
    run.want('third', () => input);
    expect(jobs[0]?.cancelled).toBe(true);
    jobs[0]?.end();
    await Promise.resolve();
    expect(run.last?.key).toBe('first');
    await vi.runAllTimersAsync();
    jobs[1]?.end();
    await vi.runAllTimersAsync();
    expect(run.last?.key).toBe('third');
    vi.useRealTimers();
  });

  it('stops when it is told and can be started again', async () => {
    vi.useFakeTimers();
    const { run, jobs } = controlled();
    run.want('second', () => input);
    await vi.runAllTimersAsync();
    run.cancel();
    expect(jobs[0]?.cancelled).toBe(true);
    expect(run).toMatchObject({ status: 'cancelled', last: { key: 'first' } });
    run.run();
    jobs[1]?.end();
    await vi.runAllTimersAsync();
    expect(run).toMatchObject({ status: 'idle', last: { key: 'second' } });
    vi.useRealTimers();
  });

  it('needs nothing for an index of one indicator', async () => {
    vi.useFakeTimers();
    const { run, jobs } = controlled();
    run.want('', () => input);
    await vi.runAllTimersAsync();
    expect(jobs).toHaveLength(0);
    expect(run.status).toBe('idle');
    vi.useRealTimers();
  });
});
