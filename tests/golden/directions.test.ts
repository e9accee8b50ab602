import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../scripts/data/indicators';
import { Curated } from '../../scripts/data/read/curated';
import { ask } from './read-parquet';

const FOLDER = resolve(fileURLToPath(new URL('../../data', import.meta.url)));
const rows = new Curated(join(FOLDER, 'curated'))
  .csv('indicator_directions.csv', ['indicator_id', 'direction_id', 'role', 'why_it', 'why_en'])
  .map((row) => ({
    indicator: row.text('indicator_id'),
    direction: row.text('direction_id'),
    role: row.text('role'),
    why: [row.text('why_it'), row.text('why_en')],
  }));
const indicators = await ask('SELECT id, theme, polarity, missions, directions FROM {indicators}');
const plan = await ask('SELECT id, kind, mission, indicator_ids FROM {plan}');
/** Indicators that only appear where the publisher's own file has been fetched. */
const WHEN_FETCHED = [
  'abitazioni-non-occupate',
  'abitazioni-in-proprieta',
  'ifc-decile',
  'runts-enti',
  'organizzazioni-ets',
];

describe('which direction of the plan each indicator answers', () => {
  it('is said for every indicator and of no other, once each', () => {
    const ids = indicators.map(({ id }) => id);
    expect(INDICATORS.flatMap(({ entries }) => entries.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    expect([...new Set(rows.map((row) => row.indicator))].sort()).toEqual([...ids, ...WHEN_FETCHED].sort());
    const pairs = rows.map((row) => `${row.indicator} ${row.direction}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it('names directions and pilot actions of the plan alone', () => {
    const known = plan.filter(({ kind }) => kind === 'direzione' || kind === 'azione-pilota');
    for (const { direction } of rows) if (direction) expect(known.map(({ id }) => id)).toContain(direction);
  });

  it('has a reason in both languages, and an indicator without a direction has no other', () => {
    for (const { indicator, direction, role, why } of rows) {
      expect(
        why.every((words) => /^\S.*[.]$/.test(words)),
        `${indicator} ${direction}`,
      ).toBe(true);
      expect(role === '').toBe(direction === '');
      if (!direction) expect(rows.filter((row) => row.indicator === indicator).length).toBe(1);
    }
  });

  it('never calls a resource a need, nor a need a resource', () => {
    for (const { indicator, role } of rows) {
      const polarity = indicators.find(({ id }) => id === indicator)?.['polarity'];
      if (role === 'need') expect(polarity ?? 'need', indicator).not.toBe('resource');
      if (role === 'resource') expect(polarity ?? 'resource', indicator).not.toBe('need');
    }
  });

  it('every theme is read by some direction, its mission among the missions of the indicator', () => {
    for (const theme of ['oes', 'abitare', 'cer', 'fragilita', 'turismo'])
      expect(indicators.some((row) => row['theme'] === theme && row['directions'] !== null)).toBe(true);
    for (const { id, missions, directions } of indicators)
      for (const direction of String(directions ?? '').split(';')) {
        const mission = plan.find((entry) => entry['id'] === direction)?.['mission'] ?? null;
        if (mission !== null) expect(String(missions).split(';'), String(id)).toContain(String(mission));
      }
  });

  it('is the same read from the plan', () => {
    // Indicators that touch an instrument are written with it, and answer no direction.
    const answerable = plan.filter(({ kind }) => kind !== 'parte');
    const fromPlan = answerable.flatMap(({ id, indicator_ids: ids }) =>
      String(ids ?? '')
        .split(';')
        .filter(Boolean)
        .map((indicator) => `${indicator} ${String(id)}`),
    );
    const published = new Set(indicators.map(({ id }) => id));
    const curated = rows.filter((row) => row.direction && published.has(row.indicator));
    expect(fromPlan.sort()).toEqual(curated.map((row) => `${row.indicator} ${row.direction}`).sort());
  });
});
