import type { Facts } from '../facts/facts';
import { aggregate, type GroupMembers } from '../indicators/aggregate';
import type { Cell, Entry } from '../indicators/entry';
import { INDICATORS } from '../indicators';
import { officialEntries } from '../indicators/official';
import { addedPeriods, withAdded, type AddedPeriods } from '../indicators/official-series';
import type { TableRow } from '../validate/schema';

/** The `indicators` and `observations` tables. */
export function buildIndicators(
  facts: Facts,
  groups: readonly GroupMembers[],
): { indicators: TableRow[]; observations: TableRow[] } {
  const indicators: TableRow[] = [];
  const observations: TableRow[] = [];
  for (const { theme, entries } of INDICATORS) {
    [...entries, ...officialEntries(theme, facts)].forEach((base, index) => {
      const comuni = base.cells(facts);
      const added = addedPeriods(base.id, facts, new Set(comuni.map((cell) => cell.period)));
      const entry = withAdded(base, added);
      const cells = allCells(entry, facts, groups, [...comuni, ...(added?.cells ?? [])]);
      const periods = [...new Set(cells.map((cell) => cell.period))].sort();
      indicators.push(indicatorRow(entry, theme, index + 1, periods));
      observations.push(...cells.map((cell) => observationRow(entry, cell, sourceOf(entry, cell, added))));
    });
  }
  return { indicators, observations };
}

/** The source of a value: the publisher's own file where that is where its period comes from. */
function sourceOf(entry: Entry, cell: Cell, added: AddedPeriods | null): string {
  if (added?.periods.includes(cell.period)) return added.sourceId;
  return entry.sourceIds[0] ?? '';
}

function allCells(
  entry: Entry,
  facts: Facts,
  groups: readonly GroupMembers[],
  comuni: readonly Cell[],
): Cell[] {
  const given = entry.groupCells?.(facts) ?? [];
  const givenKeys = new Set(given.map((cell) => `${cell.territoryId} ${cell.period}`));
  const made = aggregate(entry, comuni, groups).filter(
    (cell) => !givenKeys.has(`${cell.territoryId} ${cell.period}`),
  );
  return [...comuni, ...made, ...given];
}

function indicatorRow(entry: Entry, theme: string, order: number, periods: readonly string[]): TableRow {
  return {
    id: entry.id,
    theme,
    order,
    label_it: entry.label.it,
    label_en: entry.label.en,
    unit_it: entry.unit.it,
    unit_en: entry.unit.en,
    description_it: entry.description.it,
    description_en: entry.description.en,
    polarity: entry.polarity,
    measure: entry.measure,
    numerator_it: entry.numerator?.it ?? null,
    numerator_en: entry.numerator?.en ?? null,
    denominator_it: entry.denominator?.it ?? null,
    denominator_en: entry.denominator?.en ?? null,
    factor: entry.factor,
    aggregation: entry.aggregation,
    aggregation_reason_it: entry.aggregationReason?.it ?? null,
    aggregation_reason_en: entry.aggregationReason?.en ?? null,
    decimals: entry.decimals,
    source_ids: entry.sourceIds.join(';'),
    method_it: entry.method.it,
    method_en: entry.method.en,
    caveats_it: entry.caveats.it,
    caveats_en: entry.caveats.en,
    missions: entry.missions.join(';') || null,
    periods: periods.join(';'),
    default_period: entry.defaultPeriod ?? periods.at(-1) ?? '',
    series_breaks: entry.seriesBreaks.join(';') || null,
    categories_it: entry.categories.map((category) => category.it).join(';') || null,
    categories_en: entry.categories.map((category) => category.en).join(';') || null,
    partial_list: entry.partial ?? false,
  };
}

function observationRow(entry: Entry, cell: Cell, sourceId: string): TableRow {
  return {
    indicator_id: entry.id,
    territory_id: cell.territoryId,
    period: cell.period,
    value: cell.value,
    numerator: cell.numerator,
    denominator: cell.denominator,
    denominator_date: cell.denominatorDate,
    status: cell.status,
    series_break: cell.seriesBreak ?? false,
    source_id: sourceId,
    note_it: cell.note?.it ?? null,
    note_en: cell.note?.en ?? null,
  };
}
