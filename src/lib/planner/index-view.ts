/**
 * The index a reader has put together, computed from the latest values and the state alone: places, contributions, what is left out
 * and why. Map, ranking, tables and files all read this one object.
 */
import type { IndicatorBrief } from '../indicator/brief';
import type { IndexPart, IndexState } from '../state/composite-index';
import { classBreaks } from '../statistics/breaks';
import { componentWarnings, type ComponentWarning } from '../statistics/component-warnings';
import {
  composite,
  type Component,
  type CompositeMethod,
  type CompositeReason,
} from '../statistics/composite';
import { normalise, type Normalisation, type NormaliseReason } from '../statistics/normalise';
import { finite, ranksFromHighest } from '../statistics/rank';
import { leaveOneOut, type LeftOut } from '../statistics/robustness';
import { cellOf, type LatestValues } from './latest';
import type { PickedTerritory } from './picked';

export interface IndexRow {
  unit: PickedTerritory;
  /** On the scale of {@link scaleOf}; null where a component is not known. */
  value: number | null;
  /** 1 the highest; equals share a place. */
  place: number | null;
  /** One a component in use: what it adds to `base`; null as `value`. */
  parts: number[] | null;
  /** What AMPI adds for imbalance; with `parts` and `base` it makes the value. */
  penalty: number;
  /** Normalised value of each component in use, on the scale. */
  scaled: (number | null)[];
  /** Ids of the components it lacks. */
  missing: string[];
}

/** A component in use. */
export interface IndexComponent {
  indicator: IndicatorBrief;
  part: IndexPart;
  /** Of all weights in use, 0 … 1. */
  share: number;
  /** Period of its values. */
  period: string;
}

export interface IndexView {
  units: readonly PickedTerritory[];
  components: IndexComponent[];
  /** What the statistics are computed from, in the order of `components`; for the worker too. */
  inputs: Component[];
  method: CompositeMethod;
  /** Components with a weight that have no use at this level. */
  aside: { indicator: IndicatorBrief; reason: NormaliseReason }[];
  /** Why there is no index, or null. */
  refusal: CompositeReason | null;
  rows: IndexRow[];
  /** Units with an index. */
  n: number;
  breaks: number[];
  warnings: ComponentWarning[];
  /** Null with one component, or where there is no index. */
  leftOut: LeftOut[] | null;
  /** Value that the bars of the contributions start from. */
  base: number;
}

/** How an index is printed: factor from the scale of the normalisation, and decimals. */
export function scaleOf(normalisation: Normalisation): { factor: number; base: number; decimals: number } {
  if (normalisation === 'z-score') return { factor: 1, base: 0, decimals: 2 };
  // 100 is the middle of the AMPI scale: what stands above it or below is what can be seen.
  if (normalisation === 'ampi') return { factor: 1, base: 100, decimals: 1 };
  return { factor: 100, base: 0, decimals: 1 };
}

/** The index over `units`, those of the state's level. Parts whose indicator is not in `indicators` are left out. */
export function indexView(
  state: Pick<IndexState, 'parts' | 'normalisation' | 'penalty'>,
  units: readonly PickedTerritory[],
  indicators: readonly IndicatorBrief[],
  latest: LatestValues,
): IndexView {
  const method: CompositeMethod = { normalisation: state.normalisation, penalty: state.penalty };
  const { factor, base } = scaleOf(state.normalisation);
  const used: { indicator: IndicatorBrief; part: IndexPart; input: Component; scaled: (number | null)[] }[] =
    [];
  const aside: IndexView['aside'] = [];
  for (const part of state.parts) {
    const indicator = indicators.find(({ id }) => id === part.id);
    if (!indicator || part.weight === 0) continue;
    const values = units.map((unit) => cellOf(latest, indicator, unit).value);
    const scaled = normalise(values, state.normalisation, part.polarity);
    if (scaled.ok) used.push({ indicator, part, input: { ...part, values }, scaled: scaled.value });
    else aside.push({ indicator, reason: scaled.reason });
  }
  const inputs = used.map(({ input }) => input);
  const outcome = composite(inputs, method);
  const made = outcome.ok ? outcome.value : null;
  const index = (made?.index ?? units.map(() => null)).map((value) =>
    value === null ? null : value * factor,
  );
  const places = ranksFromHighest(index);
  const out = made && inputs.length > 1 ? leaveOneOut(inputs, method) : null;
  return {
    units,
    components: used.map(({ indicator, part }, c) => ({
      indicator,
      part,
      share: made?.weights[c] ?? 0,
      period: latest.indicators[indicator.id]?.period ?? indicator.defaultPeriod,
    })),
    inputs,
    method,
    aside,
    refusal: outcome.ok ? null : refusalOf(outcome.reason, state.parts, aside.length),
    rows: units.map((unit, u) => ({
      unit,
      value: index[u] ?? null,
      place: places[u] ?? null,
      parts:
        made?.contributions[u]?.map((value, c) => value * factor - base * (made.weights[c] ?? 0)) ?? null,
      penalty: (made?.penalty[u] ?? 0) * factor,
      scaled: used.map(({ scaled }) => {
        const value = scaled[u] ?? null;
        return value === null ? null : value * factor;
      }),
      missing: made?.missing[u] ?? [],
    })),
    n: made?.n ?? 0,
    breaks: classBreaks(finite(index), 'quantile', 5),
    warnings: componentWarnings(inputs),
    leftOut: out?.ok ? out.value : null,
    base,
  };
}

/** Nothing in use has two causes that a reader mends in two ways: no indicator chosen, or none with a weight. */
function refusalOf(reason: CompositeReason, parts: readonly IndexPart[], aside: number): CompositeReason {
  if (reason !== 'no-components') return reason;
  if (parts.length === 0) return 'no-components';
  return aside > 0 ? 'no-values' : 'all-weights-zero';
}

/** Rows from the first place to the last, then those without an index; equals by name. */
export function rankedRows(view: Pick<IndexView, 'rows'>): IndexRow[] {
  return [...view.rows].sort(
    (a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || a.unit.name.localeCompare(b.unit.name, 'it'),
  );
}
