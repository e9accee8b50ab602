import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { namedPlaces } from '../planner/own-area-page';
import { matchName, matchNames, type NameMatch } from './match-names';
import { nameIndex, type NamedPlace, type NameIndex } from './name-index';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

let places: NamedPlace[];
let comuni: NamedPlace[];
let index: NameIndex;
beforeAll(async () => {
  places = await namedPlaces();
  comuni = places.filter(({ members }) => members === null);
  index = nameIndex(places);
});

const said = (match: NameMatch): string =>
  match.kind === 'ambiguous'
    ? `ambiguous ${match.candidates.map((c) => c.id).join(' ')}`
    : match.kind === 'unknown'
      ? `unknown ${match.suggestions.map((s) => s.name).join(', ')}`.trim()
      : `${match.kind} ${match.ids.join(' ')}`;

describe('matchName', () => {
  it.each([
    ['Bologna', 'exact 037006'],
    ['037006', 'exact 037006'],
    ['Castel d’Aiano', 'exact 037013'],
    ["Castel d'Aiano", 'exact 037013'],
    // Capitals, accents, apostrophes, blanks, what lists put around a name.
    ['  BOLOGNA ', 'normalised 037006'],
    ['Castel d´Aiano', 'normalised 037013'],
    ['Castel d Aiano', 'normalised 037013'],
    ['CASTEL D`AIANO', 'normalised 037013'],
    ['Sant Agata Bolognese', 'normalised 037056'],
    ['Castelmaggiore', 'normalised 037019'],
    ['Budrìo', 'normalised 037008'],
    ['Comune di Vergato (BO)', 'exact 037059'],
    ['3. Dozza', 'exact 037025'],
    // Codes as spreadsheets leave them.
    ['37006', 'normalised 037006'],
    ['37.006', 'normalised 037006'],
    ['37006.0', 'normalised 037006'],
    ['037 006', 'normalised 037006'],
    ['006', 'normalised 037006'],
    // Shortened.
    ['S. Giovanni in P.', 'abbreviation 037053'],
    ['S.Giovanni in Persiceto', 'normalised 037053'],
    ['S. Benedetto V.d.S.', 'abbreviation 037051'],
    ['San Lazzaro', 'abbreviation 037054'],
    ['S.Agata', 'abbreviation 037056'],
    ['Castel S. Pietro', 'abbreviation 037020'],
    ['Castello Argile', 'abbreviation 037017'],
    ['Persiceto', 'abbreviation 037053'],
    ['Zola', 'abbreviation 037060'],
    ['Granarolo', 'abbreviation 037030'],
    // Of the past.
    ['Bazzano', 'former 037061'],
    ['Castello di Serravalle', 'former 037061'],
    ['porretta terme', 'former 037062'],
    ['037049', 'former 037062'],
    // Doubtful.
    ['San Pietro', 'ambiguous 037020 037042 037055'],
    ['Emilia', 'ambiguous 037001 037030 037046'],
    // Of elsewhere, or nothing.
    ['037099', 'unknown'],
    ['12', 'unknown'],
    ['Zzz', 'unknown'],
    ['Castel Bolognese', /^unknown/],
    ['Modena', /^unknown/],
    ['Vergatto', /^unknown Vergato/],
    ['Casalechio di Reno', /^unknown Casalecchio di Reno/],
    ['S.', 'unknown'],
  ] as const)('%s', (text, expected) => {
    if (typeof expected === 'string') expect(said(matchName(text, index))).toBe(expected);
    else expect(said(matchName(text, index))).toMatch(expected);
  });

  it('takes a group by its name as all its comuni, a comune before a group', () => {
    const reno = matchName('unione reno galliera', index);
    expect(reno.kind).toBe('group');
    expect('ids' in reno && reno.ids.length).toBe(8);
    expect(said(matchName('Imola', index))).toBe('exact 037032');
    expect(matchName('Appennino Bolognese', index).kind).toBe('ambiguous');
    expect(said(matchNames('Unione Valli del Reno, Lavino e Samoggia', index)[0]!)).toMatch(/^group 037011 /);
  });

  it('knows every name in every dress, and every code', () => {
    const dresses: ((name: string) => string)[] = [
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase().replaceAll('’', '`'),
      (name) => name.replaceAll('’', ' '),
      (name) => name.replaceAll('’', ''),
      (name) => name.replace(/\bSan /g, 'S. '),
      (name) => name.replace(/\bSan /g, 'S.'),
      (name) => name.replace(/[aeiou]$/, (vowel) => `${vowel}\u0301`),
      (name) => `«${name}» (BO)`,
    ];
    for (const { id, name, shortName } of comuni) {
      for (const dress of dresses) {
        const match = matchName(dress(name), index);
        expect(['exact', 'normalised'], dress(name)).toContain(match.kind);
        expect('ids' in match && match.ids, dress(name)).toEqual([id]);
      }
      for (const code of [id, id.slice(1), id.slice(3)])
        expect('ids' in matchName(code, index) && said(matchName(code, index)).split(' ')[1]).toBe(id);
      const short = matchName(shortName, index);
      expect('ids' in short && short.ids, shortName).toEqual([id]);
    }
  });
});

describe('matchNames', () => {
  it('reads a list between any separators, in any order, whole', () => {
    const separator = fc.constantFrom(
      '\n',
      '\r\n',
      ', ',
      ';',
      '\t',
      ' | ',
      ' / ',
      ' - ',
      ' – ',
      '\n• ',
      ',,\n',
    );
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          Array.from({ length: 55 }, (_, i) => i),
          { minLength: 1 },
        ),
        separator,
        (chosen, between) => {
          const wanted = chosen.map((i) => comuni[i]!);
          const found = matchNames(wanted.map((c) => c.name).join(between), index);
          expect(found.map(said)).toEqual(wanted.map((c) => `exact ${c.id}`));
        },
      ),
      fuzzRuns(60),
    );
  });

  it('reads names and codes in a row, without separators', () => {
    const found = matchNames(
      'Bologna Castel San Pietro Terme e San Lazzaro di Savena 37059 Monte San Pietro',
      index,
    );
    expect(found.map((match) => ('ids' in match ? match.ids[0] : match.kind))).toEqual([
      '037006',
      '037020',
      '037054',
      '037059',
      '037042',
    ]);
  });

  it('keeps what it cannot read, word for word', () => {
    expect(matchNames('Bologna; Castelfranco Emilia; San Pietro, BO', index).map(said)).toEqual([
      'exact 037006',
      expect.stringMatching(/^unknown/),
      'ambiguous 037020 037042 037055',
    ]);
    expect(matchNames('Castelfranco Emilia', index)[0]?.text).toBe('Castelfranco Emilia');
  });

  it('never throws and never names what is not there, whatever is pasted', () => {
    const known = new Set(comuni.map(({ id }) => id));
    const anything = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('S.', 'San', 'di', "d'", '037', '006', '.', '(', 'e', 'Castel', '\n', '\0'))
        .map((w) => w.join(' ')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        for (const match of matchNames(text, index)) {
          expect(match.text).not.toBe('');
          if ('ids' in match) for (const id of match.ids) expect(known).toContain(id);
        }
      }),
      fuzzRuns(500),
    );
  });

  it('reads a text of any length up to its limit', () => {
    expect(matchNames('x, '.repeat(100_000), index).length).toBeLessThanOrEqual(600);
    expect(matchNames('Bologna '.repeat(4_000), index).length).toBeGreaterThan(1);
    expect(matchNames('', index)).toEqual([]);
    expect(matchNames(' ,;\n- e\nBO', index)).toEqual([]);
  });
});
