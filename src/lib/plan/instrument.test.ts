import { describe, expect, it } from 'vitest';
import { query } from '../snapshot/tables';
import { ASPECTS, instruments } from './instrument';

describe('instruments', () => {
  it.each(['it', 'en'] as const)('leave no part out, in the order of the aspects, %s', async (locale) => {
    const all = await instruments(locale);
    const shown = all.flatMap(({ aspects }) =>
      aspects.flatMap(({ parts }) => parts.map(({ entry }) => entry.id)),
    );
    const rows = await query("SELECT id FROM 'data/snapshot/plan.parquet' WHERE kind = 'parte'");
    expect(shown.toSorted()).toEqual(rows.map(({ id }) => String(id)).toSorted());
    for (const { aspects } of all)
      expect(aspects.map(({ aspect }) => ASPECTS.indexOf(aspect))).toEqual(
        aspects.map(({ aspect }) => ASPECTS.indexOf(aspect)).toSorted((a, b) => a - b),
      );
  });

  it('four belong to the pact', async () => {
    const within = (await instruments('it')).filter((each) => each.within !== null);
    expect(within.map((each) => each.within?.id)).toEqual(['patto', 'patto', 'patto', 'patto']);
  });

  it('say where each sentence is from, but for the data that are ours', async () => {
    for (const { aspects } of await instruments('it'))
      for (const { aspect, references } of aspects) expect(references.length > 0).toBe(aspect !== 'dati');
  });

  it('figures of Insieme per il lavoro are those of the table of facts', async () => {
    const own = (await instruments('it')).find(({ entry }) => entry.id === 'insieme-lavoro');
    const facts = own?.aspects.flatMap(({ parts }) => parts.flatMap((part) => part.facts)) ?? [];
    const rows = await query("SELECT id, value FROM 'data/snapshot/facts.parquet' WHERE id LIKE 'ixl-%'");
    expect(facts.map(({ id, value }) => `${id} ${value}`).toSorted()).toEqual(
      rows.map(({ id, value }) => `${String(id)} ${String(value)}`).toSorted(),
    );
  });

  it('a question is asked once an instrument, with who holds the answer', async () => {
    for (const { entry, gaps } of await instruments('it')) {
      expect(new Set(gaps.map(({ id }) => id)).size, entry.id).toBe(gaps.length);
      expect(gaps.every(({ holder }) => holder !== '')).toBe(true);
    }
  });
});
