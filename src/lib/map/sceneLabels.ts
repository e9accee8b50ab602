import { fillClass, type Fill } from './fill';
import { framePoint, roundPart } from './framePoint';
import type { MapGeometry } from './geometry';
import { placeLabels, type PlacedLabel } from './labels';
import { project, VIEW } from './projection';
import type { SceneAreaName, SceneLabel, SceneSymbol, SceneUnit } from './scene';

interface LabelInput {
  geometry: MapGeometry;
  units: readonly SceneUnit[];
  areaNames: readonly SceneAreaName[];
  symbols: readonly SceneSymbol[];
  selected: readonly string[];
  fillOf: (comune: string) => Fill;
  isMuted: (comune: string) => boolean;
}

/** Names of a scene's units, placed and painted. */
export function sceneLabels({
  units,
  selected,
  symbols,
  fillOf,
  isMuted,
  ...rest
}: LabelInput): SceneLabel[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  const circleOf = new Map(circlesOf(symbols).map((circle) => [circle.id, circle]));
  return placed({ units, selected, symbols, ...rest }).map(({ id, lines, x, y, level, city }) => {
    const comune = unitOf.get(id)?.comune ?? id;
    const chosen = selected.includes(id);
    return {
      id,
      lines,
      ...framePoint(x, y),
      ...besideOf(circleOf.get(id), x, y),
      level,
      className: [
        `l${level}`,
        fillClass(fillOf(comune)),
        ...(city ? ['city'] : []),
        ...(chosen ? ['selected'] : []),
        ...(isMuted(comune) ? ['muted'] : []),
      ].join(' '),
    };
  });
}

/** Places of the last few looks: colours change more often than what decides where a name stands. */
const known = new WeakMap<MapGeometry, Map<string, PlacedLabel[]>>();
const MOST_KNOWN = 24;

function placed(
  input: Pick<LabelInput, 'geometry' | 'units' | 'areaNames' | 'symbols' | 'selected'>,
): PlacedLabel[] {
  const { geometry, units, areaNames, symbols, selected } = input;
  const names = units.map(({ id, shortName, population, labelLon, labelLat }) => [
    ...[id, shortName, population, labelLon, labelLat],
  ]);
  const key = JSON.stringify([names, areaNames, symbols.map(({ id, radius }) => [id, radius]), selected]);
  const places = known.get(geometry) ?? new Map<string, PlacedLabel[]>();
  known.set(geometry, places);
  const found = places.get(key);
  if (found) return found;
  if (places.size >= MOST_KNOWN) places.clear();
  const circles = circlesOf(symbols);
  const radiusOf = new Map(circles.map(({ id, radius }) => [id, radius]));
  const wishes = units.map(({ id, shortName, population, labelLon, labelLat, group, rings }) => {
    const [x, y] = project([labelLon, labelLat]);
    // Groups are few and large: their names are set as those of the cities.
    const city = group || id === '037006' || id === '037032';
    return {
      ...{ id, x, y, rings, city, name: shortName, radius: radiusOf.get(id) },
      // The first of a selection is always named, the others before all that are not selected.
      selected: id === selected[0],
      population: selected.includes(id) ? Infinity : population,
    };
  });
  const obstacles = areaNames.map(({ lines, x, y }) => ({
    lines,
    x: (x / 100) * VIEW.width,
    y: (y / 100) * VIEW.height,
  }));
  const made = placeLabels(wishes, obstacles, circles);
  places.set(key, made);
  return made;
}

/** Circles in view units. */
function circlesOf(symbols: readonly SceneSymbol[]): { id: string; x: number; y: number; radius: number }[] {
  const unit = VIEW.width / 100;
  return symbols.map(({ id, x, y, radius }) => ({
    id,
    x: x * unit,
    y: (y / 100) * VIEW.height,
    radius: radius * unit,
  }));
}

/** Degrees of the circle and the way from it to the text; nothing where there is no circle. */
function besideOf(
  circle: { x: number; y: number } | undefined,
  x: number,
  y: number,
): Pick<SceneLabel, 'lon' | 'lat' | 'offset'> | undefined {
  if (!circle) return undefined;
  const { lon, lat } = framePoint(circle.x, circle.y);
  const unit = VIEW.width / 100;
  return { lon, lat, offset: { x: roundPart((x - circle.x) / unit), y: roundPart((y - circle.y) / unit) } };
}
