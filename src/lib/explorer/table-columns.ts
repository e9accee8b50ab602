/** Which columns the table of a view has, and what their heads say. */
import type { IndicatorBrief } from '../indicator/brief';
import type { ExplorerView, ViewRow } from './view';

type TableView = Pick<ExplorerView, 'rows'>;

export interface TableColumns {
  /** A list that is not whole has no places. */
  ranked: boolean;
  /** Classes are names: they have no length. */
  bars: boolean;
  /** The word stands once in the head: where one value is an estimate, all are. */
  estimated: boolean;
  /** Numerator and denominator. */
  terms: boolean;
  /** `, euro`, or nothing where the unit is too long for a head. */
  unit: string;
}

const LONGEST_UNIT = 18;

/** @param rows those that the table shows */
export function tableColumns(
  view: TableView,
  indicator: Pick<IndicatorBrief, 'measure' | 'unit'>,
  rows: readonly ViewRow[] = view.rows,
): TableColumns {
  const { measure, unit } = indicator;
  const bars = measure !== 'class';
  return {
    ranked: view.rows.some((row) => row.rank !== null),
    bars,
    estimated: rows.some((row) => row.status === 'estimated'),
    terms: rows.some((row) => row.numerator !== null),
    unit: bars && unit.length <= LONGEST_UNIT ? `, ${unit}` : '',
  };
}

/** The column of a second indicator, whose name stands in the head: a unit that repeats it is left out. */
export function secondColumn(
  view: TableView,
  indicator: Pick<IndicatorBrief, 'measure' | 'unit' | 'label'>,
): Pick<TableColumns, 'ranked' | 'unit'> {
  const { ranked, unit } = tableColumns(view, indicator);
  return { ranked, unit: indicator.unit === indicator.label.toLowerCase() ? '' : unit };
}
