import { describe, expect, it } from 'vitest';
import { unitsOf } from '../explorer/units';
import { indicatorBriefs } from '../explorer/page';
import { territories } from '../snapshot/domain';
import { CROSSING_LEVELS, defaultCrossing } from '../state/crossing';
import { AREAS } from '../state/explorer';
import { crossingView } from './crossing-view';
import { CROSSING_DIRECTIONS } from './crossings';
import { latestValues } from './page';

describe('view of a crossing', async () => {
  const [latest, indicators, units] = [
    await latestValues(),
    await indicatorBriefs('it'),
    unitsOf(await territories()),
  ];
  const viewOf = (changes: Partial<ReturnType<typeof defaultCrossing>>, direction = defaultCrossing()) =>
    crossingView(latest, indicators, units, { ...direction, ...changes }, 'it');

  it('lists who has a need in the top third and a resource in the bottom third', () => {
    const view = viewOf({});
    const values = (id: string): number[] => {
      const column = latest.indicators[id]?.column;
      return units.comune.map((c) => column?.value[latest.territoryIds.indexOf(c.id)] ?? NaN);
    };
    // Reckoned here again from the sorted values: the third from the ends, with the rounding of the bounds left a place of play.
    const [minutes, organisations] = [values('minuti-polo'), values('organizzazioni-10k')];
    const rankIn = (all: number[], value: number): number => all.filter((v) => v < value).length / all.length;
    expect(view?.listed.length).toBeGreaterThan(0);
    for (const { id, y, x } of view?.listed ?? []) {
      const at = units.comune.findIndex((c) => c.id === id);
      expect([y, x]).toEqual([minutes[at], organisations[at]]);
      expect(rankIn(minutes, y)).toBeGreaterThan(0.6);
      expect(rankIn(organisations, x)).toBeLessThan(0.4);
    }
    expect(view?.shown?.counts.reduce((a, b) => a + b, 0)).toBe(55);
  });

  it('keeps the bounds of all where one area is looked at, and parts the units among the areas', () => {
    const whole = viewOf({});
    const parts = AREAS.map((area) => viewOf({ area }));
    for (const part of parts) {
      expect(part?.shown?.y.breaks).toEqual(whole?.all?.y.breaks);
      for (const unit of part?.shown?.units ?? []) expect(whole?.all?.byId.get(unit.id)).toEqual(unit);
    }
    expect(
      parts
        .flatMap((part) => part?.listed ?? [])
        .map(({ id }) => id)
        .sort(),
    ).toEqual(whole?.listed.map(({ id }) => id).sort());
    const sum = whole?.all?.counts.map((_, cell) =>
      parts.reduce((all, part) => all + (part?.shown?.counts[cell] ?? 0), 0),
    );
    expect(sum).toEqual(whole?.all?.counts);
  });

  it('lists another cell where one is chosen', () => {
    const view = viewOf({ cell: 8 });
    expect(view?.listed.map(({ cell }) => cell)).toEqual(Array(view?.shown?.counts[8] ?? 0).fill(8));
    expect(view?.listed.length).toBeGreaterThan(0);
  });

  it('takes what a partial list does not have for not known, never for zero', () => {
    const view = viewOf({}, defaultCrossing('pilota-2'));
    const { all, notKnown = [], missing = [] } = view ?? {};
    expect(all?.units.length).toBeLessThan(55);
    expect((all?.units.length ?? 0) + missing.length).toBe(55);
    expect(notKnown.length).toBeGreaterThan(0);
    const needs = view?.need.view.rows.flatMap(({ value }) => value ?? []).sort((a, b) => a - b) ?? [];
    for (const { id } of notKnown) {
      expect(all?.byId.has(id)).toBe(false);
      expect(view?.need.view.byId.get(id)?.value).toBeGreaterThanOrEqual(needs[36] ?? Infinity);
    }
    // A list that is whole has nobody of whom nothing is known.
    expect(viewOf({})?.notKnown).toEqual([]);
  });

  it('has no crossing of groups where an indicator is not recomputed for them', () => {
    expect(viewOf({ level: 'unione' })?.all).toBeNull();
    const view = viewOf({ level: 'unione' }, defaultCrossing('m1-d2'));
    expect(view?.all?.units).toHaveLength(units.unione.length);
  });

  it('does not know an indicator whose values are not there', () => {
    expect(viewOf({ need: 'nulla' })).toBeNull();
  });

  it('puts every unit of every crossing of the plan in a cell or among those without a value', () => {
    for (const direction of CROSSING_DIRECTIONS)
      for (const level of CROSSING_LEVELS) {
        const view = viewOf({ level, area: null }, defaultCrossing(direction));
        expect((view?.all?.units.length ?? 0) + (view?.missing.length ?? 0)).toBe(units[level].length);
        for (const list of [view?.cuts?.always, view?.cuts?.sometimes])
          for (const unit of list ?? []) expect(unit.cell).toBe(view?.all?.corner.cell);
      }
  });
});
