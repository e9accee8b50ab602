import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { next, type Happening, type Phase } from './phase';

const after = (...happenings: Happening[]): Phase => happenings.reduce(next, { name: 'reading' });
const found = { name: 'found', keptOn: null, done: 0, total: 100 } as const;
const started = { name: 'started', total: 100 } as const;
const day = '2026-01-02';

describe('where the keeping of a copy stands', () => {
  it('goes from nothing through a download to a kept copy, and back to nothing', () => {
    const kept = [
      found,
      started,
      { name: 'progressed', done: 60 },
      { name: 'finished', keptOn: day },
    ] as const;
    expect(after(found)).toEqual({ name: 'nothing', removed: false });
    expect(after(...kept.slice(0, 3))).toEqual({ name: 'downloading', done: 60, total: 100 });
    expect(after(...kept)).toEqual({ name: 'kept', keptOn: day });
    expect(after(...kept, { name: 'removed' })).toEqual({ name: 'nothing', removed: true });
  });

  it('finds a copy that is whole, one that is not, and one of which the service worker never came', () => {
    expect(after({ ...found, keptOn: day, done: 100 })).toEqual({ name: 'kept', keptOn: day });
    expect(after({ ...found, keptOn: day, done: 40 })).toMatchObject({
      name: 'partial',
      done: 40,
      why: null,
    });
    expect(after({ ...found, done: 100 })).toMatchObject({ name: 'partial', done: 100, why: null });
  });

  it.each(['cancelled', 'quota', 'missing', 'changed', 'network', 'worker'] as const)(
    'stopped by %s it says how far it came, and starts again from there',
    (why) => {
      const stopped = after(found, started, { name: 'progressed', done: 30 }, { name: 'stopped', why });
      expect(stopped).toEqual({ name: 'partial', done: 30, total: 100, why });
      expect(next(stopped, started)).toMatchObject({ name: 'downloading' });
    },
  );

  it('what comes late changes nothing: progress and end after a stop, a start during a download', () => {
    const stopped = after(found, started, { name: 'stopped', why: 'cancelled' });
    expect(next(stopped, { name: 'progressed', done: 90 })).toBe(stopped);
    expect(next(stopped, { name: 'finished', keptOn: day })).toBe(stopped);
    const busy = after(found, started);
    expect(next(busy, started)).toBe(busy);
    expect(next(busy, { name: 'removed' })).toBe(busy);
  });

  it('a browser that cannot keep anything, or has no list of it, never starts, and progress never passes the whole', () => {
    const happening = fc.oneof(
      fc.constantFrom<Happening>(started, { name: 'removed' }, { name: 'finished', keptOn: day }, found),
      fc.record({ name: fc.constant('progressed' as const), done: fc.nat(500) }),
      fc.record({
        name: fc.constant('stopped' as const),
        why: fc.constantFrom('quota' as const, 'network' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(happening), (all) => {
        for (const name of ['unsupported', 'unlisted'] as const)
          expect(after({ name }, ...all)).toEqual({ name });
        const phase = after(...all);
        if ('done' in phase) expect(phase.done).toBeLessThanOrEqual(phase.total);
      }),
    );
  });
});
