import type { OwnTable } from '../laboratory/types';
import { OWN_TABLE } from '../laboratory/types';
import type { Answer, QuestionName, Questions } from './messages';
import type { Gazetteer, OwnColumn, OwnReader, ReadOutcome } from './types';

type Told = Parameters<OwnReader['read']>[2];

interface Asked {
  resolve: (answer: unknown) => void;
  fail: () => void;
  progress: Told | null;
}

/**
 * The reader of files, on the page's side, with a worker of this site's own origin that is started at once, so that opening a file asks
 * nothing of the network. Who reads another file replaces what the worker held; who cancels, or reads while it is still reading, ends it.
 * Nothing rejects: a worker that does not start or dies is the problem `worker`,
 * and what is asked of a file that is gone has an empty answer; `onlost` is told when a worker dies with a file that it had read.
 */
export function openOwnReader(gazetteer: Gazetteer, onlost: () => void = () => undefined): OwnReader {
  let worker: Worker | null = null;
  let waiting = new Map<number, Asked>();
  let reading: (() => void) | null = null;
  let columns = new Map<number, OwnColumn>();
  let count = 0;

  function end(): void {
    worker?.terminate();
    worker = null;
    const left = waiting;
    waiting = new Map();
    const superseded = reading;
    reading = null;
    superseded?.();
    for (const { fail } of left.values()) fail();
  }

  function start(): Worker {
    const started = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
      const asked = waiting.get(data.id);
      if (!asked) return;
      if (data.kind === 'progress') return asked.progress?.(data.progress);
      waiting.delete(data.id);
      if (data.kind === 'done') asked.resolve(data.answer);
      else asked.fail();
    };
    started.onerror = (event) => {
      event.preventDefault();
      const held = worker === started && reading === null && columns.size > 0;
      reading = null;
      if (worker === started) end();
      if (held) onlost();
    };
    return started;
  }

  /** A worker that waits for a file; none where it cannot be started. */
  function prepare(): void {
    try {
      worker = start();
    } catch {
      worker = null;
    }
  }

  function ask<Name extends QuestionName>(
    name: Name,
    asked: Questions[Name]['asked'],
    nothing: Questions[Name]['answer'],
    progress: Told | null = null,
  ): Promise<Questions[Name]['answer']> {
    return new Promise((resolve) => {
      if (!worker) return resolve(nothing);
      count += 1;
      waiting.set(count, { progress, resolve: resolve as Asked['resolve'], fail: () => resolve(nothing) });
      worker.postMessage({ id: count, name, asked });
    });
  }

  async function read(
    file: File | string,
    known: Parameters<OwnReader['read']>[1],
    progress: Told,
  ): ReturnType<OwnReader['read']> {
    if (reading || !worker) {
      end();
      prepare();
    }
    columns = new Map();
    const broken: ReadOutcome = { ok: false, problem: { key: 'worker', detail: '' } };
    const asked = {
      file: typeof file === 'string' ? new File([file], '', { type: 'text/csv' }) : file,
      // What the page holds may be wrapped by the framework, which a message cannot carry.
      reading: { ...known, ...(typeof file === 'string' ? { encoding: 'utf-8' as const } : {}) },
      gazetteer: JSON.parse(JSON.stringify(gazetteer)) as Gazetteer,
    };
    const superseded = new Promise<{ ok: false; problem: null }>((resolve) => {
      reading = () => resolve({ ok: false, problem: null });
    });
    const outcome = await Promise.race([superseded, ask('read', asked, broken, progress)]);
    if (outcome.ok || outcome.problem !== null) reading = null;
    if (outcome.ok) columns = new Map(outcome.file.columns.map((column) => [column.at, column]));
    return outcome;
  }

  prepare();
  return {
    read,
    async kind(column, kind) {
      const known = columns.get(column) ?? NO_COLUMN;
      const figures = await ask('kind', { column, kind }, known);
      columns.set(column, figures);
      return figures;
    },
    places: (column) => ask('places', { column }, []),
    values: (column, aggregate, { column: at, decided }, filter = null) =>
      ask(
        'values',
        {
          column,
          aggregate,
          places: { column: at, decided: new Map(decided) },
          filter: filter && { ...filter },
        },
        { column, aggregate, values: new Map(), rows: new Map() },
      ),
    table: (places) =>
      ask('table', { places: places && { column: places.column, decided: new Map(places.decided) } }, {
        name: OWN_TABLE,
        csv: new Uint8Array(),
        columns: [],
      } satisfies OwnTable),
    cancel() {
      end();
      prepare();
    },
    close: end,
  };
}

/** What a column is of which nothing is known any more. */
const NO_COLUMN: OwnColumn = {
  ...{ at: 0, name: '', kind: 'text', filled: 0, empty: 0, strange: 0, distinct: 0 },
  ...{ examples: [], least: null, most: null },
};
