import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feature } from 'topojson-client';
import { geoBounds } from 'd3';
import { framePxIn, scaleBarFor, zoomForFrame } from './camera';
import { collection } from './geometry';
import {
  FRAME,
  framePixelsAtZoom,
  project,
  scaleBarPx,
  unitsForKilometres,
  unproject,
  VIEW,
} from './projection';
import { testBoundaries } from './testBoundaries';

describe('projection', () => {
  it('puts the corners of the frame on the corners of the view', () => {
    expect(project([FRAME.west, FRAME.north])).toEqual([expect.closeTo(0, 6), expect.closeTo(0, 6)]);
    const [x, y] = project([FRAME.east, FRAME.south]);
    expect(x).toBeCloseTo(VIEW.width, 6);
    expect(y).toBeCloseTo(VIEW.height, 1);
  });

  it('agrees with the Web Mercator formula at Bologna', () => {
    const radians = Math.PI / 180;
    const mercatorY = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2));
    const scale = VIEW.width / ((FRAME.east - FRAME.west) * radians);
    const [x, y] = project([11.3426, 44.4949]);
    expect(x).toBeCloseTo((11.3426 - FRAME.west) * radians * scale, 6);
    expect(y).toBeCloseTo((mercatorY(FRAME.north) - mercatorY(44.4949)) * scale, 6);
  });

  it('comes back to the same place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 9, max: 13, noNaN: true }),
        fc.double({ min: 43, max: 46, noNaN: true }),
        (lon, lat) => {
          const [backLon, backLat] = unproject(project([lon, lat]));
          expect(backLon).toBeCloseTo(lon, 8);
          expect(backLat).toBeCloseTo(lat, 8);
        },
      ),
    );
  });

  it('frames the metropolitan city exactly', () => {
    const { territories } = testBoundaries();
    const [[west, south], [east, north]] = geoBounds({
      type: 'MultiPoint',
      coordinates: feature(territories, collection(territories, 'metropoli')).features.flatMap(
        ({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates.flat() : []),
      ),
    });
    expect([west, south, east, north].map((v) => v.toFixed(4))).toEqual(
      [FRAME.west, FRAME.south, FRAME.east, FRAME.north].map((v) => v.toFixed(4)),
    );
  });
});

describe('scale bar', () => {
  it('measures 10 km as the great circle does, within the 0.7 % that a sphere of the equator differs', () => {
    const lat = 44.4335;
    const units = unitsForKilometres(10, lat);
    const [x] = project([11.3, lat]);
    const [lon] = unproject([x + units, project([11.3, lat])[1]]);
    const kilometres = ((lon - 11.3) * Math.PI * 6371.0088 * Math.cos((lat * Math.PI) / 180)) / 180;
    expect(Math.abs(kilometres - 10)).toBeLessThan(0.07);
  });

  it('is the share of the frame that map.css writes', () => {
    expect(scaleBarPx(1)).toBeCloseTo(0.12157, 4);
  });

  it('takes a round length not over 96 px, and 10 km at home', () => {
    expect(scaleBarFor(6, true)).toEqual({ kilometres: 10, px: 60 });
    expect(scaleBarFor(15, false)).toEqual({ kilometres: 5, px: 75 });
    expect(scaleBarFor(500, false)).toEqual({ kilometres: 0.5, px: 250 });
  });
});

describe('camera', () => {
  it('meets the box on its tighter side, less the paddings', () => {
    const padding = { top: 10, right: 20, bottom: 30, left: 40 };
    expect(framePxIn(560, 2000, padding)).toBe(500);
    expect(framePxIn(2000, VIEW.height + 40, padding)).toBeCloseTo(1000, 9);
    expect(framePxIn(10, 10, padding)).toBe(1);
  });

  it('gives the zoom at which the frame is that wide', () => {
    expect(framePixelsAtZoom(zoomForFrame(555))).toBeCloseTo(555, 6);
  });
});
