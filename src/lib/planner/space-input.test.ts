import { describe, expect, it } from 'vitest';
import { POPULATION } from '../explorer/expression';
import { indicatorBriefs } from '../explorer/page';
import { indicatorData, territories } from '../snapshot/domain';
import { spreadAnswer, valuesOf } from './space-input';

const ids = (await territories()).filter(({ level }) => level === 'comune').map(({ id }) => id);
const briefs = await indicatorBriefs('it');
const brief = (id: string) => {
  const found = briefs.find((each) => each.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};

describe('valuesOf', () => {
  it('has the values of the comuni in their order, and gaps for a period that is not there', async () => {
    const data = await indicatorData('minuti-polo');
    const [period = ''] = Object.keys(data.periods);
    const back = [...ids].reverse();
    expect(valuesOf(back, data, period).value).toEqual([...valuesOf(ids, data, period).value].reverse());
    expect(valuesOf(ids, data, '1900').value.every((v) => v === null)).toBe(true);
    expect(valuesOf(ids, data, '1900').status.every((s) => s === 'missing')).toBe(true);
  });
});

describe('spreadAnswer', () => {
  it('sets a rate against its own base: all of it is the sum of the comuni', async () => {
    const data = await indicatorData('organizzazioni-10k');
    const answer = spreadAnswer(ids, brief('organizzazioni-10k'), data, '2020', null, 'it');
    if (!answer.outcome.ok) throw new Error(answer.outcome.reason);
    const whole = data.territoryIds.indexOf('cm-bologna');
    expect(answer.outcome.value.amount).toBe(data.periods['2020']?.numerator[whole]);
    expect(answer.outcome.value.base).toBe(data.periods['2020']?.denominator[whole]);
    expect(answer.base).toBe('residenti');
  });

  it('sets a count against the residents of its time and says their date', async () => {
    const [data, population] = [await indicatorData('letti-campeggio'), await indicatorData(POPULATION)];
    const answer = spreadAnswer(ids, brief('letti-campeggio'), data, '2024', population, 'it');
    if (!answer.outcome.ok) throw new Error(answer.outcome.reason);
    expect(answer.amount).toBe('Posti letto nei campeggi');
    const date = answer.baseDate ?? '';
    const residents = population.periods[date]?.value ?? [];
    expect(answer.outcome.value.base).toBe(
      ids.reduce((sum, id) => sum + (residents[population.territoryIds.indexOf(id)] ?? 0), 0),
    );
  });

  it('refuses with its reason', async () => {
    const refusal = async (id: string): Promise<string> => {
      const { outcome } = spreadAnswer(
        ids,
        brief(id),
        await indicatorData(id),
        brief(id).defaultPeriod,
        null,
        'it',
      );
      return outcome.ok ? 'none' : outcome.reason;
    };
    expect(await refusal('cer-note')).toBe('partial');
    expect(await refusal('indice-vecchiaia')).toBe('not-amount');
    expect(await refusal('importi-sede')).toBe('not-amount');
  });
});
