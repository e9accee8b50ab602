/**
 * The bridge between the address and the views of spatial statistics. The address owns the state; a state is shown once its values are here
 * and its test is done, so that no view ever draws half of two states. Tests run beside the page and can be given up.
 */
import { POPULATION } from '@/lib/explorer/expression';
import type { IndicatorBrief } from '@/lib/indicator/brief';
import type { Locale } from '@/lib/i18n/locale';
import { indicatorOf } from '@/lib/planner/latest';
import { nearRefusal, type SpaceAnswer } from '@/lib/planner/space-answer';
import { spreadAnswer, valuesOf } from '@/lib/planner/space-input';
import { amountKind } from '@/lib/planner/spread';
import type { IndicatorData } from '@/lib/snapshot/domain';
import type { StateProblem } from '@/lib/state/params';
import {
  defaultSpatial,
  formatSpatial,
  parseSpatial,
  type SpatialContext,
  type SpatialState,
  type SpatialView,
} from '@/lib/state/spatial';
import { writeAddress } from '../../explorer/history';
import { loadLatest, loadSeries } from '../data';
import type { JobName, Jobs } from '../work/jobs';
import { startJob } from '../work/start-job';

type Address = 'push' | 'replace' | 'keep';

/** Why what was asked is not shown; what was shown before still is. */
export type SpaceTrouble = 'values' | 'job' | 'cancelled';

export class SpaceSession {
  /** What every view draws. */
  shown = $state.raw<{ state: SpatialState; answer: SpaceAnswer }>() as {
    state: SpatialState;
    answer: SpaceAnswer;
  };
  /** What was asked last, shown or still on its way: what the choices stand at. */
  asked = $state.raw<SpatialState>() as SpatialState;
  /** Share of the computation that is done; null when none is under way. */
  progress = $state<number | null>(null);
  loading = $state(false);
  trouble = $state<SpaceTrouble | null>(null);
  problems = $state.raw<StateProblem[]>([]);
  /** Counts what has been shown since the page opened, for announcements. */
  turns = $state(0);
  #turn = 0;
  /** What did not come to be shown, to be asked again. */
  #given: { state: SpatialState; address: Address } | null = null;
  #cancel: (() => void)[] = [];
  /** Answers given, by what they depend on. */
  readonly #known: Record<string, SpaceAnswer | undefined> = {};

  constructor(
    private readonly context: SpatialContext,
    private readonly comuni: readonly string[],
    private readonly indicators: readonly IndicatorBrief[],
    private readonly borders: [string, string[]][],
    private readonly locale: Locale,
    first: SpaceAnswer,
  ) {
    const state = defaultSpatial(context);
    this.shown = { state, answer: first };
    this.asked = state;
    this.#known[keyOf(state)] = first;
  }

  go(patch: Partial<SpatialState>, replace = false): void {
    void this.#show({ ...this.asked, ...patch }, replace ? 'replace' : 'push');
  }

  /** Another question, with the indicator it opens with where the one before does not fit. */
  chooseView(view: SpatialView): void {
    const { indicator } = this.asked;
    const brief = this.#brief(indicator);
    const fits = brief && (view === 'concentrazione' ? amountKind(brief) : !nearRefusal(brief));
    const opening = defaultSpatial(this.context, view);
    this.go({ view, ...(fits ? {} : { indicator: opening.indicator, period: opening.period }) });
  }

  /** Another indicator, at the same period where it has it. */
  chooseIndicator(id: string): void {
    const brief = this.#brief(id);
    if (!brief) return;
    const { period } = this.asked;
    this.go({ indicator: id, period: brief.periods.includes(period) ? period : brief.defaultPeriod });
  }

  readAddress(): void {
    const { state, problems } = parseSpatial(location.search, this.context);
    this.problems = problems;
    void this.#show(state, 'keep');
  }

  /** Gives up the computation under way; what was shown stays. */
  cancel(): void {
    if (this.progress === null && !this.loading) return;
    this.#stop();
    this.#fail('cancelled');
  }

