/**
 * One map on one page: fetches the boundaries, tries MapLibre, falls back to the drawn map, and says which it is.
 * `waiting` means that the map drawn at build is still the right one to show.
 */
import type { Topology } from 'topojson-specification';
import { explorerScene, sceneTerritories, type MapLook } from '@/lib/explorer/scene';
import type { ComuneBrief } from '@/lib/explorer/view';
import { asset } from '@/lib/i18n/locale';
import { neighbourIn, type Direction } from '@/lib/map/direction';
import type { LiveMap } from '@/lib/map/live';
import type { ScaleBar } from '@/lib/map/liveTypes';
import type { MapGeometry } from '@/lib/map/geometry';
import type { MapScene } from '@/lib/map/scene';
import type { AreaKey } from '@/lib/state/explorer';

type Mode = 'waiting' | 'live' | 'drawn';

export interface MapIntents {
  onselect: (id: string) => void;
  onhover: (id: string | null) => void;
}

export class MapSession {
  mode = $state<Mode>('waiting');
  scene = $state.raw<MapScene | null>(null);
  /** Scale bar of the live map; null while the drawn one, whose bar is always 10 km, is shown. */
  scale = $state.raw<ScaleBar | null>(null);
  #geometry = $state.raw<MapGeometry | null>(null);
  #live: LiveMap | null = null;
  #look: MapLook | null = null;
  #stopped = false;
  readonly #scheme = matchMedia('(prefers-color-scheme: dark)');

  constructor(
    private readonly comuni: readonly ComuneBrief[],
    private readonly areaNames: Record<AreaKey, string>,
    private readonly intents: MapIntents,
  ) {
    this.#scheme.addEventListener('change', this.#retheme);
  }

  /** Loads boundaries and the live map into `stage`. Never rejects: a failure leaves the drawn map. */
  async start(stage: HTMLElement): Promise<void> {
    try {
      const { prepareGeometry } = await import('@/lib/map/geometry');
      const [territories, context] = await Promise.all([
        boundaries('territories.topo.json'),
        boundaries('context.topo.json'),
      ]);
      this.#geometry = prepareGeometry({ territories, context });
      this.#redraw();
      const { createLiveMap } = await import('@/lib/map/live');
      if (this.#stopped || !this.scene) return;
      const live = await createLiveMap(stage, {
        boundaries: { territories, context },
        scene: this.scene,
        theme: this.#scheme.matches ? 'dark' : 'light',
      });
      if (this.#stopped) return live.destroy();
      this.#live = live;
      live.on('select', (id) => id && this.intents.onselect(id));
      live.on('hover', (id) => this.intents.onhover(id));
      live.on('error', () => this.#fall());
      live.on('scale', (scale) => (this.scale = scale));
      live.update(this.scene);
      this.mode = 'live';
    } catch {
      this.#fall();
    }
  }

  draw(look: MapLook): void {
    this.#look = look;
    this.#redraw();
  }

  hover(id: string | null): void {
    this.#live?.hover(id);
  }

  /** The comune reached from another by an arrow key; null before the boundaries are here. */
  neighbour(id: string, direction: Direction): string | null {
    if (!this.#geometry) return null;
    return neighbourIn(sceneTerritories(this.comuni, this.areaNames), this.#geometry.touching, id, direction);
  }

  zoomIn(): void {
    this.#live?.zoomIn();
  }
  zoomOut(): void {
    this.#live?.zoomOut();
  }
  home(): void {
    this.#live?.home();
  }

  stop(): void {
    this.#stopped = true;
    this.#scheme.removeEventListener('change', this.#retheme);
    this.#live?.destroy();
    this.#live = null;
  }

  readonly #retheme = (): void => this.#live?.setTheme(this.#scheme.matches ? 'dark' : 'light');

  #redraw(): void {
    if (!this.#geometry || !this.#look) return;
    this.scene = explorerScene(this.#geometry, this.comuni, this.areaNames, this.#look);
    this.#live?.update(this.scene);
  }

  #fall(): void {
    this.#live?.destroy();
    this.#live = null;
    this.scale = null;
    // Without boundaries there is nothing better than the map drawn at build.
    this.mode = this.scene ? 'drawn' : 'waiting';
  }
}

async function boundaries(file: string): Promise<Topology> {
  const response = await fetch(asset(`/data/v1/${file}`));
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return (await response.json()) as Topology;
}
