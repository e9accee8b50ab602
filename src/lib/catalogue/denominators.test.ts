import { describe, expect, it } from 'vitest';
import { indicators } from '../snapshot/domain';
import { denominatorYears } from './denominators';

describe('the residents that stand under each year', () => {
  it('are those of a date within a year of the flow; a flow has the years of its indicator and no other', async () => {
    const years = await denominatorYears();
    expect(years.map(({ period }) => period)).toEqual(years.map(({ period }) => period).sort());
    for (const [indicator, flow, day] of [
      ['organizzazioni-10k', 'fivePerMille', '12-31'],
      ['posti-letto-1000', 'tourism', '06-30'],
    ] as const) {
      const known = years.filter((year) => year[flow] !== undefined);
      const published = (await indicators()).find(({ id }) => id === indicator)?.periods ?? [];
      expect(known.map(({ period }) => period)).toEqual([...published].sort());
      const dated = known.filter((year) => typeof year[flow] === 'string');
      expect(dated.length, flow).toBeGreaterThan(0);
      for (const { period, [flow]: date } of dated) {
        const days = (Date.parse(String(date)) - Date.parse(`${period}-${day}`)) / 86_400_000;
        expect(Math.abs(days), `${flow} ${period}`).toBeLessThanOrEqual(366);
      }
    }
  });
});
