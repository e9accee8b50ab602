import { describe, expect, it } from 'vitest';
import type { IndicatorBrief } from '../indicator/brief';
import { arranged } from './arrangement';

/** A synthetic indicator with what an arrangement looks at. */
const synthetic = (id: string, changes: Partial<IndicatorBrief> = {}): IndicatorBrief =>
  ({
    ...{ id, measure: 'rate', polarity: 'need', partial: false, missions: [3], directions: [] },
    ...{ periods: ['2020'], defaultPeriod: '2020', seriesBreaks: [] },
    ...changes,
  }) as unknown as IndicatorBrief;

const need = synthetic('need', { periods: ['2018', '2019', '2020'] });
const resource = synthetic('resource', {
  polarity: 'resource',
  periods: ['2019', '2021'],
  defaultPeriod: '2021',
});
const kind = synthetic('kind', { measure: 'class', polarity: 'context' });
const all = [need, resource, kind];
const one = { indicator: 'need', period: '2020', second: null, arrangement: 'una' as const };

describe('arranged', () => {
  it('crosses a need with its resource, at the same period where it has it', () => {
    expect(arranged(one, all, 'incrocio')).toEqual({
      arrangement: 'incrocio',
      second: { indicator: 'resource', period: '2021' },
    });
    expect(arranged({ ...one, period: '2019' }, all, 'incrocio')?.second?.period).toBe('2019');
  });

  it('keeps a second indicator that can be crossed, and replaces one that cannot', () => {
    const second = { indicator: 'resource', period: '2019' };
    expect(arranged({ ...one, second }, all, 'incrocio')).toEqual({ arrangement: 'incrocio' });
    for (const indicator of ['kind', 'need'])
      expect(arranged({ ...one, second: { indicator, period: '2020' } }, all, 'incrocio')?.second).toEqual({
        indicator: 'resource',
        period: '2021',
      });
  });

  it('does not cross a class', () => {
    expect(arranged({ ...one, indicator: 'kind' }, all, 'incrocio')).toBeNull();
  });

  it('puts the earlier period on the left when two maps show one indicator', () => {
    expect(arranged(one, all, 'affiancate')).toEqual({
      arrangement: 'affiancate',
      period: '2018',
      second: { indicator: 'need', period: '2020' },
    });
    expect(arranged({ ...one, period: '2018' }, all, 'tendina')).toEqual({
      arrangement: 'tendina',
      period: '2018',
      second: { indicator: 'need', period: '2020' },
    });
  });

  it('puts the partner beside an indicator of one period', () => {
    const single = [synthetic('need'), resource];
    expect(arranged(one, single, 'affiancate')?.second?.indicator).toBe('resource');
  });

  it('goes back to one map without the second indicator', () => {
    const second = { indicator: 'resource', period: '2019' };
    expect(arranged({ ...one, second }, all, 'una')).toEqual({ arrangement: 'una', second: null });
  });
});
