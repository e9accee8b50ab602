import { beforeAll, describe, expect, it } from 'vitest';
import { formatNumber, formatSigned } from '../format/number';
import type { Locale } from '../i18n/locale';
import { LOCALES } from '../i18n/locale';
import { query } from '../snapshot/tables';
import { CHOSEN, storyAround } from './around';
import { STATEMENTS, VIEWS } from './statements.fixture';
import { themeStory } from './stories';
import { STORY_THEMES, type ThemeStory } from './types';

/** Numbers that are names of measures, not findings: `5 per mille`, `80 m²`, `ogni 10.000 abitanti`. */
const NAMES: Record<Locale, RegExp> = {
  it: /5 per mille|80 m²|10\.000( abitanti| €|,)|[Oo]gni (100|10\.000)|1\.000 residenti|(65|75|14) anni|Su 100|40 minuti|più di 10 km|terzo settore|1º sem\.|2º sem\.|\d+º? (giugno|dicembre) \d{4}/g,
  en: /5 per mille|80 m²|per 10,000|10,000(,| a year|\.)|€10,000|every 100|1,000 residents|(up to|aged|are) (14|65|75)|Of 100|40 minutes|more than 10 km|\d{4} H[12]|\d+ (June|December) \d{4}/g,
};

const sentences = ({ finding, lead, sections, limits }: ThemeStory): string[] => [
  finding,
  ...lead,
  ...sections.flatMap(({ before, after }) => [...before, ...after]),
  ...limits,
];

describe.each(STORY_THEMES)('the story of %s', (theme) => {
  const values: [value: number, decimals: number][] = [];

  beforeAll(async () => {
    for (const [sql, decimals] of STATEMENTS[theme])
      for (const row of await query(`${VIEWS} ${sql}`))
        for (const value of Object.values(row)) if (typeof value === 'number') values.push([value, decimals]);
  });

  it.each(LOCALES)('says no number (%s) that its own statements do not give', async (locale) => {
    const known = new Set(
      values.flatMap(([value, decimals]) => [
        formatNumber(value, locale, decimals),
        formatSigned(value, locale, decimals),
      ]),
    );
    const story = await themeStory(theme, locale);
    for (const text of sentences(story)) {
      const rest = text.replaceAll('\u00a0', ' ').replaceAll(NAMES[locale], '');
      const numbers = rest.match(/[+−]?\d+(?:[.,]\d+)*/g) ?? [];
      const strange = numbers.filter((number) => !known.has(number) && !/^(19|20)\d\d$/.test(number));
      expect(strange, text).toEqual([]);
    }
  });

  it.each(LOCALES)('is whole in %s: no hole in a sentence, and each ends', async (locale) => {
    const story = await themeStory(theme, locale);
    for (const text of sentences(story)) {
      expect(text).not.toMatch(/undefined|\bnull\b|NaN|Infinity|\[object| {2}|\(\)| ,|\.\./);
      expect(text).toMatch(/[.?]$/);
    }
    expect(story.lead.length).toBeGreaterThanOrEqual(2);
    expect(story.sections.length).toBeGreaterThanOrEqual(3);
    expect(story.limits.length).toBeGreaterThanOrEqual(3);
  });

  it('says the same things in both languages', async () => {
    const [italian, english] = await Promise.all([themeStory(theme, 'it'), themeStory(theme, 'en')]);
    expect(english.sections.map(({ id, before, after }) => [id, before.length, after.length])).toEqual(
      italian.sections.map(({ id, before, after }) => [id, before.length, after.length]),
    );
    expect(english.limits).toHaveLength(italian.limits.length);
  });

  it('leads to its indicators, its gaps with their holders, its figures and its tables', async () => {
    const around = await storyAround(theme, 'it');
    expect(around.indicators.every((indicator) => indicator.theme === theme)).toBe(true);
    expect(around.gaps.first.map(({ id }) => id)).toEqual(CHOSEN[theme].gaps);
    expect([...around.gaps.first, ...around.gaps.rest].every((gap) => gap.holder.it !== '')).toBe(true);
    expect(around.facts.first).toHaveLength(CHOSEN[theme].facts.length);
    expect(around.tables.map(({ id }) => id)).toContain('observations');
    expect(around.directions.length).toBeGreaterThan(0);
  });
});
