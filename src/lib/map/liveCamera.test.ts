import { describe, expect, it } from 'vitest';
import { stillCamera } from './layerCamera';
import { middleOf, shows } from './liveCamera';
import { project } from './projection';

const camera = stillCamera(600, 500, { top: 20, right: 30, bottom: 20, left: 30 });

describe('middleOf', () => {
  it('is the point in the middle of the box', () => {
    const [x, y] = project(middleOf(camera));
    expect(camera.left + x * camera.scale).toBeCloseTo(camera.width / 2, 6);
    expect(camera.top + y * camera.scale).toBeCloseTo(camera.height / 2, 6);
  });
});

describe('shows', () => {
  /** A map at rest whose middle is some px away from the camera's. */
  const map = (away: number, zoom = camera.zoom) => {
    const middle = middleOf(camera);
    const centre = { lng: middle[0], lat: middle[1] };
    return {
      getCenter: () => centre,
      project: (at: unknown) => ({ x: at === centre ? away : 0, y: 0 }),
      getZoom: () => zoom,
    } as unknown as Parameters<typeof shows>[0];
  };

  it('lets two maps that follow each other come to rest', () => {
    expect(shows(map(0), camera)).toBe(true);
    expect(shows(map(0.01), camera)).toBe(true);
  });

  it('sees a map that stands elsewhere or at another zoom', () => {
    expect(shows(map(1), camera)).toBe(false);
    expect(shows(map(0, camera.zoom + 0.1), camera)).toBe(false);
  });
});
