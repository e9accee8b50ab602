import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBeforeBirth, normaliseCode, predecessorsOf, todaysCode } from './codes';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

const comune = fc.integer({ min: 1, max: 62 }).map((number) => String(number).padStart(3, '0'));

describe('normaliseCode', () => {
  it('reads every form the sources use as the same code', () => {
    fc.assert(
      fc.property(comune, fc.constantFrom('037', '37', '8037', '08037', '237'), (number, front) => {
        expect(normaliseCode(`${front}${number}`)).toBe(`037${number}`);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(fc.property(comune, (number) => normaliseCode(`037${number}`) === `037${number}`));
  });

  it.each(['', '37', '006', '7006', '038008', '38008', '8038008', '0037006', '037006x', '237', 'Bologna'])(
    'does not guess a code from "%s"',
    (text) => expect(normaliseCode(text)).toBeNull(),
  );

  it('gives nothing but null or a code of the province, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => /^037\d{3}$/.test(normaliseCode(text) ?? '037000')));
  });
});

describe('merged comuni', () => {
  it('go to the comune of today and back', () => {
    expect(todaysCode('037004')).toBe('037061');
    expect(todaysCode('037006')).toBe('037006');
    expect(predecessorsOf('037062')).toEqual(['037029', '037049']);
    expect(predecessorsOf('037006')).toEqual([]);
  });
});

describe('isBeforeBirth', () => {
  it('tells a sum over predecessors from a figure of the comune itself', () => {
    expect(isBeforeBirth('037062', '2015')).toBe(true);
    expect(isBeforeBirth('037062', '2016')).toBe(false);
    expect(isBeforeBirth('037061', '2011-10-09')).toBe(true);
    expect(isBeforeBirth('037006', '2001-10-21')).toBe(false);
  });
});
