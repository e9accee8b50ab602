import { beforeAll, describe, expect, it } from 'vitest';
import { profileData, type ProfileData } from './profile-data';
import { FIRST_QUESTIONS, gapsOf, QUESTION_OF } from './profile-gaps';

let data: ProfileData;
beforeAll(async () => {
  data = await profileData();
});

describe('gapsOf', () => {
  it('names questions and indicators that are in the tables', () => {
    const gaps = new Set(data.gaps.map((gap) => gap.id));
    const indicators = new Set(data.indicators.map((indicator) => indicator.id));
    for (const [indicator, question] of Object.entries(QUESTION_OF)) {
      expect(indicators, indicator).toContain(indicator);
      expect(gaps, question).toContain(question);
    }
    for (const id of FIRST_QUESTIONS) expect(gaps, id).toContain(id);
  });

  it('accounts for every indicator of all 74: there, missing with someone to ask, or not to be summed', () => {
    for (const territory of data.territories) {
      const { missing, count, notSummed, questions } = gapsOf(data, territory);
      const there = data.indicators.filter((indicator) => {
        const values = data.values.get(indicator.id);
        const column = values?.periods[indicator.defaultPeriod];
        return (column?.value[values?.territoryIds.indexOf(territory.id) ?? -1] ?? null) !== null;
      }).length;
      expect(there + count + notSummed, territory.id).toBe(data.indicators.length);
      expect(missing.flatMap((one) => one.indicators)).toHaveLength(count);
      for (const one of missing)
        expect(one.gap !== null || one.publishers.length > 0, territory.id).toBe(true);
      const named = missing.map((one) => one.gap?.id);
      for (const question of questions) expect(named).not.toContain(question.id);
      if (territory.level === 'comune') expect(notSummed).toBe(0);
    }
  });
});