  again(): void {
    if (this.#given) void this.#show(this.#given.state, this.#given.address);
  }

  async #show(next: SpatialState, address: Address): Promise<void> {
    this.#stop();
    const turn = this.#turn;
    this.asked = next;
    this.trouble = null;
    this.#given = { state: next, address };
    const key = keyOf(next);
    let answer = this.#known[key];
    if (!answer) {
      try {
        answer = await this.#answer(next);
      } catch (error) {
        if (turn === this.#turn) this.#fail(error instanceof JobTrouble ? 'job' : 'values');
        return;
      }
      if (turn !== this.#turn) return;
      this.#known[key] = answer;
    }
    this.loading = false;
    this.progress = null;
    this.#given = null;
    this.shown = { state: next, answer };
    this.turns++;
    if (address !== 'keep') writeAddress(formatSpatial(next, this.context), address === 'replace');
  }

  async #answer(state: SpatialState): Promise<SpaceAnswer> {
    const { view, indicator, period } = state;
    if (view === 'correlazioni') {
      const columns = await Promise.all(
        state.set.map(async (id) => ({ id, values: (await this.#values(id)).value })),
      );
      const { method, permutations, seed } = state;
      const [cells] = await this.#run(['correlations', { columns, method, permutations, seed }]);
      return { view, set: state.set, cells };
    }
    const brief = this.#brief(indicator);
    if (!brief) throw new Error(`no indicator ${indicator}`);
    if (view === 'concentrazione') {
      const kind = amountKind(brief);
      const data = await this.#data(brief, period);
      const population = kind === 'perResident' ? await this.#series(POPULATION) : null;
      return spreadAnswer(this.comuni, brief, data, period, population, this.locale);
    }
    const reason = nearRefusal(brief);
    const values = await this.#values(indicator, period);
    const refusedFor = (why: typeof reason | 'too-few' | 'no-variation') => ({
      ...{ view, indicator, period, values },
      outcome: { ok: false as const, reason: why ?? 'too-few' },
    });
    if (reason) return refusedFor(reason);
    const input = {
      ids: [...this.comuni],
      values: values.value,
      borders: this.borders,
      permutations: state.permutations,
      seed: state.seed,
    };
    const test = state.test === 'lisa' ? 'localMoran' : 'getisOrd';
    const [global, local] = await this.#run(['moran', input], [test, input]);
    if (!global.ok) return refusedFor(global.reason);
    if (!local.ok) return refusedFor(local.reason);
    const result =
      state.test === 'lisa'
        ? {
            test: 'lisa' as const,
            value: local.value as Extract<Jobs['localMoran']['result'], { ok: true }>['value'],
          }
        : {
            test: 'gi' as const,
            value: local.value as Extract<Jobs['getisOrd']['result'], { ok: true }>['value'],
          };
    return { view, indicator, period, values, outcome: { ok: true, global: global.value, local: result } };
  }

  /** Runs computations side by side; the share done is their mean. */
  async #run<Names extends JobName[]>(
    ...tasks: { [Each in keyof Names]: [Names[Each], Jobs[Names[Each]]['input']] }
  ): Promise<{ [Each in keyof Names]: Jobs[Names[Each]]['result'] }> {
    const shares = tasks.map(() => 0);
    this.progress = 0;
    try {
      const jobs = tasks.map(([name, input], i) =>
        startJob(name, input, (share) => {
          shares[i] = share;
          this.progress = shares.reduce((sum, each) => sum + each, 0) / shares.length;
        }),
      );
      this.#cancel = jobs.map(({ cancel }) => cancel);
      return (await Promise.all(jobs.map(({ done }) => done))) as {
        [Each in keyof Names]: Jobs[Names[Each]]['result'];
      };
    } catch (error) {
      throw new JobTrouble(String(error));
    }
  }

  /** Values of the comuni; at the default period from the file that has them all. */
  async #values(id: string, period?: string) {
    const brief = this.#brief(id);
    if (!brief) throw new Error(`no indicator ${id}`);
    const at = period ?? brief.defaultPeriod;
    return valuesOf(this.comuni, await this.#data(brief, at), at);
  }

  async #data({ id, defaultPeriod }: IndicatorBrief, period: string): Promise<IndicatorData> {
    this.loading = true;
    const latest = period === defaultPeriod ? indicatorOf(await loadLatest(), id) : null;
    return latest ?? this.#series(id);
  }

  #series(id: string): Promise<IndicatorData> {
    this.loading = true;
    return loadSeries(id);
  }

  #brief(id: string): IndicatorBrief | undefined {
    return this.indicators.find((indicator) => indicator.id === id);
  }

  /** Whatever is under way ends, and what it brings is not shown. */
  #stop(): void {
    this.#turn++;
    this.#cancel.forEach((cancel) => cancel());
    this.#cancel = [];
    this.progress = null;
    this.loading = false;
  }

  #fail(trouble: SpaceTrouble): void {
    this.#cancel.forEach((cancel) => cancel());
    this.#cancel = [];
    this.progress = null;
    this.loading = false;
    this.trouble = trouble;
    this.asked = this.shown.state;
  }
}

class JobTrouble extends Error {}

/** What an answer depends on: the correction is applied afterwards, and a comune is only looked at. */
function keyOf({ view, indicator, period, test, permutations, seed, set, method }: SpatialState): string {
  if (view === 'concentrazione') return JSON.stringify([view, indicator, period]);
  return JSON.stringify(
    view === 'vicinanza'
      ? [view, indicator, period, test, permutations, seed]
      : [view, set, method, permutations, seed],
  );
}
