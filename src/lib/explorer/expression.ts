/**
 * The ways an indicator can be expressed: its count, per resident, as a share of the whole, as change from an earlier period.
 * Each gives an indicator with its values, so that map, table and charts need not know that it was derived.
 */
import { formatNumber, formatPeriod } from '../format/number';
import { expressionMessages } from '../i18n/expression';
import type { Locale } from '../i18n/locale';
import type { IndicatorBrief } from '../indicator/brief';
import type { Localised, Status } from '../indicator/types';
import type { Column, IndicatorData } from '../snapshot/domain';
import type { Expression } from '../state/explorer';
import { brokenBetween, comparableSince, sinceOf } from './comparable';
import { METROPOLIS, refusalOf, residentsDate } from './refusal';

export { expressionsOf, METROPOLIS, POPULATION } from './refusal';

const PER = 1000;

export interface Expressed {
  indicator: IndicatorBrief;
  data: IndicatorData;
}

/**
 * An indicator in another expression, at every period that allows it (the others have no value), so that trends read in one unit.
 * One that the indicator does not allow at `period` gives it back as published.
 * `population` holds the published residents, for the expression per resident (null while it is on its way: no value then).
 */
export function express(
  published: Expressed,
  expression: Expression,
  period: string,
  since: string | null,
  population: IndicatorData | null,
  locale: Locale,
): Expressed {
  const { indicator, data } = published;
  const residentDates = population ? Object.keys(population.periods) : [];
  if (!data.periods[period]) return published;
  const refusal = refusalOf(indicator, expression, { period, data, residentDates });
  if (refusal && !(refusal === 'noResidents' && population === null)) return published;
  switch (expression) {
    case 'valore':
      return published;
    case 'assoluto':
      return absolute(published, locale);
    case 'residenti':
      return perResident(published, population, locale);
    case 'quota':
      return share(published, locale);
    case 'variazione':
      return change(published, period, sinceOf(indicator, period, since), locale);
  }
}

function absolute({ indicator, data }: Expressed, locale: Locale): Expressed {
  const { name, unit } = named(indicator.numerator ?? '');
  return {
    indicator: {
      ...indicator,
      label: name,
      unit,
      description: expressionMessages[locale].absoluteOf(indicator.label),
      measure: 'count',
      aggregation: 'sum',
      factor: 1,
      decimals: 0,
      numerator: null,
      denominator: null,
    },
    data: eachPeriod(data, (column) => derived(column, column.numerator)),
  };
}

function perResident(
  { indicator, data }: Expressed,
  population: IndicatorData | null,
  locale: Locale,
): Expressed {
  const t = expressionMessages[locale];
  const at = new Map(population?.territoryIds.map((id, i) => [id, i]));
  return {
    indicator: {
      ...indicator,
      label: t.perResidentOf(indicator.label),
      unit: t.perThousand,
      measure: 'rate',
      aggregation: 'ratio',
      factor: PER,
      decimals: 1,
      numerator: indicator.unit,
      denominator: t.residents,
    },
    data: eachPeriod(data, (column, period) => {
      const date = population && residentsDate(indicator, period, Object.keys(population.periods));
      const residents = date ? population.periods[date] : undefined;
      const denominator = data.territoryIds.map((id) => residents?.value[at.get(id) ?? -1] ?? null);
      const value = column.value.map((v, i) => {
        const d = denominator[i];
        return v === null || !d ? null : (v / d) * PER;
      });
      return { ...derived(column, value), numerator: column.value, denominator, denominatorDate: date };
    }),
  };
}

function share({ indicator, data }: Expressed, locale: Locale): Expressed {
  const t = expressionMessages[locale];
  const at = data.territoryIds.indexOf(METROPOLIS);
  return {
    indicator: {
      ...indicator,
      label: t.shareOf(indicator.label),
      unit: t.shareUnit,
      decimals: 1,
      numerator: indicator.unit,
      denominator: t.shareDenominator(indicator.unit),
    },
    data: eachPeriod(data, (column) => {
      const whole = column.value[at] ?? null;
      const value = column.value.map((v) => (v === null || !whole ? null : (v / whole) * 100));
      return {
        ...derived(column, value),
        numerator: column.value,
        denominator: column.value.map(() => whole),
      };
    }),
  };
}

