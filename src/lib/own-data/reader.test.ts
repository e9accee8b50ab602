import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answer, Question } from './messages';
import { openOwnReader } from './reader';
import type { Gazetteer, OwnColumn } from './types';

/** A worker that does what the test says. */
class FakeWorker {
  static all: FakeWorker[] = [];
  static refuses = false;
  onmessage: ((event: { data: Answer }) => void) | null = null;
  onerror: ((event: { preventDefault: () => void }) => void) | null = null;
  asked: Question[] = [];
  ended = false;

  constructor() {
    if (FakeWorker.refuses) throw new Error('refused');
    FakeWorker.all.push(this);
  }

  postMessage(question: Question): void {
    this.asked.push(question);
  }

  terminate(): void {
    this.ended = true;
  }

  say(answer: Answer): void {
    this.onmessage?.({ data: answer });
  }
}

const EMPTY: Gazetteer = { places: [], localities: [] };
const quiet = (): void => undefined;
const last = (): FakeWorker => FakeWorker.all.at(-1)!;

beforeEach(() => {
  FakeWorker.all = [];
  FakeWorker.refuses = false;
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

describe('openOwnReader', () => {
  it('has its worker ready before there is a file, and ends it', () => {
    const reader = openOwnReader(EMPTY);
    expect(FakeWorker.all.map(({ asked, ended }) => [asked, ended])).toEqual([[[], false]]);
    reader.close();
    expect(last().ended).toBe(true);
  });

  it('sends a file and gives progress and outcome', async () => {
    const told: unknown[] = [];
    const outcome = openOwnReader(EMPTY).read('comune;v\nBologna;1\n', { separator: ';' }, (p) =>
      told.push(p),
    );
    const [question] = last().asked;
    expect(question).toMatchObject({
      name: 'read',
      asked: { reading: { separator: ';', encoding: 'utf-8' } },
    });
    last().say({ id: question!.id, kind: 'progress', progress: { loaded: 1, total: 2, rows: 0 } });
    last().say({
      id: question!.id,
      kind: 'done',
      answer: { ok: false, problem: { key: 'empty', detail: '' } },
    });
    expect(await outcome).toEqual({ ok: false, problem: { key: 'empty', detail: '' } });
    expect(told).toEqual([{ loaded: 1, total: 2, rows: 0 }]);
  });

  it('ends a first reading as superseded by a second, and as cancelled by the reader', async () => {
    const reader = openOwnReader(EMPTY);
    const first = reader.read('a', null, quiet);
    const second = reader.read('b', null, quiet);
    expect(await first).toEqual({ ok: false, problem: null });
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, false]);
    reader.cancel();
    expect(await second).toEqual({ ok: false, problem: null });
    // And another is ready.
    expect(FakeWorker.all.map(({ ended }) => ended)).toEqual([true, true, false]);
  });

  it('reads a second file with the same worker', async () => {
    const reader = openOwnReader(EMPTY);
    for (const id of [1, 2]) {
      const outcome = reader.read('a', null, quiet);
      last().say({ id, kind: 'done', answer: { ok: false, problem: { key: 'empty', detail: '' } } });
      await outcome;
    }
    expect(FakeWorker.all).toHaveLength(1);
  });

  it('says that the worker did not start, or died', async () => {
    const reader = openOwnReader(EMPTY);
    const dying = reader.read('a', null, quiet);
    last().onerror?.({ preventDefault: quiet });
    expect(await dying).toEqual({ ok: false, problem: { key: 'worker', detail: '' } });
    FakeWorker.refuses = true;
    expect(await reader.read('a', null, quiet)).toEqual({
      ok: false,
      problem: { key: 'worker', detail: '' },
    });
  });

  it('tells of a worker that dies with a file that it has read, and of no other', async () => {
    let lost = 0;
    const reader = openOwnReader(EMPTY, () => (lost += 1));
    last().onerror?.({ preventDefault: quiet });
    const dying = reader.read('a', null, quiet);
    last().onerror?.({ preventDefault: quiet });
    await dying;
    expect(lost).toBe(0);
    const outcome = reader.read('a', null, quiet);
    const columns = [{ at: 0, name: 'v', kind: 'number' } as OwnColumn];
    last().say({ id: last().asked[0]!.id, kind: 'done', answer: { ok: true, file: { columns } } });
    await outcome;
    last().onerror?.({ preventDefault: quiet });
    expect(lost).toBe(1);
  });

  it('answers empty where the file is gone, and with the figures it knows', async () => {
    const reader = openOwnReader(EMPTY);
    const column = { at: 2, name: 'v', kind: 'number' } as OwnColumn;
    const outcome = reader.read('a', null, quiet);
    last().say({ id: last().asked[0]!.id, kind: 'done', answer: { ok: true, file: { columns: [column] } } });
    await outcome;
    const kind = reader.kind(2, 'text');
    const values = reader.values(2, 'sum', { column: 0, decided: new Map() });
    last().say({ id: last().asked[2]!.id, kind: 'failed', message: 'broken' });
    reader.close();
    expect(await kind).toBe(column);
    expect(await values).toEqual({ column: 2, aggregate: 'sum', values: new Map(), rows: new Map() });
    expect(await reader.places(0)).toEqual([]);
    expect((await reader.table(null)).csv).toHaveLength(0);
  });
});
