import { beforeAll, describe, expect, it } from 'vitest';
import { query, tablePath } from '../snapshot/tables';
import { CROSSING_DIRECTIONS } from '../planner/crossings';
import { MAPPED_FROM, MAPPING_STATES, mappingState } from './mapping-state';
import { planMapping, type PlanMapping } from './mapping';

describe('mappingState', () => {
  const whole = { known: MAPPED_FROM, partial: false };
  it.each([
    ['nothing published', { indicators: [], others: 0, gaps: 0 }, 'not-yet'],
    ['only questions', { indicators: [], others: 0, gaps: 3 }, 'not-yet'],
    ['a list', { indicators: [], others: 1, gaps: 0 }, 'partly'],
    ['an indicator of nearly all comuni', { indicators: [whole], others: 0, gaps: 0 }, 'mapped'],
    [
      'one comune too few',
      { indicators: [{ known: MAPPED_FROM - 1, partial: false }], others: 0, gaps: 0 },
      'partly',
    ],
    [
      'made from a partial list',
      { indicators: [{ known: 55, partial: true }], others: 0, gaps: 0 },
      'partly',
    ],
    ['one question open', { indicators: [whole, whole], others: 4, gaps: 1 }, 'partly'],
  ] as const)('%s', (_, input, state) => {
    expect(mappingState(input)).toBe(state);
  });
});

describe('planMapping', () => {
  let it_: PlanMapping;
  let en: PlanMapping;
  beforeAll(async () => {
    [it_, en] = await Promise.all([planMapping('it'), planMapping('en')]);
  });

  it('has a state for every mission, direction, action and pilot action of the table', async () => {
    const rows = await query(
      `SELECT id FROM read_parquet('${tablePath('plan')}') WHERE kind IN ('missione', 'direzione', 'azione', 'azione-pilota')`,
    );
    expect([...it_.byId.keys()].sort()).toEqual(rows.map(({ id }) => String(id)).sort());
    for (const { state } of it_.byId.values()) expect(MAPPING_STATES).toContain(state);
    expect(it_.missions.map(({ entry }) => entry.mission)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(it_.pilots).toHaveLength(3);
  });

  it('is the same in both languages but for words', () => {
    for (const [id, { state, indicators, records, gaps }] of it_.byId) {
      const other = en.byId.get(id);
      expect(other?.state).toBe(state);
      expect(other?.indicators.map((each) => each.id)).toEqual(indicators.map((each) => each.id));
      expect(other?.records).toEqual(records);
      expect(other?.gaps.map((each) => each.id)).toEqual(gaps.map((each) => each.id));
    }
  });

  it('gives a direction exactly the indicators that name it, and those of its answer', async () => {
    const rows = await query(
      `SELECT unnest(string_split(directions, ';')) AS direction, id FROM read_parquet('${tablePath('indicators')}') WHERE directions <> ''`,
    );
    for (const { direction, id } of rows)
      expect(it_.byId.get(String(direction))?.indicators.map((each) => each.id)).toContain(id);
    expect(it_.byId.get('m1-d1')?.indicators).toHaveLength(
      rows.filter(({ direction }) => direction === 'm1-d1').length,
    );
  });

  it('has a crossing exactly where the planner has one', () => {
    const own = [...it_.byId.values()].flatMap(({ crossing }) => crossing ?? []);
    expect(own.sort()).toEqual([...CROSSING_DIRECTIONS].sort());
  });

  it('leaves no question of a mission unsaid on its page', async () => {
    const rows = await query(
      `SELECT id, unnest(string_split(missions, ';')) AS mission FROM read_parquet('${tablePath('gaps')}') WHERE missions <> ''`,
    );
    const unsaid = rows.filter(({ id, mission }) => {
      const page = it_.missions.find(({ entry }) => entry.mission === Number(mission));
      const all = page ? [page, ...page.directions, ...page.actions] : [];
      return !all.some(({ gaps }) => gaps.some((gap) => gap.id === id));
    });
    expect(unsaid).toEqual([]);
  });
});
