/** The mapping in sentences, every number of them counted. */
import { formatNumber } from '../format/number';
import type { Locale } from '../i18n/locale';
import { mappingSentences, type StateCounts } from '../i18n/mapping-sentences';
import type { EntryMapping, GapBrief, MissionMapping } from './mapping';
import { MAPPED_FROM } from './mapping-state';

/** How many of these are in each state. */
export function stateCounts(entries: readonly Pick<EntryMapping, 'state'>[]): StateCounts {
  const counts: StateCounts = { mapped: 0, partly: 0, 'not-yet': 0 };
  for (const { state } of entries) counts[state] += 1;
  return counts;
}

/** What a mission asks, what is mapped of it, with what, and what stays open. */
export function missionLead(mission: MissionMapping, locale: Locale): string {
  const t = mappingSentences[locale];
  const { directions, actions } = mission;
  const entries = [...directions, ...actions];
  const write = (n: number): string => formatNumber(n, locale);
  const partsOf = ({ indicators, lists, facts }: ReturnType<typeof answersOf>): string[] => [
    ...(indicators > 0 ? [t.indicators(indicators, write(indicators))] : []),
    ...(lists > 0 ? [t.lists(lists, write(lists))] : []),
    ...(facts > 0 ? [t.facts(facts, write(facts))] : []),
  ];
  const answering = partsOf(answersOf(entries));
  const touching = partsOf(answersOf([mission]));
  const { gaps } = answersOf([mission, ...entries]);
  return [
    t.given(
      t.directions(directions.length, write(directions.length)),
      t.actions(actions.length, write(actions.length)),
    ),
    t.states(stateCounts(directions)),
    ...(answering.length > 0 ? [t.answered(answering)] : touching.length > 0 ? [t.touching(touching)] : []),
    t.openQuestions(gaps.length, write(gaps.length)),
  ].join(' ');
}

/** Why an entry is in its state, in one sentence that begins with a capital. */
export function stateReason(
  { indicators, state, gaps, records, facts, tables }: Omit<EntryMapping, 'entry' | 'crossing'>,
  locale: Locale,
): string {
  const t = mappingSentences[locale];
  const whole = indicators.filter(({ known, partial }) => known >= MAPPED_FROM && !partial).length;
  const has =
    whole > 0
      ? t.whole(whole, formatNumber(whole, locale), MAPPED_FROM)
      : indicators.length > 0
        ? t.noWhole
        : records.length + facts.length + tables.length > 0
          ? t.onlyLists
          : t.nothing;
  const open = gaps.length > 0 ? t.questions(gaps.length, formatNumber(gaps.length, locale)) : null;
  const text =
    state === 'mapped'
      ? t.and(has, t.noQuestion)
      : state === 'not-yet'
        ? t.and(has, open ?? t.unwritten)
        : whole > 0
          ? t.but(has, open ?? t.noQuestion)
          : t.and(has, open ?? t.noQuestion);
  return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`;
}

/** Distinct indicators, lists, figures and questions of several entries. */
export function answersOf(entries: readonly EntryMapping[]): {
  indicators: number;
  lists: number;
  facts: number;
  gaps: GapBrief[];
} {
  const distinct = (keys: string[]): number => new Set(keys).size;
  return {
    indicators: distinct(entries.flatMap((entry) => entry.indicators.map(({ id }) => id))),
    lists: distinct(entries.flatMap((entry) => entry.records.map(({ list, kind }) => `${list} ${kind}`))),
    facts: distinct(entries.flatMap((entry) => entry.facts.map(({ id }) => id))),
    gaps: [...new Map(entries.flatMap(({ gaps }) => gaps).map((gap) => [gap.id, gap])).values()],
  };
}
