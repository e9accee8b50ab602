/** What the views of the explorer draw, worked out from the state that is shown and its values. */
import { crossingOf } from '@/lib/explorer/crossing';
import { express } from '@/lib/explorer/expression';
import type { RecordsLayer } from '@/lib/explorer/records-layer';
import { twinOf } from '@/lib/explorer/twin';
import type { UnitsByLevel } from '@/lib/explorer/units';
import { explorerView } from '@/lib/explorer/view';
import type { Locale } from '@/lib/i18n/locale';
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { ExplorerSession } from './explorer-session.svelte';

export class ExplorerViews {
  /** The list of records that is open, once it has an answer. */
  listed = $state.raw<RecordsLayer | null>(null);

  constructor(
    private readonly session: ExplorerSession,
    private readonly units: UnitsByLevel,
    private readonly indicators: readonly IndicatorBrief[],
    private readonly locale: Locale,
  ) {}

  indicatorOf(id: string): IndicatorBrief {
    return this.indicators.find((i) => i.id === id) ?? (this.indicators[0] as IndicatorBrief);
  }
  #pickNote = (note: { it: string; en: string }): string => note[this.locale];

  /** The indicator as published. */
  readonly current = $derived.by(() => this.indicatorOf(this.session.shown.indicator));
  /** The indicator as the reader wants it expressed. */
  readonly expressed = $derived.by(() => {
    const { shown, data } = this.session;
    return express(
      { indicator: this.current, data: data.first },
      shown.expression,
      shown.period,
      shown.since,
      data.population,
      this.locale,
    );
  });
  /** The list of records takes every view over. */
  readonly layer = $derived.by(() => (this.session.shown.records ? this.listed : null));
  readonly drawn = $derived.by(() => this.layer ?? { ...this.expressed, period: this.session.shown.period });
  /** Level of the units drawn. */
  readonly level = $derived.by(() => (this.layer ? 'comune' : this.session.shown.level));
  readonly view = $derived.by(() =>
    explorerView(
      this.units[this.level],
      this.drawn.indicator,
      this.drawn.data,
      { ...this.session.shown, period: this.drawn.period },
      this.#pickNote,
    ),
  );
  /** The second indicator, crossed with the first or beside it. */
  readonly second = $derived.by(() => {
    const { shown } = this.session;
    const data = this.session.data.second;
    if (!shown.second || !data || this.layer) return null;
    const indicator = this.indicatorOf(shown.second.indicator);
    const { period } = shown.second;
    const own = { ...shown, period, breaks: [], expression: 'valore' as const, centre: null };
    const view = explorerView(this.units[shown.level], indicator, data, own, this.#pickNote);
    return { indicator, period, data, view };
  });
  /** The first indicator as the two maps take it. */
  readonly first = $derived.by(() => ({
    indicator: this.drawn.indicator,
    period: this.drawn.period,
    view: this.view,
  }));
  /** The two in one map of nine colours, where they are so arranged. */
  readonly crossing = $derived.by(() => {
    const { shown } = this.session;
    return this.second && shown.arrangement === 'incrocio'
      ? crossingOf(this.first, this.second, shown)
      : null;
  });
  /** The two on two maps, where they are so arranged. */
  readonly twin = $derived.by(() => {
    const { shown, data } = this.session;
    const two = shown.arrangement === 'affiancate' || shown.arrangement === 'tendina';
    if (!this.second || !two) return null;
    return twinOf(this.first, this.second, {
      units: this.units[shown.level],
      choice: shown,
      population: data.population,
      locale: this.locale,
    });
  });
  /** What a reader takes away: what the map draws. */
  readonly takenAway = $derived.by(() => ({
    choice: this.session.shown,
    first: this.twin?.first ?? this.first,
    second: this.twin?.second ?? (this.crossing ? this.second : null),
    title: this.layer?.title,
    note: this.layer?.note,
  }));
}
