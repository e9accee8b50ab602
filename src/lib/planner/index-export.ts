/** An index as files: the ranking, and everything needed to compute it again. */
import { toCsv, type CsvCell } from '../export/csv';
import { compositeIndexMessages } from '../i18n/composite-index';
import type { Locale } from '../i18n/locale';
import type { IndexState } from '../state/composite-index';
import type { RankInterval } from '../statistics/robustness';
import { rankedRows, type IndexView } from './index-view';
import { leftOutRows } from './left-out';
import type { IndexIntervals } from './robustness-key';

/** A sheet of the workbook. */
export interface IndexSheet {
  name: string;
  columns: string[];
  rows: Record<string, CsvCell>[];
  isRead?: boolean;
}

export interface IndexFile {
  view: IndexView;
  state: IndexState;
  /** Null while they are not those of this index: the columns are then empty. */
  intervals: IndexIntervals | null;
  /** Full address of the view. */
  address: string;
}

/**
 * One row a unit, by place: index, places in the random weightings, and for each component value, normalised value and contribution.
 * Method, weights, number of weightings and seed stand in every row, so that a file without its page can still be computed again.
 */
export function indexTable({ view, state, intervals, address }: IndexFile): {
  columns: string[];
  rows: Record<string, CsvCell>[];
} {
  const parameters = parametersOf({ view, state, intervals, address });
  const rows = rankedRows(view).map((row) => {
    const u = view.rows.indexOf(row);
    const interval = intervals?.result.intervals[u] ?? null;
    return {
      territory_id: row.unit.id,
      territory_name: row.unit.name,
      level: row.unit.level ?? '',
      index: rounded(row.value),
      place: row.place,
      ...intervalCells(interval),
      ...Object.fromEntries(
        view.components.flatMap(({ indicator: { id } }, c) => [
          [id, rounded(view.inputs[c]?.values[u] ?? null)],
          [`${id}_normalised`, rounded(row.scaled[c] ?? null)],
          [`${id}_contribution`, rounded(row.parts?.[c] ?? null)],
        ]),
      ),
      ...(view.base === 0 ? {} : { penalty: row.value === null ? null : rounded(row.penalty) }),
      missing: row.missing.join(' '),
      ...parameters,
    };
  });
  return { columns: Object.keys(rows[0] ?? {}), rows };
}

/** The same as CSV text. */
export function indexCsv(file: IndexFile): string {
  const { columns, rows } = indexTable(file);
  return toCsv(columns, rows);
}

/** Ranking, parameters, components, and the ranking with each component left out. */
export function indexSheets(file: IndexFile, locale: Locale): IndexSheet[] {
  const t = compositeIndexMessages[locale].sheets;
  const { view } = file;
  const parameters = parametersOf(file);
  const { columns, rows } = indexTable(file);
  const own = columns.filter((name) => !(name in parameters));
  const without = leftOutRows(view).rows;
  return [
    { name: t.ranking, columns: own, rows },
    {
      name: t.parameters,
      columns: ['parameter', 'value'],
      rows: Object.entries(parameters).map(([parameter, value]) => ({ parameter, value })),
      isRead: true,
    },
    {
      name: t.components,
      columns: ['indicator', 'label', 'unit', 'period', 'direction', 'weight', 'share', 'source', 'licence'],
      rows: view.components.map(({ indicator, part, share, period }) => ({
        indicator: indicator.id,
        label: indicator.label,
        unit: indicator.unit,
        period,
        direction: part.polarity,
        weight: part.weight,
        share: rounded(share),
        source: indicator.publishers,
        licence: indicator.terms ?? '',
      })),
    },
    ...(without.length > 0
      ? [
          {
            name: t.without,
            columns: ['without', 'share', 'largest_move', 'moves_most', 'from_place', 'to_place', 'spearman'],
            rows: without.map((row) => ({
              without: row.id,
              share: rounded(row.share),
              largest_move: row.largestMove,
              moves_most: row.most?.name ?? null,
              from_place: row.most?.from ?? null,
              to_place: row.most?.to ?? null,
              spearman: rounded(row.agreement),
            })),
          },
        ]
      : []),
  ];
}

/** What a computation needs to be done again. Runs and seed are those the intervals were computed with; empty without intervals. */
function parametersOf({ view, state, intervals, address }: IndexFile): Record<string, CsvCell> {
  return {
    method: state.normalisation,
    penalty_direction: state.normalisation === 'ampi' ? state.penalty : '',
    components: view.components
      .map(
        ({ indicator, part, period }) =>
          `${indicator.id} ${period} ${part.polarity === 1 ? '+' : '-'} ${part.weight}`,
      )
      .join('; '),
    random_weightings: intervals?.result.runs ?? null,
    seed: intervals?.result.seed ?? null,
    source: [...new Set(view.components.map(({ indicator }) => indicator.publishers))].join('; '),
    address,
  };
}

function intervalCells(interval: RankInterval | null): Record<string, CsvCell> {
  return {
    place_p5: interval?.low ?? null,
    place_median: interval?.median ?? null,
    place_p95: interval?.high ?? null,
    place_best: interval?.best ?? null,
    place_worst: interval?.worst ?? null,
  };
}

/** Without the tail that binary fractions leave. */
const rounded = (value: number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value.toPrecision(12));
