import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepRuns, keptRuns, MOST_KEPT, withRun, type KeptRun } from './history';

const KEY = 'osservatorio.laboratorio';
const now = new Date('2026-11-21T10:00:00Z');

describe('the runs of before', () => {
  it('are newest first, each statement once, thirty at most', () => {
    let runs: KeptRun[] = [];
    for (let i = 0; i < MOST_KEPT + 5; i += 1) runs = withRun(runs, `SELECT ${i}`, i, now);
    expect(runs).toHaveLength(MOST_KEPT);
    expect(runs[0]).toEqual({ sql: 'SELECT 34', at: '2026-11-21T10:00:00.000Z', rows: 34 });
    const again = withRun(runs, 'SELECT 20', null, now);
    expect(again).toHaveLength(MOST_KEPT);
    expect(again[0]).toMatchObject({ sql: 'SELECT 20', rows: null });
    expect(again.filter(({ sql }) => sql === 'SELECT 20')).toHaveLength(1);
  });
});

describe('what the browser keeps', () => {
  let kept: Map<string, string>;
  beforeEach(() => {
    kept = new Map();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('comes back, and goes when emptied', () => {
    const runs = withRun([], 'SELECT 1', 1, now);
    expect(keepRuns(runs)).toBe(true);
    expect(keptRuns()).toEqual({ runs, blocked: false });
    expect(keepRuns([])).toBe(true);
    expect(kept.size).toBe(0);
  });

  it('may be something else: what is no run is left out', () => {
    kept.set(KEY, 'no json');
    expect(keptRuns()).toEqual({ runs: [], blocked: false });
    kept.set(
      KEY,
      JSON.stringify([
        7,
        null,
        { sql: '  ', at: '2026-01-01' },
        { sql: 'SELECT 1', at: 'x' },
        { sql: 'SELECT 2', at: '2026-01-01', rows: '3' },
      ]),
    );
    expect(keptRuns().runs).toEqual([{ sql: 'SELECT 2', at: '2026-01-01', rows: null }]);
    kept.set(KEY, '{"sql":"SELECT 1"}');
    expect(keptRuns().runs).toEqual([]);
  });

  it('may be nothing at all', () => {
    const refuse = (): never => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(keptRuns()).toEqual({ runs: [], blocked: true });
    expect(keepRuns([{ sql: 'SELECT 1', at: now.toISOString(), rows: 1 }])).toBe(false);
  });
});
