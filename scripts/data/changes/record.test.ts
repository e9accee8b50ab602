import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/lib/indicator/types';
import { diffSnapshots, type Published } from './diff';
import { formatLog, parseLog } from './log';
import { recordChanges, type ChangeRow } from './record';
import { firstChanges } from './update';

const label = { it: 'Letti, in tutto', en: 'Beds' };

function snapshot(values: Record<string, number | null>, extra: Partial<Published> = {}): Published {
  return {
    tables: [{ id: 'observations', rows: Object.keys(values).length, sha256: JSON.stringify(values) }],
    indicators: [{ id: 'letti', label }],
    values: Object.entries(values).map(([key, value]) => {
      const [territoryId = '', period = ''] = key.split(' ');
      const status: Status = value === null ? 'missing' : 'observed';
      return { indicatorId: 'letti', territoryId, period, value, status };
    }),
    ...extra,
  };
}

const never = (): string => {
  throw new Error('the clock was asked');
};
const on = (date: string) => () => date;
const first = recordChanges({
  published: [],
  written: [],
  changes: firstChanges(snapshot({ '037006 2024': 10 })),
  today: on('2026-11-21'),
});

function next(
  before: Published,
  after: Published,
  written: readonly ChangeRow[],
  today: () => string,
): ChangeRow[] {
  return recordChanges({ published: first, written, changes: diffSnapshots(before, after), today });
}

describe('recordChanges (synthetic)', () => {
  it('the first log lists the tables as added, and nothing else', () => {
    expect(
      first.map(({ n, date, grain, kind, table_id, rows_after }) => [
        n,
        date,
        grain,
        kind,
        table_id,
        rows_after,
      ]),
    ).toEqual([['1', '2026-11-21', 'table', 'new', 'observations', '1']]);
  });

  it('a revised value is added with what it was and what it is, after what was published', () => {
    const log = next(
      snapshot({ '037006 2024': 10 }),
      snapshot({ '037006 2024': 12 }),
      first,
      on('2026-12-01'),
    );
    expect(log.slice(0, 1)).toEqual(first);
    expect(log.find((row) => row.grain === 'value')).toMatchObject({
      ...{ n: '3', date: '2026-12-01', kind: 'revised', indicator_id: 'letti', periods: '2024' },
      ...{ territory_id: '037006', value_before: '10', value_after: '12', label_it: 'Letti, in tutto' },
    });
  });

  it('a new period and a removed indicator are told as such', () => {
    const before = snapshot({ '037006 2023': 9 });
    const period = next(before, snapshot({ '037006 2023': 9, '037006 2024': 10 }), first, on('2026-12-01'));
    expect(period.find((row) => row.grain === 'period')).toMatchObject({
      kind: 'new',
      periods: '2024',
      territories: '1',
    });
    const gone = next(before, snapshot({}, { indicators: [] }), first, on('2026-12-01'));
    expect(gone.find((row) => row.grain === 'indicator')).toMatchObject({
      kind: 'gone',
      indicator_id: 'letti',
    });
  });

  it('without changes the published log stays as it is, and the clock is not asked', () => {
    const same = snapshot({ '037006 2024': 10 });
    expect(next(same, same, first, never)).toEqual(first);
  });

  it('building again on another day gives the same log; undoing the change takes it back', () => {
    const before = snapshot({ '037006 2024': 10 });
    const after = snapshot({ '037006 2024': 12 });
    const once = next(before, after, first, on('2026-12-01'));
    expect(next(before, after, once, never)).toEqual(once);
    expect(next(before, before, once, never)).toEqual(first);
    const other = next(before, snapshot({ '037006 2024': 13 }), once, on('2026-12-02'));
    expect(other.find((row) => row.grain === 'value')).toMatchObject({
      date: '2026-12-02',
      value_after: '13',
    });
  });

  it('the log does not tell of itself', () => {
    const table = (sha256: string) => ({ tables: [{ id: 'changes', rows: 1, sha256 }] });
    const log = next(snapshot({}, table('a')), snapshot({}, table('b')), first, never);
    expect(log).toEqual(first);
  });

  it('what is written is what is read', () => {
    const log = next(
      snapshot({ '037006 2024': 10 }),
      snapshot({ '037006 2024': null }),
      first,
      on('2026-12-01'),
    );
    expect(parseLog(formatLog(log))).toEqual(log);
    expect(log.find((row) => row.grain === 'value')).toMatchObject({ kind: 'gone', value_after: '' });
  });
});
