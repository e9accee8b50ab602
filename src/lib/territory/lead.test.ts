import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES } from '../i18n/locale';
import { itPercent } from '../i18n/territory-lead';
import { leadOf } from './lead';
import { profileData, type ProfileData } from './profile-data';
import { readingsOf } from './profile';
import { standingOf, type Reading } from './profile-reading';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});

describe('lead of every comune', () => {
  it.each(LOCALES)('is one to three whole sentences in good grammar (%s)', (locale) => {
    expect(data.comuni).toHaveLength(55);
    for (const comune of data.comuni) {
      const sentences = leadOf({ ...comune, readings: readingsOf(data, comune) }, locale);
      const text = sentences.join(' ');
      expect(sentences.length, comune.name).toBeGreaterThanOrEqual(1);
      expect(sentences.length, comune.name).toBeLessThanOrEqual(3);
      expect(text, comune.name).toContain(comune.name);
      for (const sentence of sentences) expect(sentence, comune.name).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(text).not.toMatch(/ {2}|undefined|null|NaN|\(\)/);
      expect(text).not.toMatch(
        / e [eè]| a un [aeiou]|\b(il|lo) (8|11)\b|\bun'|\b1 (organizzazioni|organisations|minut)/,
      );
      expect(text).not.toMatch(/\b(uno|one) (quelle|organizzazioni|organisations|admitted)/);
    }
  });

  it('differs from comune to comune', () => {
    const texts = data.comuni.map((c) => leadOf({ ...c, readings: readingsOf(data, c) }, 'it').join(' '));
    expect(new Set(texts).size).toBe(55);
  });

  it('sets the need against the organisations and says how few they are', () => {
    const vergato = data.comuni.find((c) => c.id === '037059');
    if (!vergato) throw new Error('Vergato is not in the snapshot');
    const [first = '', second] = leadOf({ ...vergato, readings: readingsOf(data, vergato) }, 'it');
    expect(first).toBe(
      'Vergato è a 48 minuti dal polo di servizi di Bologna (8º valore più alto su 55) e ha poche organizzazioni per i suoi abitanti: ' +
        'tre quelle ammesse al 5 per mille nel 2020, 3,9 ogni 10.000 abitanti, penultimo posto su 55.',
    );
    expect(second).toBe('Il conto è piccolo: con un’organizzazione in più il posto sarebbe il 52º.');
  });
});

describe('lead of a synthetic comune', () => {
  const others = Array.from({ length: 54 }, (_, i) => 5 + i / 10);
  const withCount = (count: number): string => {
    const indicator = data.indicators.find((i) => i.id === 'organizzazioni-10k');
    if (!indicator) throw new Error('no organizzazioni-10k');
    const value = (count / 8000) * indicator.factor;
    const values = [...others, value].sort((a, b) => a - b);
    const empty = {
      note: null,
      denominatorDate: null,
      median: null,
      areaMedian: null,
      metropolitan: null,
      lowest: null,
      highest: null,
    };
    const reading: Reading = {
      ...empty,
      ...{ indicator, period: '2020', value, status: 'derived', numerator: count, denominator: 8000, values },
      standing: standingOf(value, values),
    };
    return leadOf(
      { name: 'Prova', snaiPole: null, snaiClass: 'D', readings: new Map([[indicator.id, reading]]) },
      'it',
    ).join(' ');
  };

  it('writes none and one as words of their own', () => {
    expect(withCount(0)).toBe(
      'Prova non ha organizzazioni ammesse al 5 per mille nel 2020, ultimo posto su 55.',
    );
    expect(withCount(1)).toContain(
      'Prova ha una sola organizzazione ammessa al 5 per mille nel 2020, 1,3 ogni',
    );
    expect(withCount(30)).toContain('molte organizzazioni per i suoi abitanti: 30 quelle ammesse');
  });

  it('claims the middle only where every figure is there', () => {
    const indicator = data.indicators.find((i) => i.id === 'variazione-popolazione-2011-2025');
    const organisations = data.indicators.find((i) => i.id === 'organizzazioni-10k');
    if (!indicator || !organisations) throw new Error('no indicator');
    const values = Array.from({ length: 55 }, (_, i) => i);
    const at = (i: typeof indicator, value: number): Reading => ({
      ...{
        note: null,
        denominatorDate: null,
        median: null,
        areaMedian: null,
        metropolitan: null,
        lowest: null,
        highest: null,
      },
      ...{
        indicator: i,
        period: '2020',
        value,
        status: 'derived',
        numerator: value,
        denominator: 10_000,
        values,
      },
      standing: standingOf(value, values),
    });
    const lead = (change: number): string[] => {
      const readings = new Map([
        [organisations.id, at(organisations, 27)],
        [indicator.id, at(indicator, change)],
      ]);
      return leadOf({ name: 'Prova', snaiPole: null, snaiClass: 'D', readings }, 'it');
    };
    expect(lead(27)[0]).toBe(
      'Prova sta in mezzo: per distanza dai servizi, abitanti, età, prezzo delle case, reddito, frane, turismo e organizzazioni non è mai tra i primi o gli ultimi undici comuni.',
    );
    // Fourth lowest but still a gain: neither a loss to tell nor the middle.
    expect(lead(3)).toEqual([
      'Prova conta 27 organizzazioni ammesse al 5 per mille nel 2020, 27,0 ogni 10.000 abitanti, 28º posto su 55.',
    ]);
  });

  it('says nothing where nothing is known', () => {
    expect(leadOf({ name: 'Prova', snaiPole: null, snaiClass: null, readings: new Map() }, 'it')).toEqual([]);
  });
});

describe('itPercent', () => {
  it('reads the number aloud to choose the article', () => {
    const texts = ['4,2', '8,3', '11,0', '1,3', '0,5', '81', '18,2', '800'].map(itPercent);
    expect(texts).toEqual([
      'il 4,2\u00a0%',
      'l’8,3\u00a0%',
      'l’11,0\u00a0%',
      'l’1,3\u00a0%',
      'lo 0,5\u00a0%',
      'l’81\u00a0%',
      'il 18,2\u00a0%',
      'l’800\u00a0%',
    ]);
  });
});
