import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Report } from './report';

/** Time stands still but where a test moves it. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const pass = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

describe('Report', () => {
  it('says of each step, when it is done, how long it took, and hands on what it gave', async () => {
    const lines: string[] = [];
    const report = new Report((line) => lines.push(line));
    report.line('Synthetic build');
    const given = await report.step('read', async () => {
      expect(lines).toEqual(['Synthetic build']);
      pass(1234);
      return 42;
    });
    expect(given).toBe(42);
    await report.step('write', () => pass(60_000));
    expect(lines).toEqual(['Synthetic build', '✓ read (1.23 s)', '✓ write (60.00 s)']);
  });

  it('counts the total from its own start, what lies between the steps too', async () => {
    pass(500);
    const report = new Report(() => undefined);
    pass(250);
    await report.step('read', () => pass(1000));
    expect(report.total()).toBe('1.25 s');
  });

  it('does not call a step done that failed', async () => {
    const lines: string[] = [];
    const step = new Report((line) => lines.push(line)).step('read', () => {
      throw new Error('synthetic fault');
    });
    await expect(step).rejects.toThrow('synthetic fault');
    expect(lines).toEqual([]);
  });

  it('writes to the screen, a line at a time, where nothing else is said', () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    new Report().line('✗ synthetic fault');
    expect(write.mock.calls).toEqual([['✗ synthetic fault\n']]);
  });
});
