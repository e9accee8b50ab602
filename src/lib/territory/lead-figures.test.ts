/** Every figure and place in the leads, computed again in SQL from the published Parquet. */
import { beforeAll, describe, expect, it } from 'vitest';
import { query, tablePath } from '../snapshot/tables';
import { leadOf } from './lead';
import { italian, KINDS, lowerFirst, placeTold, WORDS } from './lead-reader.fixture';
import { profileData, type ProfileData } from './profile-data';
import type { Territory } from './types';

interface Fact {
  value: number;
  count: number | null;
  decimals: number;
  highest: number;
  lowest: number;
  of: number;
}
let data: ProfileData;
/** `indicator territory` → what SQL says. */
const facts = new Map<string, Fact>();

beforeAll(async () => {
  data = await profileData();
  const [observations, indicators, territories] = ['observations', 'indicators', 'territories'].map(
    tablePath,
  );
  const rows = await query(`
    SELECT i.id || ' ' || o.territory_id AS key, o.value, o.numerator, i.decimals,
      rank() OVER (PARTITION BY i.id, t.level ORDER BY o.value DESC) AS highest,
      rank() OVER (PARTITION BY i.id, t.level ORDER BY o.value) AS lowest,
      count(*) OVER (PARTITION BY i.id, t.level) AS n
    FROM '${observations}' o
    JOIN '${indicators}' i ON i.id = o.indicator_id AND i.default_period = o.period
    JOIN '${territories}' t ON t.id = o.territory_id
    WHERE o.value IS NOT NULL AND NOT i.partial_list`);
  for (const row of rows)
    facts.set(String(row.key), {
      value: Number(row.value),
      count: row.numerator === null ? null : Number(row.numerator),
      decimals: Number(row.decimals),
      highest: Number(row.highest),
      lowest: Number(row.lowest),
      of: Number(row.n),
    });
});

/** Checks one sentence; the kind of sentence it is, or null for one that tells no fact of the territory itself. */
function check(territory: Territory, sentence: string): string | null {
  const own = KINDS.flatMap(([pattern, id, what]) => {
    const match = pattern.exec(sentence) ?? pattern.exec(lowerFirst(sentence));
    return match ? [{ id, what, told: match.slice(1).find((group) => group !== undefined) ?? '' }] : [];
  });
  const kind = own[0];
  if (!kind) return null;
  expect(own, sentence).toHaveLength(1);
  const fact = facts.get(`${kind.id} ${territory.id}`);
  if (!fact) throw new Error(`SQL knows no ${kind.id} of ${territory.id}`);
  const written = italian(fact.value, fact.decimals);
  const count = kind.what === 'count' ? fact.count : kind.id === 'agriturismi' ? fact.value : null;
  if (count === null) expect(kind.told, sentence).toBe(written);
  else if (kind.told !== '') expect(kind.told, sentence).toBe(WORDS[count]?.trim() || italian(count, 0));
  else expect(fact.count, sentence).toBe(0);
  if (kind.what === 'count' && kind.told !== '') expect(sentence).toContain(`${written} ogni 10.000`);
  const place = placeTold(sentence);
  if (place) expect(fact[place.end], sentence).toBe(place.at);
  else expect(sentence).toMatch(/come in (un altro|altri)/);
  const among = /fra i (\d+) comuni|posto su (\d+)/.exec(sentence);
  if (among) expect(Number(among[1] ?? among[2])).toBe(fact.of);
  const whole = /Città metropolitana ([+−]?[\d.,]+)/.exec(sentence)?.[1];
  const metropolitan = facts.get(`${kind.id} cm-bologna`);
  if (whole && metropolitan)
    expect(whole.replace(/^[+−]/, '')).toBe(italian(metropolitan.value, metropolitan.decimals));
  return kind.id;
}

