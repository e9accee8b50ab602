import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import type { Indicator } from '../indicator/types';
import { query, tablePath } from '../snapshot/tables';
import { comuniOf, readingsOf } from './profile';
import { profileData, type ProfileData } from './profile-data';
import type { Reading } from './profile-reading';
import { inSentence, measureWords, smallCount, valueText } from './profile-words';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});
const indicator = (id: string): Indicator => {
  const found = data.indicators.find((one) => one.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
};
const table = (id: string): string => `read_parquet('${tablePath(id)}')`;

describe('valueText', () => {
  it('writes the decimals of the indicator in the language of the page', () => {
    const minutes = { ...indicator('minuti-polo'), decimals: 1 };
    expect(LOCALES.map((locale) => valueText(minutes, 1234.56, locale))).toEqual(['1.234,6', '1,234.6']);
  });

  it('gives a change its sign, and a value that is none no sign', () => {
    for (const id of ['prezzo-variazione', 'variazione-popolazione-2011-2025']) {
      expect(valueText(indicator(id), 3.21, 'it')).toBe('+3,2');
      expect(valueText(indicator(id), -3.21, 'it')).toBe('−3,2');
      expect(valueText(indicator(id), 0, 'it')).toBe('0,0');
    }
    expect(valueText({ ...indicator('minuti-polo'), decimals: 0 }, 3, 'it')).toBe('3');
  });

  it('names a class, and writes the number of one that has no name', () => {
    const inner = indicator('classe-snai');
    expect([1, 5, 6].map((value) => valueText(inner, value, 'it'))).toEqual([
      ...['A – Polo', 'E – Periferico', 'F – Ultraperiferico'],
    ]);
    expect(valueText(inner, 1, 'en')).toBe(inner.categories[0]?.en);
    expect([0, 7].map((value) => valueText(inner, value, 'en'))).toEqual(['0', '7']);
  });
});

describe('measureWords', () => {
  const period = '2020-S1';
  const synthetic = (rest: Partial<Indicator>): Indicator => ({ ...indicator('minuti-polo'), ...rest });

  it('says unit and period, a unit that the label says only once, and no unit of a class', () => {
    const unit = { it: 'ogni 1.000 residenti', en: 'per 1,000 residents' };
    const label = { it: 'Posti ogni 1.000 residenti', en: 'Places per 1,000 residents' };
    const other = { it: 'Posti', en: 'Places' };
    const words = (rest: Partial<Indicator>): string[] =>
      LOCALES.map((locale) => measureWords({ indicator: synthetic({ unit, ...rest }), period }, locale));
    expect(words({ label: other })).toEqual([
      'ogni 1.000 residenti, 1º sem. 2020',
      'per 1,000 residents, 2020 H1',
    ]);
    expect(words({ label })).toEqual(['1º sem. 2020', '2020 H1']);
    // A count is never without its unit.
    expect(words({ label, measure: 'count' })[0]).toBe('ogni 1.000 residenti, 1º sem. 2020');
    expect(words({ label: other, measure: 'class' })).toEqual(['1º sem. 2020', '2020 H1']);
  });

  it('is never without a year, nor begins with a comma, for any published indicator', () => {
    for (const one of data.indicators)
      for (const locale of LOCALES)
        expect(measureWords({ indicator: one, period: one.defaultPeriod }, locale), one.id).toMatch(
          /^(?![,\s]).*\d{4}/,
        );
  });
});

describe('inSentence', () => {
  it.each([
    ['Indice di vecchiaia', 'indice di vecchiaia'],
    ['Età media', 'età media'],
    ['Èlite', 'èlite'],
    // An acronym keeps its capitals.
    ['CER costituite', 'CER costituite'],
    ['PNRR pro capite', 'PNRR pro capite'],
    ['', ''],
  ])('%s → %s', (label, inside) => {
    expect(inSentence(label)).toBe(inside);
  });
});

describe('smallCount', () => {
  const reading = (rest: Partial<Reading>, of: Partial<Indicator> = {}): Reading =>
    ({
      indicator: {
        ...indicator('organizzazioni-10k'),
        ...{ numerator: { it: 'organizzazioni', en: 'organisations' }, aggregation: 'ratio', ...of },
      },
      ...{ period: '2020', value: 4, numerator: 3, ...rest },
    }) as Reading;

  it('names what a rate counts where they are fewer than ten', () => {
    expect(smallCount(reading({}), 'it')).toEqual({ what: 'organizzazioni', count: '3' });
    expect(smallCount(reading({ numerator: 9 }), 'en')).toEqual({ what: 'organisations', count: '9' });
    expect(smallCount(reading({ numerator: 0, value: 0 }), 'it')?.count).toBe('0');
  });

  it.each<[string, Partial<Reading>, Partial<Indicator>]>([
    ['ten are not few', { numerator: 10 }, {}],
    ['no value', { value: null }, {}],
    ['no count', { numerator: null }, {}],
    ['an amount is not counted', { numerator: 2.5 }, {}],
    ['a loss is not a number of things', { numerator: -3 }, {}],
    ['not a ratio', {}, { aggregation: 'none' }],
    ['a numerator without a name', {}, { numerator: null }],
  ])('says nothing: %s', (_why, rest, of) => {
    expect(smallCount(reading(rest, of), 'it')).toBeNull();
  });

  it('speaks of the comuni that the table has with fewer than ten organisations', async () => {
    const rows = await query(
      `SELECT o.territory_id AS id, o.numerator AS n FROM ${table('observations')} AS o JOIN ${table('indicators')} AS i
         ON i.id = o.indicator_id AND i.default_period = o.period
       WHERE i.id = 'organizzazioni-10k' AND o.territory_id LIKE '037%' AND o.numerator < 10`,
    );
    expect(rows.length).toBeGreaterThan(0);
    const metropolis = data.byId.get('cm-bologna')!;
    const few = comuniOf(data, metropolis).flatMap((comune) => {
      const found = readingsOf(data, comune).get('organizzazioni-10k');
      const count = found && smallCount(found, 'it');
      return count ? [[comune.id, count.count]] : [];
    });
    expect(few.sort()).toEqual(rows.map(({ id, n }) => [String(id), String(n)]).sort());
  });
});
