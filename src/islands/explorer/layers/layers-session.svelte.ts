/**
 * The layers that are on: fetches their files, indexes them, and holds the list that a mark, a line or a territory opens.
 * One session serves every map of the page; what each map draws of it is worked out by `LayerMarks.svelte`.
 */
import { untrack } from 'svelte';
import { formatNumber } from '@/lib/format/number';
import { asset, type Locale } from '@/lib/i18n/locale';
import { layersMessages } from '@/lib/i18n/layers';
import { comuniOf, recordsIn, recordsOf, routesOf } from '@/lib/layers/choose';
import { readLayer } from '@/lib/layers/file';
import { LAYERS, type LayerId } from '@/lib/layers/layers';
import {
  comunePlaces,
  countOf,
  drawnLayer,
  type ComunePlaces,
  type DrawnLayer,
  type Mark,
} from '@/lib/layers/marks';
import type { Layer, LayerBrief, LayerRecord, RouteStages } from '@/lib/layers/types';
import { unproject } from '@/lib/map/projection';

/** A comune as the layers need it. */
export interface LayerComune {
  id: string;
  shortName: string;
  name: string;
  labelLon: number;
  labelLat: number;
}

/** The list that is open in the side. */
export interface OpenRecords {
  title: string;
  records: LayerRecord[];
  /** Stages of the routes among them. */
  routes: RouteStages[];
  /** Where to zoom to see its records apart; null where that says nothing. */
  at: { lon: number; lat: number; zoom: number } | null;
}

type Loaded = DrawnLayer | 'loading' | 'failed';

export class LayersSession {
  /** Layers asked for, in the order of the list. */
  chosen = $state.raw<readonly LayerId[]>([]);
  open = $state.raw<OpenRecords | null>(null);
  /** What happened last, for ears. */
  news = $state('');
  /** Moves the map to where a list's records come apart; null while no map can move. */
  lookAt = $state.raw<((at: { lon: number; lat: number; zoom: number }) => void) | null>(null);
  readonly places: ComunePlaces;
  #loaded = $state.raw<Partial<Record<LayerId, Loaded>>>({});
  #back: HTMLElement | null = null;
  readonly #names: Readonly<Record<string, string>>;

  constructor(
    private readonly locale: Locale,
    readonly briefs: readonly LayerBrief[],
    comuni: readonly LayerComune[],
    private readonly load: (id: LayerId) => Promise<Layer> = fetchLayer,
  ) {
    this.places = comunePlaces(comuni);
    this.#names = Object.fromEntries(comuni.map(({ id, name }) => [id, name]));
  }

  /** Layers whose records are here. */
  drawn = $derived.by(() =>
    this.chosen.flatMap((id) => {
      const loaded = this.#loaded[id];
      return typeof loaded === 'object' ? [loaded] : [];
    }),
  );

  /** Turns on exactly these layers; ids that are none are left out. A layer already fetched is there at once. */
  show(ids: readonly string[]): void {
    untrack(() => {
      const next = this.briefs.map(({ id }) => id).filter((id) => ids.includes(id));
      if (next.join() === this.chosen.join()) return;
      this.chosen = next;
      if (this.open && next.length === 0) this.open = null;
      for (const id of next) if (!this.#loaded[id]) void this.#fetch(id);
    });
  }

  retry(id: LayerId): void {
    void this.#fetch(id);
  }

  state(id: LayerId): 'off' | 'loading' | 'failed' | 'ready' {
    if (!this.chosen.includes(id)) return 'off';
    const loaded = this.#loaded[id] ?? 'loading';
    return typeof loaded === 'object' ? 'ready' : loaded;
  }

  /** How many records of the layers on are in these comuni. */
  countIn(comuni: readonly string[]): number {
    return recordsIn(this.drawn, comuni).length;
  }

  openMark(mark: Mark): void {
    const records = mark.records();
    const [lon, lat] = unproject([mark.x, mark.y]);
    const zoom = mark.form === 'cluster' ? (mark.expandsAt ?? 0) : 10;
    this.#show(this.markTitle(mark), records, { lon, lat, zoom: Math.min(14, Math.max(9, zoom)) });
  }

  openRoutes(ids: readonly string[]): void {
    const t = layersMessages[this.locale].list;
    const records = recordsOf(this.drawn, ids);
    const [only] = records;
    this.#show(
      records.length === 1 && only ? only.name[this.locale] : t.routes(records.length),
      records,
      null,
    );
  }

  /** The records of a territory, by the comuni it is made of. */
  openTerritory(name: string, comuni: readonly string[]): void {
    this.#show(layersMessages[this.locale].list.inComune(name), recordsIn(this.drawn, comuni), null);
  }

  /** Closes the list and gives the focus back to what had it. */
  close(): void {
    if (!this.open) return;
    this.open = null;
    const back = this.#back;
    this.#back = null;
    // What opened it may have gone meanwhile: the map's own list of comuni is always there.
    const target = back?.isConnected
      ? back
      : document.querySelector<HTMLElement>('.map-box [role="listbox"]');
    target?.focus({ preventScroll: true });
  }

  /** What a mark stands for, in words. */
  markTitle(mark: Mark): string {
    const { list } = layersMessages[this.locale];
    const records = mark.records();
    const [only] = records;
    const what = this.countWords(mark);
    if (mark.form === 'point' && only) return only.name[this.locale];
    if (mark.comuneId) return list.titles.badge(what, list.at(this.comuneName(mark.comuneId)));
    const comuni = comuniOf(records);
    const where =
      comuni.length > 2
        ? list.nearMany(comuni.length)
        : list.near(comuni.map((id) => this.comuneName(id)).join(', '));
    return list.titles.cluster(what, where);
  }

  countWords({ group, count }: Pick<Mark, 'group' | 'count'>): string {
    return layersMessages[this.locale].counted[group](count, formatNumber(count, this.locale));
  }

  comuneName(id: string): string {
    return this.#names[id] ?? id;
  }

  #show(title: string, records: LayerRecord[], at: OpenRecords['at']): void {
    const active = document.activeElement;
    if (!this.open) this.#back = active instanceof HTMLElement && active !== document.body ? active : null;
    this.open = { title, records, routes: routesOf(this.drawn, records), at };
  }

  async #fetch(id: LayerId): Promise<void> {
    const put = (loaded: Loaded): void => {
      this.#loaded = { ...this.#loaded, [id]: loaded };
    };
    put('loading');
    const t = layersMessages[this.locale];
    try {
      // The clustering library comes with the first layer.
      const [layer, { default: maker }] = await Promise.all([this.load(id), import('supercluster')]);
      put(drawnLayer(layer, maker));
      const counts = LAYERS[id].flatMap((group) => {
        const records = layer.records.filter((record) => record.group === group.id);
        return records.length > 0
          ? [this.countWords({ group: group.id, count: countOf(group, records) })]
          : [];
      });
      this.news = t.shown(t.names[id], counts.join(', '));
    } catch {
      put('failed');
      this.news = t.failed(t.names[id]);
    }
  }
}

/** The file of a layer. @throws Error when it does not arrive or is not one. */
async function fetchLayer(id: LayerId): Promise<Layer> {
  const address = asset(`/data/v1/layers/${id}.json`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return readLayer(await response.json());
}
