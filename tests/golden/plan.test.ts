import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ask } from './read-parquet';

const SCHEMAS = resolve(fileURLToPath(new URL('../../data/schemas', import.meta.url)));
const plan = await ask('SELECT * FROM {plan}');
const list = (value: unknown): string[] =>
  String(value ?? '')
    .split(';')
    .filter(Boolean);

describe('the plan whole', () => {
  it('has every kind of entry, as many as the document and the agreements around it', () => {
    const counts = Object.fromEntries(
      [...new Set(plan.map(({ kind }) => String(kind)))].map((kind) => [
        kind,
        plan.filter((row) => row['kind'] === kind).length,
      ]),
    );
    expect(counts).toEqual({
      ...{ missione: 7, direzione: 27, azione: 71, ambito: 12, raccordo: 3, 'azione-pilota': 3 },
      ...{ strategia: 6, misura: 18, organo: 5, componente: 13, fase: 9, evento: 25, figura: 2 },
      ...{ strumento: 7, parte: 45 },
    });
  });

  it('calls missions 1 to 4 thematic and 5 to 7 transversal, and nothing else', () => {
    const natures = plan
      .filter(({ nature }) => nature !== null)
      .map((row) => `${String(row['id'])} ${String(row['nature'])}`);
    expect(natures).toEqual([
      ...['m1 tematica', 'm2 tematica', 'm3 tematica', 'm4 tematica'],
      ...['m5 trasversale', 'm6 trasversale', 'm7 trasversale'],
    ]);
  });

  it('marks the main actions of each mission, as many as the summary lists', () => {
    const main = plan.filter((row) => row['main'] === true);
    const counts = [1, 2, 3, 4, 5, 6, 7].map((n) => main.filter(({ mission }) => mission === n).length);
    expect(counts).toEqual([1, 1, 4, 3, 4, 3, 3]);
    // The summary lists the second direction of mission 4 among its actions.
    expect(main.filter(({ kind }) => kind !== 'azione').map(({ id }) => id)).toEqual(['m4-d2']);
  });

  it('gives each strategy its measures', () => {
    const measures = (id: string): number =>
      plan.filter(({ kind, parent_id: parent }) => kind === 'misura' && parent === id).length;
    expect(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => measures(`strategia-${letter}`))).toEqual([
      4, 3, 2, 1, 7, 1,
    ]);
  });

  it('counts entries of the same kind and parent from 1, without holes', () => {
    const groups = new Map<string, number[]>();
    for (const { kind, parent_id: parent, order } of plan) {
      const key = `${String(kind)} ${String(parent)}`;
      groups.set(key, [...(groups.get(key) ?? []), Number(order)]);
    }
    for (const [key, orders] of groups)
      expect(
        orders.sort((a, b) => a - b),
        key,
      ).toEqual(orders.map((_, index) => index + 1));
  });

  it('says the three tables of the areas on their days', () => {
    const days = plan.filter(({ kind, text_it: text }) => kind === 'evento' && /tavolo:/.test(String(text)));
    expect(days.map(({ date }) => date)).toEqual(['2023-11-29', '2023-12-05', '2023-12-18']);
  });

  it('runs from 2022 to 2035 and no event leaves the drafting', () => {
    const years = plan.flatMap(({ date, kind }) =>
      date === null || kind === 'strumento' || kind === 'parte' ? [] : (String(date).match(/\d{4}/g) ?? []),
    );
    expect([Math.min(...years.map(Number)), Math.max(...years.map(Number))]).toEqual([2022, 2035]);
    for (const { kind, date } of plan) if (kind === 'evento') expect(String(date)).toMatch(/^202[234]-/);
  });
});

describe('the instruments around the plan', () => {
  const parts = plan.filter(({ kind }) => kind === 'parte');

  it('each say what they are, who governs them and, but the pact, which data touch them', () => {
    for (const { id } of plan.filter(({ kind }) => kind === 'strumento')) {
      const aspects = parts.filter(({ parent_id: parent }) => parent === id).map(({ aspect }) => aspect);
      expect(aspects, String(id)).toEqual(expect.arrayContaining(['che-cosa', 'chi']));
      const touching = parts.filter(
        ({ parent_id: parent, indicator_ids: ids, fact_ids: facts }) => parent === id && (ids ?? facts),
      );
      expect(touching.length, String(id)).toBeGreaterThan(0);
    }
  });

  it('an aspect belongs to a part of an instrument, every part has one', () => {
    const instruments = new Set(plan.filter(({ kind }) => kind === 'strumento').map(({ id }) => id));
    for (const { kind, aspect, parent_id: parent } of plan) {
      expect(aspect !== null).toBe(kind === 'parte');
      if (kind === 'parte') expect(instruments.has(parent ?? '')).toBe(true);
    }
  });

  it('who says three figures has three', () => {
    const counted = parts.filter(({ text_it: text }) => /tre cifre/i.test(String(text)));
    expect(counted.map((row) => [row['parent_id'], list(row['fact_ids']).length])).toEqual([
      ['insieme-lavoro', 3],
      ['osservatori-casa', 3],
    ]);
  });

  it('tables that touch them are published', () => {
    for (const id of parts.flatMap(({ table_ids: ids }) => list(ids)))
      expect(JSON.parse(readFileSync(join(SCHEMAS, `${id}.json`), 'utf8'))).toMatchObject({ id });
  });

  it('the pact has three groups of projects and is followed at two levels', () => {
    const of = (aspect: string): number =>
      parts.filter((row) => row['parent_id'] === 'patto' && row['aspect'] === aspect).length;
    expect(of('cluster')).toBe(3);
    expect(parts.filter(({ text_it: text }) => /^(Primo|Secondo) livello/.test(String(text))).length).toBe(2);
  });

  it('only texts without page numbers leave the page blank', () => {
    const blank = plan
      .filter(({ page }) => page === null)
      .map((row) => `${String(row['source_id'])} ${String(row['section'])}`);
    expect(
      [...new Set(blank.map((key) => (key.startsWith('patto') ? key : key.split(' ')[0])))].sort(),
    ).toEqual([
      ...['fondo-comunita-2021', 'patto-metropolitano-2021 5. I cluster di progetti'],
      ...['patto-metropolitano-2021 Firmatari', 'protocollo-insieme-lavoro'],
    ]);
  });
});
