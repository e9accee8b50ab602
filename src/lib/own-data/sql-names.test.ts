import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sqlNames } from './sql-names';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('sqlNames', () => {
  it('makes names that SQL takes without quotes', () => {
    expect(
      sqlNames(
        ['Età media (%)', 'Età media', 'eta media', '2019', 'Select', 'comune', '%', '  ', 'L’anno', 'order'],
        ['comune'],
      ),
    ).toEqual([
      'eta_media',
      'eta_media_2',
      'eta_media_3',
      'c_2019',
      'select_',
      'comune_2',
      'colonna_7',
      'colonna_8',
      'lanno',
      'order_',
    ]);
  });

  it('are plain, unique and none of those taken, whatever the file calls its columns', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (names) => {
        const made = sqlNames(names, ['comune_id', 'comune']);
        expect(made).toHaveLength(names.length);
        expect(new Set([...made, 'comune_id', 'comune']).size).toBe(names.length + 2);
        for (const name of made) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      }),
    );
  });
});
