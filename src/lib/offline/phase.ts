/** Where the keeping of a copy stands, as the page shows it: a state machine without a page. */
import type { Stop } from './download';

export type Phase =
  | { name: 'reading' }
  | { name: 'unsupported' }
  /** The list of what can be kept did not arrive. */
  | { name: 'unlisted' }
  | { name: 'nothing'; removed: boolean }
  | { name: 'downloading'; done: number; total: number }
  /** Some of what was chosen is here; `why` is null where the page found it so. */
  | { name: 'partial'; done: number; total: number; why: Stop | 'worker' | null }
  | { name: 'kept'; keptOn: string };

export type Happening =
  | { name: 'unsupported' }
  | { name: 'unlisted' }
  /** What the page found: nothing chosen, some of it or all of it kept. */
  | { name: 'found'; keptOn: string | null; done: number; total: number }
  | { name: 'started'; total: number }
  | { name: 'progressed'; done: number }
  | { name: 'stopped'; why: Stop | 'worker' }
  | { name: 'finished'; keptOn: string }
  | { name: 'removed' };

/** What follows. A happening that makes no sense where things stand (progress after a stop) changes nothing. */
export function next(phase: Phase, happening: Happening): Phase {
  switch (happening.name) {
    case 'unsupported':
      return { name: 'unsupported' };
    case 'unlisted':
      return phase.name === 'reading' ? { name: 'unlisted' } : phase;
    case 'found': {
      if (phase.name !== 'reading') return phase;
      const { keptOn, done, total } = happening;
      if (keptOn !== null && done === total) return { name: 'kept', keptOn };
      return done === 0 || total === 0
        ? { name: 'nothing', removed: false }
        : { name: 'partial', done, total, why: null };
    }
    case 'started':
      if (phase.name === 'unlisted' || phase.name === 'unsupported' || phase.name === 'downloading')
        return phase;
      return { name: 'downloading', done: 0, total: happening.total };
    case 'progressed':
      return phase.name === 'downloading' ? { ...phase, done: Math.min(happening.done, phase.total) } : phase;
    case 'stopped':
      return phase.name === 'downloading' ? { ...phase, name: 'partial', why: happening.why } : phase;
    case 'finished':
      return phase.name === 'downloading' ? { name: 'kept', keptOn: happening.keptOn } : phase;
    case 'removed':
      return phase.name === 'downloading' || phase.name === 'unlisted' || phase.name === 'unsupported'
        ? phase
        : { name: 'nothing', removed: true };
  }
}