function change(published: Expressed, period: string, from: string | null, locale: Locale): Expressed {
  const { indicator, data } = published;
  const before = from === null ? undefined : data.periods[from];
  if (!before || from === null) return published;
  const t = expressionMessages[locale];
  const points = byDifference(indicator, data);
  const notes = [...data.notes];
  const changed = (column: Column, at: string): Column => {
    if (!comparableSince(indicator, at).includes(from)) return derived(column, nulls(column.value));
    const broken = brokenBetween(data, from, at);
    const note = column.note.slice();
    const say = (i: number, words: (l: Locale) => string): void => {
      if (at === period) note[i] = notes.push(joined(notes[note[i] ?? -1], words)) - 1;
    };
    const value = column.value.map((now, i) => {
      const was = before.value[i] ?? null;
      if (now === null || was === null) return null;
      if (broken.has(i)) return (say(i, (l) => expressionMessages[l].broken), null);
      if (!points && was === 0) return (say(i, (l) => expressionMessages[l].fromZero), null);
      say(i, (l) => {
        const show = (n: number): string => formatNumber(n, l, indicator.decimals);
        return expressionMessages[l].fromTo(show(was), show(now));
      });
      return points ? now - was : ((now - was) / was) * 100;
    });
    return { ...derived(column, value, before), note };
  };
  const percent = indicator.unit.startsWith('%');
  return {
    indicator: {
      ...indicator,
      label: t.changeOf(indicator.label, formatPeriod(from, locale)),
      unit: !points ? '%' : percent ? t.points : indicator.unit,
      measure: 'rate',
      polarity: 'context',
      aggregation: 'none',
      aggregationReason: t.changesDoNotAdd,
      decimals: points ? Math.max(1, indicator.decimals) : 1,
      numerator: null,
      denominator: null,
    },
    data: { ...eachPeriod(data, changed), notes },
  };
}

/** A numerator as name of a map and unit of its values: `reddito imponibile, €` → `Reddito imponibile`, `€`. */
function named(numerator: string): { name: string; unit: string } {
  const [, words, money] = /^(.*), ([^,]*€[^,]*|[^,]*euro[^,]*)$/.exec(numerator) ?? [];
  const name = words ?? numerator;
  return { name: name.charAt(0).toLocaleUpperCase() + name.slice(1), unit: money ?? numerator };
}

/**
 * A value is derived where it exists, or estimated where one of its terms is; a gap keeps its own kind, suppressed before missing:
 * what is kept back in one term must not read as unknown.
 */
function statuses(value: readonly (number | null)[], ...terms: readonly Column[]): Status[] {
  return value.map((v, i) => {
    const own = terms.map((column) => column.status[i] ?? 'missing');
    if (v !== null) return own.includes('estimated') ? 'estimated' : 'derived';
    return own.includes('suppressed') ? 'suppressed' : 'missing';
  });
}

/** A per cent of a per cent misleads, and a per cent of what can be zero or less means nothing: those change by difference. */
function byDifference(indicator: IndicatorBrief, data: IndicatorData): boolean {
  if (indicator.unit.startsWith('%')) return true;
  return Object.values(data.periods).some((column) => column.value.some((v) => v !== null && v < 0));
}

/** A column with other values: terms go, the kind of each value follows from the columns it is made of. No value is infinite. */
function derived(column: Column, values: readonly (number | null)[], ...terms: Column[]): Column {
  const value = values.map((v) => (v !== null && Number.isFinite(v) ? v : null));
  return {
    ...column,
    value,
    numerator: nulls(value),
    denominator: nulls(value),
    denominatorDate: null,
    status: statuses(value, column, ...terms),
  };
}

function eachPeriod(data: IndicatorData, next: (column: Column, period: string) => Column): IndicatorData {
  const periods = Object.entries(data.periods).map(
    ([period, column]) => [period, next(column, period)] as const,
  );
  return { ...data, periods: Object.fromEntries(periods) };
}

/** A note after the one a cell already has, in both languages. */
function joined(own: Localised | undefined, words: (locale: Locale) => string): Localised {
  const say = (l: Locale): string => [own?.[l], words(l)].filter(Boolean).join(' ');
  return { it: say('it'), en: say('en') };
}

const nulls = (values: readonly unknown[]): null[] => values.map(() => null);
