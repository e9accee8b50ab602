import { asset } from '@/lib/i18n/locale';
import type { LatestValues } from '@/lib/planner/latest';
import type { IndicatorData } from '@/lib/snapshot/domain';
import { indicatorStore } from '../explorer/indicator-store';

let latest: Promise<LatestValues> | null = null;

/**
 * The latest values of every indicator, fetched once a page. Rejects when the file does not arrive or is something else; a failure is
 * not remembered, so that asking again tries again.
 */
export function loadLatest(): Promise<LatestValues> {
  latest ??= fetch(asset('/data/v1/latest.json')).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} latest.json`);
    const values = (await response.json()) as LatestValues;
    if (!Array.isArray(values.territoryIds)) throw new Error('latest.json is not a table of values');
    return values;
  });
  latest.catch(() => (latest = null));
  return latest;
}

/** All periods of one indicator, fetched once a page. */
export const loadSeries: (id: string) => Promise<IndicatorData> = indicatorStore(null, (id) =>
  asset(`/data/v1/indicators/${id}.json`),
);
