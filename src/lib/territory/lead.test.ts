import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locale';
import { leadWords } from '../i18n/territory-lead';
import type { LeadValue } from './lead-value';
import { leadOf } from './lead';
import { profileData, type ProfileData } from './profile-data';
import { standingOf } from './profile-reading';
import type { Territory } from './types';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});
const sentencesOf = (territory: Territory, locale: Locale): string[] => leadOf(data, territory, locale);
const textOf = (territory: Territory, locale: Locale): string => sentencesOf(territory, locale).join(' ');
const named = (id: string): Territory => {
  const territory = data.byId.get(id);
  if (!territory) throw new Error(`${id} is not in the snapshot`);
  return territory;
};

describe('lead of every territory', () => {
  it.each(LOCALES)('is a short paragraph of whole sentences (%s)', (locale) => {
    expect(data.territories).toHaveLength(74);
    for (const territory of data.territories) {
      const sentences = sentencesOf(territory, locale);
      const text = sentences.join(' ');
      expect(sentences.length, territory.id).toBeGreaterThanOrEqual(2);
      expect(sentences.length, territory.id).toBeLessThanOrEqual(4);
      expect(text.length, text).toBeGreaterThan(150);
      expect(text.length, text).toBeLessThan(650);
      // A capital or a figure begins, one full stop ends.
      for (const sentence of sentences) expect(sentence, territory.id).toMatch(/^[\p{Lu}\d].*[^.]\.$/u);
      expect(text, territory.id).not.toMatch(/ {2}|undefined|null|NaN|\(\)|[$`{}]|\d-S\d| ,|,,/);
      // The apostrophe of the printer, everywhere.
      expect(text, territory.id).not.toContain("'");
    }
  });

  it.each(LOCALES)('names the territory, and no two are alike (%s)', (locale) => {
    const texts = data.territories.map((territory) => {
      const text = textOf(territory, locale);
      if (territory.level !== 'metropoli') expect(text).toContain(territory.name);
      return text.replaceAll(territory.name, '');
    });
    expect(new Set(texts).size).toBe(74);
  });

  it('writes numbers as the language does', () => {
    for (const territory of data.territories) {
      // A comma before decimals and a point before thousands in Italian; the other way round in English.
      for (const number of textOf(territory, 'it').match(/\d[\d.,]*\d/g) ?? [])
        expect(number).toMatch(/^\d{1,3}(\.\d{3})*(,\d)?$|^\d{4}$|^20-50$/);
      for (const number of textOf(territory, 'en').match(/\d[\d.,]*\d/g) ?? [])
        expect(number).toMatch(/^\d{1,3}(,\d{3})*(\.\d)?$|^\d{4}$/);
      expect(textOf(territory, 'it')).not.toMatch(/\d ?%(?<!\u00a0%)/);
    }
  });

  it('keeps Italian articles and prepositions', () => {
    for (const territory of data.territories) {
      const text = textOf(territory, 'it');
      // No euphonic d, no elision and no joined preposition is missed, none is in excess.
      expect(text).not.toMatch(
        /\b[Aa] A\p{Ll}|\b[Aa]d [^Aa]|\b(il|lo) (8|11)\b|\b[Ll][oa]? ?l’|\bl’[^aeiou8AU1]/u,
      );
      expect(text).not.toMatch(/\b(il|la|di il|di la|in il|in la) (ottav|undices|aument|Unione|area)/);
      expect(text).not.toMatch(
        /\b(la) \p{L}+o (più|valore|prezzo|rapporto|numero)|\bil \p{L}+a (quota|distanza)/u,
      );
      expect(text).not.toMatch(/\b1 (organizzazion|minut|agriturism)|\bun’organizzazioni/);
    }
    expect(textOf(named('037062'), 'it')).toMatch(/^Alto Reno Terme ha /);
    expect(textOf(named('037002'), 'it')).toMatch(/^Ad Argelato per comprare una casa/);
    expect(textOf(named('unione-savena-idice'), 'it')).toMatch(/^Nell’Unione dei Comuni Savena-Idice /);
    expect(textOf(named('area-pianura'), 'it')).toMatch(/^La Pianura ha /);
    expect(textOf(named('area-collina-appennino'), 'it')).toMatch(/^Nell’area Collina-Appennino /);
  });

  it('tells a need beside the organisations and says how few they are', () => {
    const [first, second, third] = sentencesOf(named('037059'), 'it');
    expect(first).toBe(
      'Vergato è a 48 minuti d’auto dal polo di servizi di Bologna (2020), l’ottava distanza più lunga fra i 55 comuni.',
    );
    expect(second).toBe(
      'E le organizzazioni sono poche per i suoi abitanti: tre quelle ammesse al 5 per mille nel 2020, 3,9 ogni 10.000 abitanti, penultimo posto su 55.',
    );
    expect(third).toBe('Il conto è piccolo: con un’organizzazione in più il posto sarebbe il 52º.');
  });

  it('calls estimates estimates, and ranks no partial list', () => {
    const estimated = data.indicators.filter(({ id }) => /^prezzo|^anni-reddito/.test(id));
    expect(estimated.length).toBeGreaterThanOrEqual(3);
    const partial = data.indicators.filter((one) => one.partial).map(({ label }) => label.it);
    expect(partial.length).toBeGreaterThan(5);
    for (const territory of data.territories) {
      for (const sentence of sentencesOf(territory, 'it')) {
        if (/case costano|prezzo delle case|prezzo di un m²|anni di reddito/.test(sentence))
          expect(sentence).toContain('stima');
        expect(sentence).not.toMatch(/PNRR|comunità energetic|museo|musei|cammin/i);
      }
    }
  });
});

describe('organisations of a synthetic comune', () => {
  const comune = { level: 'comune', name: 'Prova' } as Territory;
  const others = Array.from({ length: 54 }, (_, i) => 5 + i / 10);
  const say = (count: number, end: 'high' | 'low', from: 'name' | 'need' | null): string => {
    const indicator = data.indicators.find(({ id }) => id === 'organizzazioni-10k');
    if (!indicator) throw new Error('no organizzazioni-10k');
    const value = count / 0.8;
    const values = [...others, value];
    const read: LeadValue = {
      ...{ indicator, period: '2020', value, values, estimated: false, metropolitan: null },
      ...{ numerator: count, denominator: 8000, standing: standingOf(value, values) },
    };
    return leadWords.it.organisations(comune, read, end, from);
  };

  it('writes none and one as words of their own', () => {
    expect(say(0, 'low', 'name')).toBe(
      'Prova non ha organizzazioni ammesse al 5 per mille nel 2020, ultimo posto su 55.',
    );
    expect(say(0, 'low', 'need')).toBe(
      'Nessuna organizzazione è stata ammessa al 5 per mille nel 2020, ultimo posto su 55.',
    );
    expect(say(1, 'low', 'name')).toContain(
      'Prova ha una sola organizzazione ammessa al 5 per mille nel 2020, 1,3 ogni',
    );
    expect(say(30, 'high', 'need')).toContain(
      'Le organizzazioni però sono molte per i suoi abitanti: 30 quelle ammesse',
    );
  });
});
