import { describe, expect, it } from 'vitest';
import { planOutline } from './outline';
import { formatSpan, shareOf, timeSpan } from './time-span';

const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);

describe('timeSpan', () => {
  it('ends a year, a month and a day where the next begins', () => {
    expect(timeSpan('2022/2024')).toEqual({ from: day('2022-01-01'), to: day('2025-01-01') });
    expect(timeSpan('2023-11/2023-12')).toEqual({ from: day('2023-11-01'), to: day('2024-01-01') });
    expect(timeSpan('2023-12-31')).toEqual({ from: day('2023-12-31'), to: day('2024-01-01') });
    expect(timeSpan('2017-05')).toEqual({ from: day('2017-05-01'), to: day('2017-06-01') });
  });

  it('stops at what is no date', () => {
    expect(() => timeSpan('2023-S1')).toThrow('2023-S1');
    expect(() => timeSpan('')).toThrow('no date');
  });

  it('reads every date of the plan, ends after beginnings', async () => {
    const { phases, events } = await planOutline('it');
    for (const { date } of [...phases, ...events]) {
      const { from, to } = timeSpan(date ?? '');
      expect(to).toBeGreaterThan(from);
    }
  });
});

describe('shareOf', () => {
  it('is 0 at the start of the frame, 1 at its end', () => {
    const frame = timeSpan('2022/2023');
    expect(shareOf(frame.from, frame)).toBe(0);
    expect(shareOf(frame.to, frame)).toBe(1);
    expect(shareOf(day('2023-01-01'), frame)).toBe(0.5);
  });
});

describe('formatSpan', () => {
  it('writes years, months and days as each language does', () => {
    expect(formatSpan('2025/2035', 'it')).toBe('2025–2035');
    expect(formatSpan('2023-11-29', 'en')).toBe('29\u00a0November 2023');
    expect(formatSpan('2022-10-18/2022-10-21', 'it')).toMatch(/^18.21 ottobre 2022$/);
    expect(formatSpan('2022-10/2023-03', 'it')).toMatch(/^ottobre 2022\s.\smarzo 2023$/);
    expect(formatSpan('2023-06/2023-09', 'en')).toMatch(/^June\s?.\s?September 2023$/);
    expect(formatSpan('2017-05', 'it')).toBe('maggio 2017');
  });
});
