import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { ELSEWHERE } from './elsewhere.fixture';
import { gazetteer } from './gazetteer';
import { placeFinder, type PlaceFinder } from './places';
import type { Gazetteer } from './types';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

let all: Gazetteer;
let finder: PlaceFinder;
beforeAll(async () => {
  all = await gazetteer();
  finder = placeFinder(all);
});

const said = (text: string): string => {
  const { verdict, note, comune, candidates } = finder.match(text, 1);
  return [verdict, note ?? '', comune ?? `?${candidates.slice(0, 3).join(' ')}`].filter(Boolean).join(' ');
};

describe('placeFinder', () => {
  it('is certain of the 55 in every spelling that offices write, and of their codes', () => {
    const comuni = all.places.filter(({ members }) => members === null);
    expect(comuni).toHaveLength(55);
    for (const { id, name } of comuni)
      for (const text of [
        name,
        name.toUpperCase(),
        name.replaceAll('’', "'"),
        name.replaceAll('’', '` ').toLowerCase(),
        `Comune di ${name}`,
        `${name} (BO)`,
        name.replace(/\bSan /g, 'S. '),
        id,
        id.slice(1),
        `08${id}`,
      ])
        expect(said(text), text).toBe(`certain ${id}`);
  });

  it('is never certain of a comune of another province', () => {
    expect(ELSEWHERE).toHaveLength(300);
    for (const name of ELSEWHERE)
      for (const text of [name, name.toUpperCase(), name.replace(/\bSan /g, 'S. ')])
        expect(finder.match(text, 1).comune, text).toBeNull();
  });

  it.each([
    // Cut short: asked.
    ['Castello', 'doubtful short ?037017 037061'],
    ['San Giovanni', 'doubtful short ?037053'],
    ['Sala', 'doubtful short ?037050'],
    ['Casalecchio', 'doubtful short ?037011'],
    ['Porretta', 'doubtful short ?037062'],
    ['Emilia', 'doubtful short ?037001 037030 037046'],
    // Small words left out: the same name.
    ['Castello Argile', 'certain 037017'],
    ['CASTEL GUELFO BOLOGNA', 'certain 037016'],
    ['SAN GIOVANNI PERSICETO', 'certain 037053'],
    // Of the past.
    ['Bazzano', 'former 037061'],
    ['CRESPELLANO', 'former 037061'],
    ['Porretta Terme', 'former 037062'],
    ['Granaglione', 'former 037062'],
    ['037049', 'former 037062'],
    // Localities: those of one comune and a name of its own; the others are asked.
    ['Altedo', 'locality locality 037035'],
    ['fraz. Altedo', 'locality locality 037035'],
    ['Vado', 'doubtful locality ?037044'],
    ['San Marino', 'doubtful locality ?037005'],
    ['Villanova', 'doubtful locality ?037021'],
    ['San Lazzaro', 'doubtful locality ?037054'],
    // Groups.
    ['Unione Reno Galliera', 'doubtful group ?037002 037005 037017'],
    ['Città metropolitana di Bologna', 'doubtful group ?037001 037002 037003'],
    // Slips of the pen, and names inside a longer text.
    ['Vergatto', 'doubtful near ?037059'],
    ['Casalechio di Reno', 'doubtful near ?037011'],
    ['Bologna, Borgo Panigale', 'doubtful short ?037006'],
    ['Valsamoggia - Bazzano', 'doubtful short ?037061'],
    // Elsewhere, by code or mark.
    ['015146', 'elsewhere ?'],
    ['1001', 'elsewhere ?'],
    ['Castello (PU)', 'elsewhere ?'],
    ['San Giovanni (RA)', 'elsewhere ?'],
    // Nothing of ours.
    ['Modena', 'unknown ?'],
    ['Provincia di Bologna', 'unknown ?'],
    ['BOLOGNA Totale', 'unknown ?'],
    ['Totale', 'unknown ?'],
    ['037099', 'unknown ?'],
    ['006', 'doubtful short-code ?037006'],
    ['12', 'unknown ?'],
    ['', 'unknown ?'],
  ])('%s: %s', (text, expected) => expect(said(text)).toBe(expected));

  it('takes no book for a comune', () => {
    for (const text of [`Bologna (${' '.repeat(400_000)}x`, `${'Bologna '.repeat(50_000)}`])
      expect(finder.match(text, 1).verdict).toBe('unknown');
  });

  it('never throws, and only gives comuni that there are', () => {
    const known = new Set(all.places.map(({ id }) => id));
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('S.', 'San', 'di', "d'", '037', '006', '(BO)', '(', 'Castel', 'Bologna'))
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const { comune, candidates, verdict } = finder.match(text, 1);
        for (const id of comune === null ? candidates : [comune, ...candidates]) expect(known).toContain(id);
        expect(comune !== null).toBe(['certain', 'former', 'locality'].includes(verdict));
      }),
      fuzzRuns(400),
    );
  });
});

describe('gazetteer', () => {
  it('has the 55, their past, and localities that bear no name of theirs', () => {
    const names = new Set(all.places.map(({ name }) => name));
    expect(all.places.flatMap(({ formerly }) => formerly)).toHaveLength(7);
    expect(all.localities.length).toBeGreaterThan(50);
    expect(all.localities.filter(({ name }) => names.has(name))).toEqual([]);
    expect(all.localities).toContainEqual({ name: 'Altedo', comune: '037035' });
    // Small enough to be sent with the page's data.
    expect(JSON.stringify(all).length).toBeLessThan(20_000);
  });
});
