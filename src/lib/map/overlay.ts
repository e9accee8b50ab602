import { AREA_NAME, LABEL_STEPS } from './labels';
import { firstLineShift, LABEL_LINE_EM } from './labelLines';
import { framePixelsAtZoom } from './projection';
import type { MapScene, SceneLabel } from './scene';

const SVG = 'http://www.w3.org/2000/svg';

interface Anchor {
  element: SVGTextElement;
  lon: number;
  lat: number;
  /** From there to the text, CSS px. */
  dx: number;
  dy: number;
  level: number;
}

/**
 * Names over the live map as the same SVG text the still map has, so that face, halo and place do not change when the live
 * map takes over (MapLibre's own text is a rasterised distance field, softer at 12 px and without letter spacing of its own).
 */
export class NameOverlay {
  readonly element: SVGSVGElement;
  readonly #group: SVGGElement;
  #anchors: Anchor[] = [];

  constructor(container: HTMLElement) {
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'map-overlay');
    this.element.setAttribute('aria-hidden', 'true');
    this.#group = document.createElementNS(SVG, 'g');
    this.#group.setAttribute('class', 'map-labels');
    this.element.append(this.#group);
    container.append(this.element);
  }

  /**
   * Names and paint of a scene.
   * @param framePx width of the frame at the home view, CSS px, on which circles and their names' distance are measured
   */
  update(scene: MapScene, framePx: number): void {
    this.element.setAttribute('data-hue', scene.hue);
    this.element.setAttribute('data-classes', String(scene.classes));
    this.#anchors = [
      ...scene.labels.map((label) => anchor(label, `map-label ${label.className}`, label.level, framePx)),
      ...scene.areaNames.map((area) => anchor(area, 'map-area-name', 0, framePx)),
    ];
    this.#group.replaceChildren(...this.#anchors.map(({ element }) => element));
  }

  /** Puts every name where the map now has its place. `place` gives CSS px from degrees. */
  move(place: (lon: number, lat: number) => { x: number; y: number }, zoom: number): void {
    const frame = framePixelsAtZoom(zoom) + 0.5;
    this.element.classList.toggle('large', frame >= AREA_NAME.largeFrom);
    for (const { element, lon, lat, dx, dy, level } of this.#anchors) {
      const { x, y } = place(lon, lat);
      element.setAttribute('transform', `translate(${(x + dx).toFixed(2)} ${(y + dy).toFixed(2)})`);
      element.classList.toggle('hidden', level > 0 && frame < (LABEL_STEPS[level] ?? Infinity));
    }
  }

  remove(): void {
    this.element.remove();
  }
}

function anchor(
  { lines, lon, lat, offset }: Pick<SceneLabel, 'lines' | 'lon' | 'lat' | 'offset'>,
  className: string,
  level: number,
  framePx: number,
): Anchor {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('class', className);
  for (const [index, line] of lines.entries()) {
    const span = document.createElementNS(SVG, 'tspan');
    span.setAttribute('x', '0');
    span.setAttribute('dy', index === 0 ? firstLineShift(lines.length) : `${LABEL_LINE_EM}em`);
    span.textContent = line;
    element.append(span);
  }
  const [dx, dy] = offset ? [(offset.x * framePx) / 100, (offset.y * framePx) / 100] : [0, 0];
  return { element, lon, lat, dx, dy, level };
}
