/** What the page says of each layer before fetching it. Runs in Node only. */
import { layerCoverage } from '../i18n/layer-coverage';
import type { Locale } from '../i18n/locale';
import { sources } from '../snapshot/domain';
import { LAYER_IDS, LAYERS } from './layers';
import { snapshotLayers } from './snapshot-layers';
import type { GroupBrief, Layer, LayerBrief } from './types';

/** Every layer that has records, in the order of the list, in one language. */
export async function layerBriefs(locale: Locale): Promise<LayerBrief[]> {
  const layers = await snapshotLayers();
  const periods = new Map((await sources()).map(({ id, referencePeriod }) => [id, referencePeriod ?? '']));
  return LAYER_IDS.flatMap((id) => {
    const layer = layers.get(id);
    return layer && layer.records.length > 0 ? [briefOf(layer, periods, layerCoverage[locale])] : [];
  });
}

function briefOf(
  layer: Layer,
  periods: ReadonlyMap<string, string>,
  coverage: Readonly<Record<string, string>>,
): LayerBrief {
  const { id, records, sources: own } = layer;
  const lined = new Set(
    layer.routes.filter(({ stages }) => stages.some(({ from, to }) => from && to)).map((route) => route.id),
  );
  const groups = LAYERS[id].map((group): GroupBrief => {
    const inside = records.filter((record) => record.group === group.id);
    const count = (list: typeof inside): number =>
      group.counts === 'records' ? list.length : list.reduce((sum, { figure }) => sum + (figure ?? 0), 0);
    return {
      id: group.id,
      count: count(inside),
      unplaced: count(inside.filter((record) => record.lon === null && !lined.has(record.id))),
    };
  });
  return {
    id,
    groups: groups.filter(({ count }) => count > 0),
    records: records.length,
    // The list of organisations has a year a record and only its last one is drawn.
    period:
      id === 'organizzazioni'
        ? years(records.map(({ year }) => year ?? ''))
        : years(own.map((source) => periods.get(source.id) ?? '')),
    partial: own.some(({ partial }) => partial),
    coverage: own.flatMap((source) => coverage[source.id] ?? []),
    licences: [...new Set(own.flatMap(({ licence }) => licence ?? []))],
  };
}

/** First and last year named in some periods. */
function years(periods: readonly string[]): string {
  const all = periods.flatMap((period) => period.match(/\b(?:19|20)\d{2}\b/g) ?? []).sort();
  const [first = '', last = ''] = [all[0], all.at(-1)];
  return first === last ? first : `${first}–${last}`;
}
