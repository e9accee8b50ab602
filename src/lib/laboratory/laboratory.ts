import type { Fetch } from '../query/download';
import type { QueryError } from '../query/types';
import { LabStartError, type LabEngine, type StartLabEngine } from './engine-contract';
import { isBroken, problemOf } from './problem';
import { guardStatement } from './statement-guard';
import { keepTableFiles, type LabSource } from './table-files';
import {
  LAB_LIMITS,
  type LabLimits,
  type Laboratory,
  type LabOutcome,
  type LabProblem,
  type LabProblemKey,
  type LabResult,
  type LabState,
  type OwnTable,
} from './types';

export interface LaboratoryOptions {
  /** Every published table: all are loaded before the first statement, since none may be loaded after it. */
  tables: readonly LabSource[];
  /** Stand-ins for the tests. */
  start?: StartLabEngine;
  write?: (result: LabResult) => Promise<Uint8Array>;
  fetch?: Fetch;
}

/** How long an engine that was told to stop may take before its worker is ended. */
const OBEY_MS = 1000;

/** An engine, starting or there, and what it was started with. */
interface Started {
  engine: Promise<LabEngine>;
  /** Statements it has answered, well or badly. */
  answered: number;
  memory: number;
  own: OwnTable | null;
}

/** The one statement that has the floor. */
interface Floor {
  /** Settles its run at once, whatever the engine is doing. */
  stop: (key: LabProblemKey) => void;
  /** Resolves when it is told to stop. */
  stopped: Promise<LabProblem>;
  /** Set while the engine works on it. */
  work: { engine: LabEngine; started: Started; ends: Promise<unknown> } | null;
}

