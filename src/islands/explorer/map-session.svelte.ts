/**
 * One map on one page: fetches the boundaries, tries MapLibre, falls back to the drawn map, and says which it is.
 * `waiting` means that the map drawn at build is still the right one to show.
 */
import { explorerScene, type MapLook } from '@/lib/explorer/scene';
import type { ComuneBrief } from '@/lib/explorer/units';
import { asset } from '@/lib/i18n/locale';
import { neighbourIn, type Direction } from '@/lib/map/direction';
import { groupTouching } from '@/lib/map/groupTouching';
import type { LiveMap } from '@/lib/map/live';
import type { ScaleBar } from '@/lib/map/liveTypes';
import type { MapGeometry } from '@/lib/map/geometry';
import type { Camera } from '@/lib/map/layerCamera';
import type { MapScene } from '@/lib/map/scene';
import type { AreaKey } from '@/lib/state/explorer';

/** `lost`: the boundaries did not arrive, and nothing but the map of the build can be shown. */
export type MapMode = 'waiting' | 'live' | 'drawn' | 'lost';

export interface MapIntents {
  /** `add` joins the unit to the selection or takes it out. */
  onselect: (id: string, add: boolean) => void;
  onhover: (id: string | null) => void;
  /** The live map shows another part of the world. */
  oncamera?: ((camera: Camera) => void) | undefined;
  /** Address of the optional basemap; null where the site has none. */
  basemap?: string | null;
  /** Whether a mark of a layer takes this point of the map; see `LiveOptions`. */
  claims?: ((point: { x: number; y: number }, finger: boolean, chosen: boolean) => boolean) | undefined;
}

export class MapSession {
  mode = $state<MapMode>('waiting');
  scene = $state.raw<MapScene | null>(null);
  /** The live map has been painted and nothing below it shows any more. */
  covered = $state(false);
  /** Scale bar of the live map; null while the drawn one, whose bar is always 10 km, is shown. */
  scale = $state.raw<ScaleBar | null>(null);
  /** What the live map shows; null while the drawn one stands. */
  camera = $state.raw<Camera | null>(null);
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

  /** Loads boundaries and the live map into `stage`. Never rejects: a failure leaves the drawn map, and it may be started again. */
  async start(stage: HTMLElement): Promise<void> {
    this.mode = 'waiting';
    try {
      const { loadBoundaries } = await import('@/lib/map/load');
      const { boundaries, geometry } = await loadBoundaries(asset('/data/v1/'));
      this.#geometry = geometry;
      this.#redraw();
      const { createLiveMap } = await import('@/lib/map/live');
      if (this.#stopped || !this.scene) return;
      const live = await createLiveMap(stage, {
        boundaries,
        scene: this.scene,
        theme: this.#scheme.matches ? 'dark' : 'light',
        basemap: this.intents.basemap ?? null,
        claims: (point, finger, chosen) => this.intents.claims?.(point, finger, chosen) ?? false,
      });
      if (this.#stopped) return live.destroy();
      this.#live = live;
      live.on('select', ({ id, add }) => id && this.intents.onselect(id, add));
      live.on('hover', (id) => this.intents.onhover(id));
      live.on('error', () => this.#fall());
      live.on('scale', (scale) => (this.scale = scale));
      live.on('camera', (camera) => {
        this.camera = camera;
        this.intents.oncamera?.(camera);
      });
      live.update(this.scene);
      live.showBasemap(this.#look?.show.includes('fondo') ?? true);
      this.mode = 'live';
      // Two frames: one that makes the stage visible, one that is sure to be on the screen.
      requestAnimationFrame(() => requestAnimationFrame(() => (this.covered = this.mode === 'live')));
    } catch {
      this.#fall();
    }
  }

  draw(look: MapLook): void {
    // A state that changed elsewhere (the order of the table, a list) comes with the same parts.
    if (this.#look && sameParts(look, this.#look)) return;
    this.#look = look;
    this.#redraw();
    this.#live?.showBasemap(look.show.includes('fondo'));
  }

  hover(id: string | null): void {
    this.#live?.hover(id);
  }

  /** The unit reached from another by an arrow key; null before the boundaries are here. */
  neighbour(id: string, direction: Direction): string | null {
    if (!this.#geometry || !this.#look) return null;
    const { level, units } = this.#look;
    const { touching } = this.#geometry;
    return neighbourIn(units, level === 'comune' ? touching : groupTouching(touching, units), id, direction);
  }

  /** The unit of a comune of the drawn map, or the id itself where it is a unit's own. */
  unitOf(id: string): string | null {
    const comune = this.scene?.comuni.find((each) => each.id === id);
    return comune ? comune.unitId : id;
  }

  /** Reads the paddings of the stage again. */
  refit(): void {
    this.#live?.refit();
  }

  /** Shows what another map shows, whose box has the same size. */
  follow(camera: Camera): void {
    this.#live?.follow(camera);
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
  lookAt(point: { lon: number; lat: number }, zoom: number): void {
    this.#live?.lookAt(point, zoom);
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
    this.camera = null;
    this.covered = false;
    this.mode = this.scene ? 'drawn' : 'lost';
  }
}

/** Whether every part of two looks is the very same. */
function sameParts(one: MapLook, other: MapLook): boolean {
  return (Object.keys(one) as (keyof MapLook)[]).every((part) => Object.is(one[part], other[part]));
}
