import { expect, it } from 'vitest';
import { figureId } from './id';

it('an id says what a figure draws and is unique in its page, whatever other pages have', () => {
  const map = { kind: 'map', indicator: 'minuti-polo' } as const;
  expect(figureId(map, '/synthetic-a/')).toBe('fig-map-minuti-polo');
  expect(figureId(map, '/synthetic-a/')).toBe('fig-map-minuti-polo-2');
  expect(figureId(map, '/synthetic-b/')).toBe('fig-map-minuti-polo');
  expect(figureId({ ...map, period: '2014/2018' }, '/synthetic-a/')).toBe('fig-map-minuti-polo-2014-2018');
});

it('a crossing is named by its direction, a figure of one area by the area', () => {
  expect(figureId({ kind: 'crossing', direction: 'm3-d1', area: 'pianura' }, '/synthetic-c/')).toBe(
    'fig-crossing-m3-d1-pianura',
  );
});
