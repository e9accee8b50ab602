/** What the views of the explorer draw, worked out from the state that is shown and its values. */
import { crossingOf } from '@/lib/explorer/crossing';
import { express } from '@/lib/explorer/expression';
import type { RecordsLayer } from '@/lib/explorer/records-layer';
import { steadyPick } from '@/lib/explorer/steady';
import { twinOf } from '@/lib/explorer/twin';
import type { UnitsByLevel } from '@/lib/explorer/units';
import { explorerView } from '@/lib/explorer/view';
import type { Locale } from '@/lib/i18n/locale';
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { ExplorerState } from '@/lib/state/explorer';
import type { ExplorerSession } from './explorer-session.svelte';

/** What of a state decides the values and their classes. Selecting, sorting or filtering a list leaves the map as it is drawn. */
const LOOK = [
  ...([
    'indicator',
    'period',
    'expression',
    'since',
    'level',
    'area',
    'method',
    'classes',
    'breaks',
  ] as const),
  ...(['centre', 'classesOfArea', 'second', 'arrangement'] as const),
];

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

  readonly #pick = steadyPick<ExplorerState, (typeof LOOK)[number]>(LOOK);
  readonly #look = $derived.by(() => this.#pick(this.session.shown));
  /** The indicator as published. */
  readonly current = $derived.by(() => this.indicatorOf(this.#look.indicator));
  /** The indicator as the reader wants it expressed. */
  readonly expressed = $derived.by(() => {
    const { data } = this.session;
    return express(
      { indicator: this.current, data: data.first },
      this.#look.expression,
      this.#look.period,
      this.#look.since,
      data.population,
      this.locale,
    );
  });
  /** The list of records takes every view over. */
  readonly layer = $derived.by(() => (this.session.shown.records ? this.listed : null));
  readonly drawn = $derived.by(() => this.layer ?? { ...this.expressed, period: this.#look.period });
  /** Level of the units drawn. */
  readonly level = $derived.by(() => (this.layer ? 'comune' : this.#look.level));
  readonly view = $derived.by(() =>
    explorerView(
      this.units[this.level],
      this.drawn.indicator,
      this.drawn.data,
      { ...this.#look, period: this.drawn.period },
      this.#pickNote,
    ),
  );
  /** The second indicator, crossed with the first or beside it. */
  readonly second = $derived.by(() => {
    const look = this.#look;
    const data = this.session.data.second;
    if (!look.second || !data || this.layer) return null;
    const indicator = this.indicatorOf(look.second.indicator);
    const { period } = look.second;
    const own = { ...look, period, breaks: [], expression: 'valore' as const, centre: null };
    const view = explorerView(this.units[look.level], indicator, data, own, this.#pickNote);
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
    return this.second && this.#look.arrangement === 'incrocio'
      ? crossingOf(this.first, this.second, this.#look)
      : null;
  });
  /** The two on two maps, where they are so arranged. */
  readonly twin = $derived.by(() => {
    const look = this.#look;
    const two = look.arrangement === 'affiancate' || look.arrangement === 'tendina';
    if (!this.second || !two) return null;
    return twinOf(this.first, this.second, {
      units: this.units[look.level],
      choice: look,
      population: this.session.data.population,
      locale: this.locale,
    });
  });
  /** What the card and the views under the map draw. */
  readonly beside = $derived.by(() => ({
    view: this.view,
    expressed: this.expressed,
    published: { indicator: this.current, data: this.session.data.first },
    views: {
      view: this.view,
      indicator: this.drawn.indicator,
      period: this.drawn.period,
      level: this.level,
      second: this.second,
      crossing: this.crossing,
    },
  }));
  /** What a reader takes away: what the map draws. */
  readonly takenAway = $derived.by(() => ({
    choice: this.session.shown,
    first: this.twin?.first ?? this.first,
    second: this.twin?.second ?? (this.crossing ? this.second : null),
    title: this.layer?.title,
    note: this.layer?.note,
  }));
}
