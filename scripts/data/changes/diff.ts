import type { Localised, Status } from '../../../src/lib/indicator/types';

/** One published value: a row of `observations`. */
export interface PublishedValue {
  indicatorId: string;
  territoryId: string;
  period: string;
  value: number | null;
  status: Status;
}

/** What two snapshots are compared on. */
export interface Published {
  /** Tables of the catalogue. */
  tables: readonly { id: string; rows: number; sha256: string }[];
  indicators: readonly { id: string; label: Localised }[];
  values: readonly PublishedValue[];
}

/** `new` and `gone`: was not there before, is not there any more. `revised`: there in both, and different. */
export type ChangeKind = 'new' | 'revised' | 'gone';

/** A table that came, went, or holds other rows (any byte of it differs). */
export interface TableChange {
  grain: 'table';
  kind: ChangeKind;
  table: string;
  rowsBefore: number | null;
  rowsAfter: number | null;
}

/** A whole indicator that came or went. */
export interface IndicatorChange {
  grain: 'indicator';
  kind: 'new' | 'gone';
  indicatorId: string;
  label: Localised;
  periods: readonly string[];
  /** Territories with a value. */
  territoryIds: readonly string[];
}

/** A period that came or went in an indicator that is in both snapshots. */
export interface PeriodChange {
  grain: 'period';
  kind: 'new' | 'gone';
  indicatorId: string;
  label: Localised;
  period: string;
  territoryIds: readonly string[];
}

/** One value of a territory, in an indicator and period that are in both snapshots. */
export interface ValueChange {
  grain: 'value';
  kind: ChangeKind;
  indicatorId: string;
  label: Localised;
  period: string;
  territoryId: string;
  /** Null when not published then. */
  before: number | null;
  after: number | null;
  statusBefore: Status | null;
  statusAfter: Status | null;
}

export type Change = TableChange | IndicatorChange | PeriodChange | ValueChange;

/**
 * Everything that is published differently in `after`: first tables, then indicators, periods and single values, each
 * by id. A value counts as new when it had none before (missing, suppressed or no row), as gone when it has none now,
 * as revised when both are numbers and differ, or when only its status differs. Pure: no clock, no file.
 */
export function diffSnapshots(before: Published, after: Published): Change[] {
  return [
    ...tableChanges(before, after),
    ...indicatorChanges(before, after),
    ...periodChanges(before, after),
    ...valueChanges(before, after),
  ];
}

function tableChanges(before: Published, after: Published): TableChange[] {
  const old = new Map(before.tables.map((table) => [table.id, table]));
  const now = new Map(after.tables.map((table) => [table.id, table]));
  return sortedUnion(old, now).flatMap((table): TableChange[] => {
    const was = old.get(table);
    const is = now.get(table);
    if (was && is && was.sha256 === is.sha256) return [];
    const kind = !was ? 'new' : !is ? 'gone' : 'revised';
    return [{ grain: 'table', kind, table, rowsBefore: was?.rows ?? null, rowsAfter: is?.rows ?? null }];
  });
}

function indicatorChanges(before: Published, after: Published): IndicatorChange[] {
  const change = (from: Published, kind: 'new' | 'gone') => (id: string) => {
    const values = from.values.filter((value) => value.indicatorId === id);
    return {
      ...{ grain: 'indicator' as const, kind, indicatorId: id, label: labelOf(from, id) },
      periods: [...new Set(values.map((value) => value.period))].sort(),
      territoryIds: territoriesWithValue(values),
    };
  };
  const old = idsOf(before);
  const now = idsOf(after);
  return [
    ...[...now].filter((id) => !old.has(id)).map(change(after, 'new')),
    ...[...old].filter((id) => !now.has(id)).map(change(before, 'gone')),
  ].sort(byKey((entry) => entry.indicatorId));
}

function periodChanges(before: Published, after: Published): PeriodChange[] {
  const old = byPeriod(before);
  const now = byPeriod(after);
  return sortedUnion(old, now).flatMap((key): PeriodChange[] => {
    const was = old.get(key);
    const is = now.get(key);
    const [first] = is ?? was ?? [];
    if ((was && is) || !first) return [];
    const { indicatorId, period } = first;
    if (!idsOf(before).has(indicatorId) || !idsOf(after).has(indicatorId)) return [];
    const about = { grain: 'period' as const, indicatorId, label: labelOf(after, indicatorId), period };
    return [{ ...about, kind: is ? 'new' : 'gone', territoryIds: territoriesWithValue(is ?? was ?? []) }];
  });
}

function valueChanges(before: Published, after: Published): ValueChange[] {
  const old = byPeriod(before);
  const now = byPeriod(after);
  return [...old.keys()]
    .filter((key) => now.has(key))
    .sort()
    .flatMap((key) => valuesOf(old.get(key) ?? [], now.get(key) ?? [], after));
}

function valuesOf(
  was: readonly PublishedValue[],
  is: readonly PublishedValue[],
  after: Published,
): ValueChange[] {
  const old = new Map(was.map((value) => [value.territoryId, value]));
  const now = new Map(is.map((value) => [value.territoryId, value]));
  return sortedUnion(old, now).flatMap((territoryId): ValueChange[] => {
    const a = old.get(territoryId);
    const b = now.get(territoryId);
    const one = b ?? a;
    const [from, to] = [a?.value ?? null, b?.value ?? null];
    if (!one || (from === to && (from === null || a?.status === b?.status))) return [];
    const { indicatorId, period } = one;
    return [
      {
        ...{ grain: 'value', indicatorId, label: labelOf(after, indicatorId), period, territoryId },
        kind: from === null ? 'new' : to === null ? 'gone' : 'revised',
        ...{ before: from, after: to, statusBefore: a?.status ?? null, statusAfter: b?.status ?? null },
      },
    ];
  });
}

const periodIndex = new WeakMap<Published, Map<string, PublishedValue[]>>();

function byPeriod(snapshot: Published): Map<string, PublishedValue[]> {
  const known = periodIndex.get(snapshot);
  if (known) return known;
  const made = new Map<string, PublishedValue[]>();
  for (const value of snapshot.values) {
    const key = `${value.indicatorId}\u0000${value.period}`;
    const list = made.get(key);
    if (list) list.push(value);
    else made.set(key, [value]);
  }
  periodIndex.set(snapshot, made);
  return made;
}

function idsOf(snapshot: Published): Set<string> {
  return new Set(snapshot.indicators.map((indicator) => indicator.id));
}

function labelOf(snapshot: Published, id: string): Localised {
  return snapshot.indicators.find((indicator) => indicator.id === id)?.label ?? { it: id, en: id };
}

function territoriesWithValue(values: readonly PublishedValue[]): string[] {
  const ids = values.filter((value) => value.value !== null).map((value) => value.territoryId);
  return [...new Set(ids)].sort();
}

function sortedUnion(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].sort();
}

function byKey<T>(key: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0);
}
