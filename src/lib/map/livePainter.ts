import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { fillColour } from './fill-colour';
import { rankOf, symbolSource } from './liveSources';
import type { LiveOptions } from './liveTypes';
import { patternTiles, PATTERN_RATIO } from './patterns';
import type { MapScene } from './scene';
import { liveLayers } from './style';

const MUTED = 0.28;

/** Paints a scene on a map whose style was made for it, touching only what changes. `frame` is the px of the map's own frame. */
export class LivePainter {
  #hovered: string | null = null;
  /** Groups that hold a state. */
  #grouped: string[] = [];
  /** What the layers were last made of. */
  #painted = '';
  #circles: string;

  constructor(
    private readonly map: MapLibreMap,
    private scene: MapScene,
    public theme: LiveOptions['theme'],
  ) {
    this.#circles = JSON.stringify(symbolSource(scene));
  }

  draw(scene: MapScene, frame: number): void {
    this.scene = scene;
    this.layers(frame);
    this.states();
    this.#symbols();
  }

  wear(theme: LiveOptions['theme'], frame: number): void {
    this.theme = theme;
    this.patterns();
    this.layers(frame);
    this.states();
  }

  patterns(): void {
    for (const [name, tile] of Object.entries(patternTiles(this.theme))) {
      if (this.map.hasImage(name)) this.map.updateImage(name, tile);
      else this.map.addImage(name, tile, { pixelRatio: PATTERN_RATIO });
    }
  }

  /** Feature states: colours of 55 comuni change in one frame, with no new tiles. */
  states(): void {
    const { map, scene, theme } = this;
    const single = scene.level === 'comune';
    for (const { id, fill, muted } of scene.comuni) {
      map.setFeatureState(
        { source: 'comuni', id },
        {
          colour: fillColour(fill, theme, scene.hue),
          opacity: muted ? MUTED : 1,
          selected: single ? rankOf(scene, id) : 'none',
          hover: single && this.#hovered === id,
        },
      );
    }
    for (const { id } of scene.groups)
      map.setFeatureState(
        { source: 'groups', id },
        { selected: rankOf(scene, id), hover: this.#hovered === id },
      );
    for (const id of this.#grouped)
      if (!scene.groups.some((group) => group.id === id)) map.removeFeatureState({ source: 'groups', id });
    this.#grouped = scene.groups.map(({ id }) => id);
  }

  /** Layers go by theme, level, shown lines and gaps: a change of values alone leaves them as they are. */
  layers(frame: number): void {
    const { map, scene, theme } = this;
    const gaps = scene.comuni.flatMap(({ id, fill }) =>
      fill.kind === 'missing' || fill.kind === 'suppressed' ? [`${id}${fill.kind}`] : [],
    );
    const key = JSON.stringify([scene.hue, scene.level, scene.show, theme, frame, gaps]);
    if (key === this.#painted) return;
    this.#painted = key;
    for (const layer of liveLayers(scene, theme, frame)) {
      for (const [name, value] of Object.entries(layer.paint ?? {}))
        setIfNew(map, layer.id, 'paint', name, value);
      for (const [name, value] of Object.entries(layer.layout ?? {}))
        setIfNew(map, layer.id, 'layout', name, value);
      if ('filter' in layer && !same(map.getFilter(layer.id), layer.filter))
        map.setFilter(layer.id, layer.filter);
    }
  }

  /** Marks the unit under the pointer, or none; false where it was marked already. */
  hover(id: string | null): boolean {
    if (id === this.#hovered) return false;
    const source = this.scene.level === 'comune' ? 'comuni' : 'groups';
    if (this.#hovered) this.map.setFeatureState({ source, id: this.#hovered }, { hover: false });
    if (id) this.map.setFeatureState({ source, id }, { hover: true });
    this.#hovered = id;
    return true;
  }

  #symbols(): void {
    const data = symbolSource(this.scene);
    // The worker would cut the same circles again.
    const key = JSON.stringify(data);
    if (key === this.#circles) return;
    this.#circles = key;
    this.map.getSource<GeoJSONSource>('symbols')?.setData(data);
  }
}

type AnyMap = {
  getPaintProperty(layer: string, name: string): unknown;
  setPaintProperty(layer: string, name: string, value: unknown): void;
  getLayoutProperty(layer: string, name: string): unknown;
  setLayoutProperty(layer: string, name: string, value: unknown): void;
};

/** MapLibre types each property apart; here they all come from {@link liveLayers}, which is checked as a style. */
function setIfNew(
  map: MapLibreMap,
  layer: string,
  kind: 'paint' | 'layout',
  name: string,
  value: unknown,
): void {
  const plain = map as unknown as AnyMap;
  if (kind === 'paint') {
    if (!same(plain.getPaintProperty(layer, name), value)) plain.setPaintProperty(layer, name, value);
  } else if (!same(plain.getLayoutProperty(layer, name), value)) plain.setLayoutProperty(layer, name, value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
