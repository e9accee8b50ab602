/** Asks the device where it is, on request only, and finds the comune in the page. Loaded when the reader asks. */
import type { Topology } from 'topojson-specification';
import { asset } from '@/lib/i18n/locale';
import { locate, type Located } from '@/lib/search/locate';

export type WhereFailure = 'refused' | 'unavailable' | 'slow' | 'unsupported' | 'boundaries';
export type Where = Located | { failed: WhereFailure };

const PATIENCE = { enableHighAccuracy: false, timeout: 15_000, maximumAge: 0 };

/** The comune the device is in. Nothing is stored or sent: the boundaries come to the page, the position does not leave it. */
export async function whereAmI(): Promise<Where> {
  const position = await ask();
  if ('failed' in position) return position;
  try {
    const response = await fetch(asset('/data/v1/territories.topo.json'));
    if (!response.ok) throw new Error(String(response.status));
    return locate(position, (await response.json()) as Topology);
  } catch {
    return { failed: 'boundaries' };
  }
}

function ask(): Promise<GeolocationCoordinates | { failed: WhereFailure }> {
  if (!('geolocation' in navigator)) return Promise.resolve({ failed: 'unsupported' });
  return new Promise((resolve) =>
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(coords),
      (error) => resolve({ failed: FAILURES[error.code] ?? 'unavailable' }),
      PATIENCE,
    ),
  );
}

/** Codes of `GeolocationPositionError`. */
const FAILURES: Readonly<Record<number, WhereFailure>> = { 1: 'refused', 2: 'unavailable', 3: 'slow' };
