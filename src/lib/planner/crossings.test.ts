import { describe, expect, it } from 'vitest';
import { crossingClauses } from '../i18n/crossing-clauses';
import { crossingDirections } from '../i18n/crossing-directions';
import { LOCALES } from '../i18n/locale';
import { indicators, territories } from '../snapshot/domain';
import { planDirections } from '../snapshot/plan';
import { crossingPath, CROSSING_DIRECTIONS, CROSSINGS } from './crossings';
import { indicatorOf } from './latest';
import { latestValues } from './page';

/** Comuni that a pair must have both values for; a list that is not whole may have fewer, but enough to cut in three. */
const ENOUGH = { whole: 50, partial: 20 };

describe('crossings of the plan', async () => {
  const all = new Map((await indicators()).map((indicator) => [indicator.id, indicator]));
  const latest = await latestValues();
  const comuni = (await territories()).filter(({ level }) => level === 'comune');
  const valuesOf = (id: string): (number | null)[] => {
    const data = indicatorOf(latest, id);
    const [column] = Object.values(data?.periods ?? {});
    return comuni.map((c) => column?.value[data?.territoryIds.indexOf(c.id) ?? -1] ?? null);
  };

  it('has one for every direction of missions 1, 3 and 4 and for the energy communities', async () => {
    const wanted = (await planDirections('it')).flatMap(({ id, mission }) =>
      (mission && [1, 3, 4].includes(mission.number)) || id === 'pilota-2' ? [id] : [],
    );
    expect(CROSSING_DIRECTIONS).toEqual(wanted);
  });

  it.each(CROSSING_DIRECTIONS)(
    '%s crosses a need with a resource that vary and are known widely',
    (direction) => {
      const { need, resource } = CROSSINGS[direction];
      expect(all.get(need)?.polarity).toBe('need');
      expect(all.get(resource)?.polarity).toBe('resource');
      const [needs, resources] = [valuesOf(need), valuesOf(resource)];
      const pairs = comuni.flatMap((_, i) => (needs[i] != null && resources[i] != null ? [i] : []));
      expect(pairs.length).toBeGreaterThanOrEqual(all.get(resource)?.partial ? ENOUGH.partial : ENOUGH.whole);
      expect(new Set(pairs.map((i) => needs[i])).size).toBeGreaterThanOrEqual(20);
      expect(new Set(pairs.map((i) => resources[i])).size).toBeGreaterThanOrEqual(2);
    },
  );

  it.each(LOCALES)('says why in plain sentences (%s), and that a list is partial where it is', (locale) => {
    for (const direction of CROSSING_DIRECTIONS) {
      const why = crossingDirections[locale][direction];
      expect(why).toMatch(/^\p{Lu}.*[.?]$/u);
      if (all.get(CROSSINGS[direction].resource)?.partial)
        expect(why).toMatch(locale === 'it' ? /parziale/ : /partial/);
    }
  });

  it.each(LOCALES)('has clauses for known indicators of the right polarity only (%s)', (locale) => {
    for (const id of Object.keys(crossingClauses[locale].high))
      expect(all.get(id)?.polarity, id).toBe('need');
    for (const id of Object.keys(crossingClauses[locale].low))
      expect(all.get(id)?.polarity, id).toBe('resource');
    // Every default pair has a title of its own, in both languages alike.
    for (const { need, resource } of Object.values(CROSSINGS)) {
      expect(crossingClauses[locale].high[need]).toBeTruthy();
      expect(crossingClauses[locale].low[resource]).toBeTruthy();
    }
    expect(Object.keys(crossingClauses[locale].high)).toEqual(Object.keys(crossingClauses.it.high));
    expect(Object.keys(crossingClauses[locale].low)).toEqual(Object.keys(crossingClauses.it.low));
  });

  it('gives every direction an address', () => {
    expect(crossingPath('m3-d1')).toBe('/confronta/incrocio/');
    expect(crossingPath('pilota-2')).toBe('/confronta/incrocio/?direzione=pilota-2');
  });
});
