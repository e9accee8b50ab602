import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, orderOf } from './dates';
import { fuzzRuns } from '../../../tests/support/fuzz-runs';

fc.configureGlobal(fuzzRuns(100));

describe('dateOf', () => {
  it.each([
    ['31/12/2024', 'day-first', '2024-12-31'],
    ['3.4.2024', 'day-first', '2024-04-03'],
    ['3-4-24', 'day-first', '2024-04-03'],
    ['12/31/24', 'month-first', '2024-12-31'],
    ['12/31/1999', 'month-first', '1999-12-31'],
    ['31/12/75', 'day-first', '1975-12-31'],
    ['24/12/31', 'year-first', '2024-12-31'],
    ['2024-12-31', 'day-first', '2024-12-31'],
    ['2024/2/9', 'month-first', '2024-02-09'],
    ['2024-12-31T10:20:30Z', 'day-first', '2024-12-31'],
    ['31/12/2024 10:20', 'day-first', '2024-12-31'],
    ['20241231', 'day-first', '2024-12-31'],
    ['2024', 'day-first', '2024'],
    ['2024-12', 'day-first', '2024-12'],
    ['12/2024', 'day-first', '2024-12'],
    ['dic 2024', 'day-first', '2024-12'],
    ['1° maggio 2024', 'day-first', '2024-05-01'],
    ['31 December 2024', 'day-first', '2024-12-31'],
    ['giu. 2024', 'day-first', '2024-06'],
    ['29/02/2024', 'day-first', '2024-02-29'],
  ] as const)('%s, %s, is %s', (text, order, iso) => expect(dateOf(text, order)).toBe(iso));

  it.each([
    '',
    '29/02/2023',
    '31/12/2024'.replace('12', '13'),
    '32/01/2024',
    '0/1/2024',
    '3000',
    '12',
    'zzz 2024',
    '1/2-2024',
    '99999999',
  ])('%s is none', (text) => expect(dateOf(text, 'day-first')).toBeNull());

  it('reads back any day in each order', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), fc.boolean(), (date, between, short) => {
        const iso = date.toISOString().slice(0, 10);
        const [year = '', month = '', d = ''] = iso.split('-');
        const y = short ? year.slice(2) : year;
        expect(dateOf([d, month, y].join(between), 'day-first')).toBe(iso);
        expect(dateOf([month, d, y].join(between), 'month-first')).toBe(iso);
        expect(dateOf(iso, 'month-first')).toBe(iso);
      }),
    );
  });

  it('never throws, and gives ISO or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/. -]{0,12}$/)), (text) => {
        expect(dateOf(text, 'day-first') ?? '2024').toMatch(/^\d{4}(?:-\d{2}){0,2}$/);
      }),
      fuzzRuns(500),
    );
  });
});

describe('orderOf', () => {
  it.each([
    ['31/12/2024', 'day-first'],
    ['12/31/2024', 'month-first'],
    ['75/12/31', 'year-first'],
    ['03/04/2024', 'either'],
    ['03/03/2024', null],
    ['2024-04-03', null],
    ['testo', null],
  ] as const)('%s is %s', (text, order) => expect(orderOf(text)).toBe(order));
});
