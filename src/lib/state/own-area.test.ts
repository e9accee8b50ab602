import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, LONGEST_NAME } from '../territory/own-areas';
import { formatOwnAreaState, parseOwnAreaState, type OwnAreaContext } from './own-area';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const comuni = ['037006', '037021', '037059', '037061'];
const context: OwnAreaContext = {
  comuni: new Set(comuni),
  members: new Map([...comuni.map((id): [string, string[]] => [id, [id]]), ['area-a', ['037021', '037059']]]),
};
const read = (search: string) => parseOwnAreaState(search, context);

describe('own area in an address', () => {
  it('reads a named area, bare comuni, and those of published territories', () => {
    expect(read('propria=Le valli~059.061').state).toEqual({
      name: 'Le valli',
      comuni: ['037059', '037061'],
    });
    expect(read('?comuni=061.006').state).toEqual({ name: '', comuni: ['037006', '037061'] });
    expect(read('territori=area-a,037006').state.comuni).toEqual(['037006', '037021', '037059']);
    expect(read('nome=Da fare').state).toEqual({ name: 'Da fare', comuni: [] });
    // What a link of the comparison looks like.
    expect(read('territori=p1,037006&propria=Due~059.061').problems).toEqual([]);
  });

  it('says what it does not understand and keeps the rest', () => {
    const { state, problems } = read('propria=Le valli~059.999&comuni=006.x&territori=area-z');
    expect(state).toEqual({ name: 'Le valli', comuni: ['037006', '037059'] });
    expect(problems.map(({ key }) => key)).toEqual(['territori', 'comuni', 'propria']);
    expect(read('propria=~059').problems).toHaveLength(1);
    expect(read('').problems).toEqual([]);
  });

  it('is total: any text gives a valid state', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('059', '~', '.', '037006', 'p1', 'Nome~006'));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('propria', 'comuni', 'territori', 'nome', 'x'), part)),
        fc.string(),
        (pairs, loose) => {
          for (const search of [new URLSearchParams(pairs).toString(), loose]) {
            const { state } = read(search);
            expect(state.name).toBe(cleanName(state.name));
            expect(state.comuni).toEqual([...new Set(state.comuni)].sort());
            for (const id of state.comuni) expect(comuni).toContain(id);
            // What is read once is read again the same, with nothing to complain of.
            expect(read(formatOwnAreaState(state))).toEqual({ state, problems: [] });
          }
        },
      ),
    );
  });

  it('gives back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: LONGEST_NAME }).map(cleanName),
        fc.subarray(comuni),
        (name, chosen) => {
          expect(read(formatOwnAreaState({ name, comuni: chosen }))).toEqual({
            state: { name, comuni: chosen },
            problems: [],
          });
        },
      ),
    );
  });
});