describe('figures of the leads', () => {
  it('are those of the tables, places included', () => {
    const kinds = new Set<string>();
    const untold: string[] = [];
    for (const territory of data.territories) {
      if (territory.level === 'metropoli') continue;
      for (const sentence of leadOf(data, territory, 'it')) {
        const kind = check(territory, sentence);
        if (kind) kinds.add(kind);
        else untold.push(sentence);
      }
    }
    expect(kinds.size).toBeGreaterThan(15);
    // What tells no fact of its own: cautions, differences inside a group, the poles, a group of one comune.
    for (const sentence of untold)
      expect(sentence).toMatch(/^Il conto è piccolo|^Al suo interno|poli di servizi|coincide con il comune/);
  });

  it('give the ends inside a group as the tables have them', async () => {
    const labels: [RegExp, string][] = [
      [/reddito medio/, 'reddito-medio'],
      [/65 anni/, 'indice-vecchiaia'],
      [/polo di servizi/, 'minuti-polo'],
      [/notti dei turisti/, 'presenze-1000'],
      [/m² di casa/, 'prezzo-vendita'],
      [/abitanti sono cambiati/, 'variazione-popolazione-2011-2025'],
    ];
    const column = { unione: 'unione_id', distretto: 'distretto_id', area: 'area_id' } as const;
    let seen = 0;
    for (const group of data.territories) {
      if (group.level === 'comune' || group.level === 'metropoli') continue;
      const sentence = leadOf(data, group, 'it').find((one) => one.startsWith('Al suo interno'));
      const id = labels.find(([pattern]) => sentence && pattern.test(sentence))?.[1];
      if (!sentence || !id) continue;
      seen++;
      const ends = await query(`
        SELECT t.name, o.value, i.decimals FROM '${tablePath('observations')}' o
        JOIN '${tablePath('territories')}' t ON t.id = o.territory_id
        JOIN '${tablePath('indicators')}' i ON i.id = o.indicator_id AND i.default_period = o.period
        WHERE i.id = '${id}' AND t.level = 'comune' AND t.${column[group.level]} = '${group.id}' ORDER BY o.value`);
      for (const end of [ends[0], ends.at(-1)]) {
        const name = String(end?.name).replaceAll("'", '’');
        const written = italian(Number(end?.value), Number(end?.decimals));
        expect(sentence).toMatch(new RegExp(`${written.replaceAll('.', '\\.')}[^(]*\\(${name}\\)`));
      }
    }
    expect(seen).toBeGreaterThan(8);
  });

  it('of the caution count again who would be before', () => {
    const rates = data.comuni.map(({ id }) => facts.get(`organizzazioni-10k ${id}`)?.value ?? 0);
    let seen = 0;
    for (const comune of data.comuni) {
      const sentences = leadOf(data, comune, 'it');
      const told = sentences
        .map((one) => /organizzazione in (più|meno) il posto sarebbe (?:il |l’)(\d+)º/.exec(one))
        .find(Boolean);
      const fact = facts.get(`organizzazioni-10k ${comune.id}`);
      if (!told || !fact?.count) continue;
      seen++;
      const moved = (fact.value / fact.count) * (fact.count + (told[1] === 'più' ? 1 : -1));
      expect(rates.filter((rate) => rate !== fact.value && rate > moved).length + 1, comune.name).toBe(
        Number(told[2]),
      );
    }
    expect(seen).toBeGreaterThan(10);
  });

  it('of the whole are shares and ends of the 55', async () => {
    const [lead, far, losing] = leadOf(data, data.byId.get('cm-bologna') ?? data.comuni[0]!, 'it');
    const sum = (key: string): number =>
      data.comuni.reduce(
        (total, { id }) =>
          total + (facts.get(`organizzazioni ${id}`)?.value ?? NaN) * (key === id || key === '' ? 1 : 0),
        0,
      );
    const people = await query(
      `SELECT sum(population) AS n, sum(population) FILTER (id = '037006') AS city FROM '${tablePath('territories')}' WHERE level = 'comune'`,
    );
    const [n, city] = [Number(people[0]?.n), Number(people[0]?.city)];
    expect(lead).toContain(`${italian((city / n) * 100, 1)}\u00a0% dei ${italian(n, 0)} abitanti`);
    expect(lead).toContain(`${italian((sum('037006') / sum('')) * 100, 1)}\u00a0% delle organizzazioni`);
    for (const id of ['reddito-medio', 'indice-vecchiaia', 'minuti-polo'])
      for (const comune of data.comuni) {
        const fact = facts.get(`${id} ${comune.id}`);
        if (!fact || (fact.highest > 1 && (fact.lowest > 1 || id === 'minuti-polo'))) continue;
        expect(far).toMatch(
          new RegExp(`${italian(fact.value, fact.decimals).replaceAll('.', '\\.')}[^(]*\\(${comune.name}\\)`),
        );
      }
    const lost = data.comuni.filter(
      ({ id }) => (facts.get(`variazione-popolazione-2011-2025 ${id}`)?.value ?? 0) < 0,
    );
    expect(losing).toBe(`Dal 2011 hanno perso abitanti ${lost.length} comuni su 55.`);
  });

  it('are the same in English', () => {
    const numbers = (text: string, isItalian: boolean): string[] =>
      (text.match(/\d[\d.,]*/g) ?? [])
        .map((number) => number.replace(/[.,]$/, ''))
        .map((number) =>
          isItalian ? number.replaceAll('.', '').replace(',', '.') : number.replaceAll(',', ''),
        )
        .sort();
    for (const territory of data.territories) {
      const [it, en] = (['it', 'en'] as const).map((locale) => leadOf(data, territory, locale).join(' '));
      expect(numbers(en ?? '', false), en).toEqual(numbers(it ?? '', true));
    }
  });
});
