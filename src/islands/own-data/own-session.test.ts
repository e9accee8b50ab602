import { describe, expect, it, vi } from 'vitest';
import { OwnSession } from './own-session.svelte';
import type { OwnContext } from '@/lib/own-data/context';
import type { OwnColumn, OwnFile, OwnReader, PlaceMatch, ReadOutcome } from '@/lib/own-data/types';

const context = { gazetteer: { places: [], localities: [] } } as unknown as OwnContext;

/** Synthetic column of a reader's file. */
function column(at: number, name: string, kind: OwnColumn['kind'], examples: string[] = []): OwnColumn {
  return { at, name, kind, filled: 4, empty: 0, strange: 0, distinct: 2, examples, least: 1, most: 90_000 };
}
function fileOf(columns: OwnColumn[], name = 'sintetico.csv'): OwnFile {
  const reading = {
    encoding: 'utf-8',
    separator: ';',
    quote: '"',
    decimal: ',',
    dates: 'day-first',
    header: true,
  } as const;
  return { name, bytes: 10, reading, rows: 4, columns, warnings: [], preview: [] };
}
const match = (text: string, rows: number, more: Partial<PlaceMatch> = {}): PlaceMatch => ({
  ...{ text, rows, verdict: 'certain', comune: '037006', candidates: [], note: null },
  ...more,
});

/** A reader whose answers are told in advance. */
function reader(
  outcomes: (ReadOutcome | Promise<ReadOutcome>)[],
  places: Record<number, PlaceMatch[]>,
): OwnReader & { values: ReturnType<typeof vi.fn<OwnReader['values']>> } {
  return {
    read: () => Promise.resolve(outcomes.shift() ?? { ok: false, problem: null }),
    kind: (at, kind) => Promise.resolve(column(at, 'x', kind)),
    places: (at) => Promise.resolve(places[at] ?? []),
    values: vi.fn<OwnReader['values']>((at, aggregate) =>
      Promise.resolve({ column: at, aggregate, values: new Map(), rows: new Map() }),
    ),
    table: () => Promise.resolve({ name: 'dati_tuoi', csv: new Uint8Array(), columns: [] }),
    cancel: vi.fn(),
    close: vi.fn(),
  };
}
async function session(fake: OwnReader): Promise<OwnSession> {
  const made = new OwnSession(
    () => Promise.resolve(context),
    () => fake,
  );
  await made.wake();
  return made;
}

describe('OwnSession', () => {
  it('takes the column whose texts are comuni, and the first column of values', async () => {
    const file = fileOf([
      column(0, 'Nota', 'text'),
      column(1, 'Sede', 'text'),
      column(2, 'Domande', 'number'),
    ]);
    const fake = reader([{ ok: true, file }], { 1: [match('Bologna', 4)] });
    const own = await session(fake);
    await own.open('testo', 'sintetico.csv');
    expect([own.placeColumn, own.column, own.aggregate, own.filter]).toEqual([1, 2, 'sum', null]);
    expect(fake.values).toHaveBeenLastCalledWith(2, 'sum', { column: 1, decided: new Map() }, null);
  });

  it('keeps to the latest year where comuni come back, and adds nothing up', async () => {
    const years = [match('2023', 2, { verdict: 'unknown' }), match('2024', 2, { verdict: 'unknown' })];
    const file = fileOf([
      column(0, 'Anno', 'date', ['2023', '2024']),
      column(1, 'Comune', 'name'),
      column(2, 'Utenti', 'number'),
    ]);
    const own = await session(reader([{ ok: true, file }], { 0: years, 1: [match('Bologna', 4)] }));
    await own.open('testo', 'sintetico.csv');
    expect(own.filter).toEqual({ column: 0, value: '2024' });
    expect(own.filterGuessed).toBe(true);
    await own.chooseFilterColumn(null);
    expect([own.filter, own.filterGuessed]).toEqual([null, false]);
  });

  it('does not let an earlier file answer for a later one', async () => {
    let late: (outcome: ReadOutcome) => void = () => undefined;
    const first = new Promise<ReadOutcome>((resolve) => (late = resolve));
    const second = fileOf([column(0, 'Comune', 'name')], 'secondo.csv');
    const own = await session(reader([first, { ok: true, file: second }], { 0: [match('Bologna', 4)] }));
    const opening = own.open('uno', 'primo.csv');
    await own.open('due', 'secondo.csv');
    late({ ok: true, file: fileOf([], 'primo.csv') });
    await opening;
    expect(own.file?.name).toBe('secondo.csv');
    expect(own.progress).toBeNull();
  });

  it('counts rows only where no column holds numbers', async () => {
    const fake = reader([{ ok: true, file: fileOf([column(0, 'Comune', 'name')]) }], {
      0: [match('Bologna', 4)],
    });
    const own = await session(fake);
    await own.open('testo', 'sintetico.csv');
    expect(fake.values).toHaveBeenLastCalledWith(0, 'count', expect.anything(), null);
  });

  it('says a problem, keeps what was corrected, and leaves nothing when it forgets', async () => {
    const fake = reader([{ ok: false, problem: { key: 'one-column', detail: '' } }], {});
    const own = await session(fake);
    await own.open('testo', 'sintetico.csv');
    expect([own.problem?.key, own.file]).toEqual(['one-column', null]);
    await own.correct({ separator: '|' });
    expect(own.corrected).toEqual({ separator: '|' });
    own.forget();
    expect([own.source, own.file, own.problem, own.corrected, own.values]).toEqual([
      null,
      null,
      null,
      {},
      null,
    ]);
    expect(fake.cancel).toHaveBeenCalledOnce();
  });

  it('stays asleep, and says so, while what the page needs does not arrive', async () => {
    const prepare = vi.fn(() => Promise.reject<OwnContext>(new Error('404')));
    const own = new OwnSession(prepare, () => reader([], {}));
    await own.wake();
    expect([own.asleep, own.context]).toEqual([true, null]);
    prepare.mockImplementation(() => Promise.resolve(context));
    await own.wake();
    expect([own.asleep, own.context]).toEqual([false, context]);
  });
});
