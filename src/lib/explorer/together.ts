/** What several selected units come to together, in the expression that the views show. */
import type { Locale } from '../i18n/locale';
import type { IndicatorData } from '../snapshot/domain';
import type { Status } from '../indicator/types';
import type { ExplorerState } from '../state/explorer';
import { withOwnArea } from '../territory/aggregate';
import { express, type Expressed } from './expression';

/** Id that the selection has among the territories. */
const TOGETHER = 'selezione';

export interface Together {
  value: number | null;
  status: Status;
  /** Why there is no value, in the reader's language. */
  note: string | null;
  numerator: number | null;
  denominator: number | null;
}

/**
 * The value of some comuni as one territory: recomputed from published terms and then expressed, never put together from values
 * that are already derived.
 */
export function togetherOf(
  published: Expressed,
  population: IndicatorData | null,
  choice: Pick<ExplorerState, 'expression' | 'period' | 'since'>,
  comuni: readonly string[],
  locale: Locale,
): Together {
  const { indicator } = published;
  const wide = {
    indicator,
    data: withOwnArea(indicator, published.data, TOGETHER, comuni),
  };
  const residents =
    population && withOwnArea({ aggregation: 'sum', factor: 1 }, population, TOGETHER, comuni);
  const { data } = express(wide, choice.expression, choice.period, choice.since, residents, locale);
  const column = data.periods[choice.period];
  const at = data.territoryIds.indexOf(TOGETHER);
  const note = data.notes[column?.note[at] ?? -1];
  return {
    value: column?.value[at] ?? null,
    status: column?.status[at] ?? 'missing',
    note: note ? note[locale] : null,
    numerator: column?.numerator[at] ?? null,
    denominator: column?.denominator[at] ?? null,
  };
}
