import { describe, expect, it } from 'vitest';
import { embedPathOf } from './embed-path';

const map = '/mappa/?indicatore=a&area=pianura';

describe('the way to the code of a figure', () => {
  it('brings the view of the figure, as the kind of frame that draws it', () => {
    expect(embedPathOf({ kind: 'map', indicator: 'a', area: 'pianura' }, map)).toBe(
      '/dati/incorpora/?indicatore=a&area=pianura&cosa=mappa',
    );
    expect(embedPathOf({ kind: 'swarm', indicator: 'a' }, '/mappa/?indicatore=a&sotto=distribuzione')).toBe(
      '/dati/incorpora/?indicatore=a&cosa=distribuzione',
    );
    expect(embedPathOf({ kind: 'areas', indicator: 'a' }, '/mappa/?indicatore=a&unita=area')).toBe(
      '/dati/incorpora/?indicatore=a&unita=area&cosa=barre',
    );
    expect(
      embedPathOf({ kind: 'trend', indicator: 'a', territories: ['037059'] }, '/mappa/?indicatore=a'),
    ).toBe('/dati/incorpora/?indicatore=a&comune=037059&cosa=andamento');
  });

  it('is none where no frame draws the same', () => {
    expect(embedPathOf({ kind: 'areas', indicator: 'a' }, '/mappa/?indicatore=a')).toBeNull();
    expect(embedPathOf({ kind: 'trend', indicator: 'a', territories: ['area-pianura'] }, map)).toBeNull();
    expect(embedPathOf({ kind: 'crossing', direction: 'm3-d1' }, '/confronta/incrocio/')).toBeNull();
  });
});
