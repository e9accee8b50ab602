/** A list of records dressed as an indicator, so that map, table, legend and title need not know that it is one. */
import { formatNumber } from '../format/number';
import { recordKinds } from '../i18n/record-kinds';
import { recordTableWords } from '../i18n/record-tables';
import { recordsMessages } from '../i18n/records';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { Theme } from '../indicator/types';
import type { RecordCounts } from '../records/complete';
import type { RecordsFilter } from '../records/filter';
import type { IndicatorData } from '../snapshot/domain';
import type { RecordTable } from '../state/records';

const THEMES: Readonly<Record<RecordTable, Theme>> = {
  organizzazioni: 'oes',
  luoghi: 'contesto',
  progetti: 'contesto',
};

export interface RecordsLayer {
  indicator: IndicatorBrief;
  data: IndicatorData;
  period: string;
  /** Title of the map and the line beneath it. */
  title: string;
  note: string;
}

/** Records by comune. A comune that is not among the counts has none or is not known, as the counts say. */
export function recordsLayer(
  comuni: readonly { id: string }[],
  counts: RecordCounts,
  locale: Locale,
): RecordsLayer {
  const { byComune, absent, records, apart, filter } = counts;
  const words = recordTableWords[locale][filter.table];
  const { label, period } = subject(filter, locale);
  // Of places, what is apart is no place: title and circles then count rows. A project in several comuni is a project.
  const totals = filter.table === 'luoghi' ? apart : 0;
  const values = comuni.map(({ id }) => byComune.get(id) ?? (absent === 'zero' ? 0 : null));
  const indicator: IndicatorBrief = {
    ...{
      id: `elenco-${filter.table}`,
      theme: THEMES[filter.table],
      measure: 'count',
      polarity: 'resource',
      decimals: 0,
    },
    ...{
      aggregation: 'none',
      factor: 1,
      missions: [],
      directions: [],
      known: values.filter((v) => v !== null).length,
    },
    ...{ label, unit: words.unit, description: words.lead, caveats: words.note, method: '' },
    ...{ periods: [period], defaultPeriod: period, seriesBreaks: [], categories: [], sourceIds: [] },
    ...{ partial: absent === 'unknown', aggregationReason: null, numerator: null, denominator: null },
    ...{ source: words.source, publishers: words.source },
  };
  const blank = comuni.map(() => null);
  const column = {
    value: values,
    ...{ numerator: blank, denominator: blank, denominatorDate: null },
    status: values.map((value) => (value === null ? ('missing' as const) : ('derived' as const))),
    note: values.map((value) => (value === null ? 0 : -1)),
  };
  const notKnown = { it: recordsMessages.it.notKnownNote, en: recordsMessages.en.notKnownNote };
  return {
    indicator,
    data: {
      id: indicator.id,
      territoryIds: comuni.map(({ id }) => id),
      periods: { [period]: column },
      notes: [notKnown],
    },
    period,
    title: words.finding(records, formatNumber(records, locale), filter.year, totals),
    note:
      totals > 0 ? `${words.apart(totals, formatNumber(totals, locale))} ${words.mapNote}` : words.mapNote,
  };
}

/** What is counted, with the kinds chosen, and of which year. */
function subject({ table, kinds, year }: RecordsFilter, locale: Locale): { label: string; period: string } {
  const { title, noYear } = recordTableWords[locale][table];
  const names = kinds.map((kind) => recordKinds[locale][table][kind] ?? kind);
  return {
    label: names.length > 0 ? `${title}: ${names.join(', ')}` : title,
    period: year === null ? noYear : String(year),
  };
}
