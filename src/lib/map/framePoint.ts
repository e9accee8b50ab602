import { unproject, VIEW } from './projection';

/** A point of the frame, in view units, as per cent of its sides and as degrees. */
export function framePoint(x: number, y: number): { x: number; y: number; lon: number; lat: number } {
  const [lon, lat] = unproject([x, y]);
  return { x: roundPart((x / VIEW.width) * 100), y: roundPart((y / VIEW.height) * 100), lon, lat };
}

/** A hundredth of a per cent is a tenth of a pixel on the widest map. */
export function roundPart(value: number): number {
  return Math.round(value * 100) / 100;
}
