/** The organisations layer dressed as an indicator, so that map, table, legend and title need not know that it is one. */
import { explorerMessages } from '../i18n/explorer';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { IndicatorData } from '../snapshot/domain';

/** Organisations by comune of the seat. The lists cover the 55, so a comune without a row has none; no row at all is no answer. */
export function organisationsLayer(
  comuni: readonly { id: string }[],
  counts: ReadonlyMap<string, { count: number }>,
  year: number,
  locale: Locale,
): { indicator: IndicatorBrief; data: IndicatorData; period: string } {
  const t = explorerMessages[locale];
  const period = String(year);
  const unknown = counts.size === 0;
  const blank = comuni.map(() => null);
  const indicator: IndicatorBrief = {
    ...{ id: 'livello-organizzazioni', theme: 'oes', measure: 'count', polarity: 'resource', decimals: 0 },
    ...{
      label: t.organisations,
      unit: t.organisationsUnit,
      description: t.organisationsSubtitle,
      caveats: '',
      method: '',
    },
    ...{
      periods: [period],
      defaultPeriod: period,
      seriesBreaks: [],
      categories: [],
      sourceIds: [],
      partial: false,
    },
    ...{ aggregationReason: null, numerator: null, denominator: null },
    ...{ source: t.organisationsSource, publishers: t.organisationsSource },
  };
  const column = {
    value: comuni.map(({ id }) => (unknown ? null : (counts.get(id)?.count ?? 0))),
    ...{ numerator: blank, denominator: blank, note: comuni.map(() => -1), denominatorDate: null },
    status: comuni.map(() => (unknown ? ('missing' as const) : ('derived' as const))),
  };
  return {
    indicator,
    data: {
      id: indicator.id,
      territoryIds: comuni.map((c) => c.id),
      periods: { [period]: column },
      notes: [],
    },
    period,
  };
}