/** A laboratory over the published tables. Nothing is downloaded before the first `run`. */
export function openLaboratory(options: LaboratoryOptions): Laboratory {
  const start: StartLabEngine =
    options.start ?? (async (...given) => (await import('./engine')).startLabEngine(...given));
  const write = options.write ?? (async (result) => (await import('./parquet')).writeParquet(result));
  const files = keepTableFiles(options.tables, options.fetch);
  const listeners = new Set<(state: LabState) => void>();
  let state: LabState = { phase: 'idle' };
  let started: Started | null = null;
  let floor: Floor | null = null;
  let own: OwnTable | null = null;
  /** An engine that was told to stop, until it has or is ended: the next statement waits for it. */
  let settling: Promise<void> = Promise.resolve();

  function move(next: LabState): void {
    state = next;
    for (const listener of listeners) listener(state);
  }

  /** Ends the engine; the next statement starts another. */
  function end(): void {
    started?.engine.then(
      (engine) => engine.close(),
      () => undefined,
    );
    started = null;
    move({ phase: 'idle' });
  }

  function ready(memory: number): Started {
    if (started !== null && (started.memory !== memory || started.own !== own)) end();
    if (started !== null) return started;
    const fresh: Started = { memory, own, answered: 0, engine: Promise.resolve().then(() => launch(fresh)) };
    started = fresh;
    fresh.engine.then(
      () => started === fresh && move({ phase: 'ready' }),
      (cause: unknown) => {
        const error = startError(cause);
        if (error.key === 'table-corrupt' && error.table !== null) files.forget(error.table);
        if (started !== fresh) return;
        started = null;
        move({ phase: 'failed', error });
      },
    );
    return fresh;
  }

  function launch(fresh: Started): Promise<LabEngine> {
    const loaded = new Map<string, number>();
    const expected = new Map(options.tables.map(({ id, bytes }): [string, number | null] => [id, bytes]));
    expected.set('', null);
    const count = (id: string, now: { loaded: number; total: number | null }) => {
      loaded.set(id, now.loaded);
      if (now.total !== null) expected.set(id, now.total);
      const totals = [...expected.values()];
      const total = totals.includes(null) ? null : totals.reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const sum = [...loaded.values()].reduce((a, b) => a + b, 0);
      if (started === fresh) move({ phase: 'starting', progress: { loaded: sum, total } });
    };
    move({ phase: 'starting', progress: { loaded: 0, total: null } });
    const coming = files.copies(count);
    coming.catch(() => undefined);
    return start({ files: coming, own: fresh.own, memory: fresh.memory }, (now) => count('', now));
  }

  function takeFloor(): Floor {
    let settle: (problem: LabProblem) => void = () => undefined;
    const mine: Floor = {
      stopped: new Promise((resolve) => (settle = resolve)),
      work: null,
      stop(key) {
        // The floor is free at once: who cancels may ask again before this answer is read.
        leaveFloor(mine);
        settle(problemWith(key));
        if (mine.work) settling = obeyed(mine.work);
        mine.work = null;
      },
    };
    floor = mine;
    return mine;
  }

  function leaveFloor(mine: Floor): void {
    if (floor === mine) floor = null;
  }

  async function answer(sql: string, limits: LabLimits, mine: Floor): Promise<LabOutcome> {
    const guarded = guardStatement(sql, limits.text);
    if (!guarded.ok) return guarded;
    const before = await Promise.race([settling, mine.stopped]);
    if (before) return failed(before);
    const here = ready(limits.memory);
    let engine: LabEngine | LabProblem;
    try {
      engine = await Promise.race([here.engine, mine.stopped]);
    } catch (cause) {
      const { key, table, detail } = startError(cause);
      return failed({ ...problemWith(key), name: table, detail });
    }
    if ('key' in engine) return failed(engine);
    const outcome = await asked(engine, here, guarded, limits, mine);
    if (started === here) move({ phase: 'ready' });
    if (outcome.ok || outcome.problem.key !== 'engine-lost' || here.answered === 1 || floor !== mine)
      return outcome;
    // What broke it may be what was asked before: a fresh engine tells.
    return answer(sql, limits, mine);
  }

  async function asked(
    engine: LabEngine,
    here: Started,
    guarded: { sql: string; head: string },
    limits: LabLimits,
    mine: Floor,
  ): Promise<LabOutcome> {
    const begun = performance.now();
    move({ phase: 'running', since: Date.now() });
    const work = engine.ask(guarded, limits.rows);
    mine.work = { engine, started: here, ends: work };
    const clock = setTimeout(() => mine.stop('time-limit'), limits.time);
    try {
      const first = await Promise.race([work, mine.stopped]);
      if ('key' in first) return failed(first);
      return { ok: true, result: { ...first, elapsed: performance.now() - begun } };
    } catch (cause) {
      const message = textOf(cause);
      const problem = problemOf(message, guarded.sql, engine.catalogue);
      // What memory an engine has taken it never gives back.
      if (started === here && (isBroken(message) || problem.key === 'out-of-memory')) end();
      return failed(problem);
    } finally {
      clearTimeout(clock);
      here.answered += 1;
      mine.work = null;
    }
  }

  /** Gives a statement a moment to end; an engine that does not obey is ended, and the statement with it. */
  async function obeyed(work: NonNullable<Floor['work']>): Promise<void> {
    work.engine.interrupt();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), OBEY_MS)));
    const sound = work.ends.then(
      () => true,
      (cause: unknown) => !isBroken(textOf(cause)),
    );
    const whole = await Promise.race([sound, late]);
    clearTimeout(timer);
    if (!whole && started === work.started) end();
  }

  return {
    async run(sql, limits = {}) {
      if (floor !== null) return failed(problemWith('cancelled'));
      const mine = takeFloor();
      try {
        return await answer(sql, { ...LAB_LIMITS, ...limits }, mine);
      } finally {
        leaveFloor(mine);
      }
    },
    cancel: () => floor?.stop('cancelled'),
    own(table) {
      floor?.stop('cancelled');
      own = table;
      if (started !== null) end();
    },
    async parquet(result) {
      try {
        return { ok: true, bytes: await write(result) };
      } catch (cause) {
        const { key, detail } = problemOf(textOf(cause), '', []);
        return failed({ ...problemWith(key === 'engine-lost' ? 'engine-start' : key), detail });
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => void listeners.delete(listener);
    },
    close() {
      floor?.stop('cancelled');
      if (started !== null) end();
    },
  };
}

function startError(
  cause: unknown,
): QueryError & { key: 'engine-start' | 'table-missing' | 'table-corrupt' } {
  return cause instanceof LabStartError
    ? { key: cause.key, table: cause.table, detail: cause.message }
    : { key: 'engine-start', table: null, detail: textOf(cause).slice(0, 500) };
}

function failed(problem: LabProblem): { ok: false; problem: LabProblem } {
  return { ok: false, problem };
}

function problemWith(key: LabProblemKey): LabProblem {
  return { key, detail: '', from: null, to: null, name: null, near: [] };
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
