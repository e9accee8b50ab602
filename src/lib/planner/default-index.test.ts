import { beforeAll, describe, expect, it } from 'vitest';
import { compositeIndexMessages } from '../i18n/composite-index';
import { LOCALES } from '../i18n/locale';
import { DEFAULT_PARTS, isDefaultIndex, OFFICIAL_MEASURES } from './default-index';
import { indexPage, type IndexPage } from './index-page';
import { indexView } from './index-view';
import { cellOf } from './latest';
import { indexRefusal } from './indexable';

let page: IndexPage;
beforeAll(async () => {
  page = await indexPage('it');
}, 60_000);
const comuni = () => page.territories.filter(({ level }) => level === 'comune');
const view = () =>
  indexView(
    { parts: [...DEFAULT_PARTS], normalisation: 'min-max', penalty: 'plus' },
    comuni(),
    page.indicators,
    page.first,
  );

describe('the opening index', () => {
  it('is made of indicators that exist, may be in an index, are known for all 55 and are explained', () => {
    for (const { id } of DEFAULT_PARTS) {
      const indicator = page.indicators.find((each) => each.id === id);
      expect(indicator, id).toBeDefined();
      expect(page.refusals[id], id).toBeUndefined();
      expect(
        comuni().filter((comune) => indicator && cellOf(page.first, indicator, comune).value !== null),
      ).toHaveLength(55);
      for (const locale of LOCALES)
        expect(compositeIndexMessages[locale].whys[id].length).toBeGreaterThan(30);
    }
  });

  it('gives all 55 a place, with nothing that its own warnings would complain of', () => {
    const { n, refusal, warnings, aside } = view();
    expect({ n, refusal, warnings, aside }).toEqual({ n: 55, refusal: null, warnings: [], aside: [] });
  });

  it('has the direction that its indicators say: needs raise it, the loss of residents too', () => {
    for (const { id, polarity } of DEFAULT_PARTS) {
      const need = page.indicators.find((each) => each.id === id)?.polarity === 'need';
      expect(polarity, id).toBe(need ? 1 : -1);
    }
    expect(DEFAULT_PARTS.filter(({ polarity }) => polarity === -1).map(({ id }) => id)).toEqual([
      'variazione-popolazione-2011-2025',
    ]);
  });

  it('comes with the intervals of its own values', () => {
    const { result } = page.intervals;
    expect(result).toMatchObject({ n: 55, runs: 1000, seed: 1 });
    view().rows.forEach(({ place }, u) => {
      const interval = result.intervals[u];
      expect(interval?.place).toBe(place);
      expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? 0);
    });
  });

  it('is still itself with other weights, and not with another direction or without one of its five', () => {
    expect(isDefaultIndex(DEFAULT_PARTS.map((part, i) => ({ ...part, weight: i + 1 })))).toBe(true);
    expect(isDefaultIndex([...DEFAULT_PARTS, { id: 'quota-75', polarity: 1, weight: 0 }])).toBe(true);
    expect(isDefaultIndex(DEFAULT_PARTS.map((part, i) => ({ ...part, weight: i })))).toBe(false);
    expect(isDefaultIndex(DEFAULT_PARTS.map((part) => ({ ...part, polarity: 1 })))).toBe(false);
  });
});

describe('the official measures', () => {
  it('are those in the tables, and what they are made of is an indicator', () => {
    const there = OFFICIAL_MEASURES.filter(({ id }) => page.indicators.some((each) => each.id === id));
    expect(there.map(({ id }) => id)).toEqual(expect.arrayContaining(['classe-snai', 'ivsm-2018']));
    for (const { madeOf } of OFFICIAL_MEASURES)
      for (const id of madeOf) expect(page.indicators.some((each) => each.id === id)).toBe(true);
  });
});

describe('indexRefusal', () => {
  it('keeps classes, partial lists and what is the same everywhere out of an index', () => {
    expect(page.refusals).toMatchObject({
      'classe-snai': 'class',
      'ivsm-2018': 'partial',
      'comuni-senza-fermata': 'flat',
    });
    const indicator = page.indicators.find(({ id }) => id === 'minuti-polo');
    if (!indicator) throw new Error('no minutes');
    expect(indexRefusal(indicator, comuni(), page.first)).toBeNull();
    // The same column over a list of which most have no value.
    const gone = comuni().map((comune, i) => (i < 20 ? { ...comune, id: `x${i}` } : comune));
    expect(indexRefusal(indicator, gone, page.first)).toBe('few');
  });
});
