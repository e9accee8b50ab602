import { toCsv } from '../export/csv';
import { common } from '../i18n/common';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { RankingState } from '../state/ranking';
import type { Ranking } from './ranking';

/** The ranking as CSV: one row a unit in the order of the page, those without a value last. */
export function rankingCsv(
  { listed, missing, known }: Ranking,
  indicator: IndicatorBrief,
  state: Pick<RankingState, 'period' | 'ascending'>,
  locale: Locale,
): string {
  const isClass = indicator.measure === 'class';
  const columns = [
    ...['place', 'ranked_from', 'ranked_among', 'territory_id', 'territory_name', 'level', 'area'],
    ...['indicator_id', 'indicator', 'unit', 'period', 'value', 'category', 'numerator', 'denominator'],
    ...['status', 'note', 'source', 'licence'],
  ];
  const rows = [...listed, ...missing.flatMap(({ rows }) => rows.map((row) => ({ ...row, place: null })))];
  return toCsv(
    columns,
    rows.map((row) => ({
      place: row.place,
      ranked_from: row.place === null ? null : state.ascending ? 'lowest' : 'highest',
      ranked_among: row.place === null ? null : known,
      territory_id: row.id,
      territory_name: row.name,
      level: row.level,
      area: row.areaName,
      indicator_id: indicator.id,
      indicator: indicator.label,
      unit: isClass ? null : indicator.unit,
      period: state.period,
      value: row.value,
      category:
        isClass && row.value !== null ? (indicator.categories[Math.round(row.value) - 1] ?? null) : null,
      numerator: row.numerator,
      denominator: row.denominator,
      status: common[locale].status[row.status],
      note: row.note,
      source: indicator.publishers,
      licence: indicator.terms ?? null,
    })),
  );
}
