import type { IndicatorData } from '@/lib/snapshot/domain';

/**
 * Values of indicators, fetched once each. A failure is not remembered, so that asking again tries again.
 * `first` is the indicator already in the page, if one is.
 */
export function indicatorStore(
  first: IndicatorData | null,
  addressOf: (id: string) => string,
): (id: string) => Promise<IndicatorData> {
  const known = new Map<string, Promise<IndicatorData>>(first ? [[first.id, Promise.resolve(first)]] : []);
  return (id) => {
    const waiting = known.get(id);
    if (waiting) return waiting;
    const loading = fetch(addressOf(id)).then(async (response) => {
      if (!response.ok) throw new Error(`${response.status} ${addressOf(id)}`);
      const data = (await response.json()) as IndicatorData;
      if (!Array.isArray(data.territoryIds)) throw new Error(`${addressOf(id)} is not an indicator`);
      return data;
    });
    known.set(id, loading);
    loading.catch(() => known.delete(id));
    return loading;
  };
}
