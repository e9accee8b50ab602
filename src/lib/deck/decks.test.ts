import { beforeAll, describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../i18n/locale';
import { missionMessages } from '../i18n/mission';
import { query } from '../snapshot/tables';
import { allDecks } from './decks';
import { titleLines } from './title-lines';
import { DECKS, type Deck, type DeckId, type Slide } from './types';

const decks = {} as Record<Locale, Deck[]>;
beforeAll(async () => {
  for (const locale of LOCALES) decks[locale] = await allDecks(locale);
});

const all = (): Slide[] => LOCALES.flatMap((locale) => decks[locale].flatMap(({ slides }) => slides));

function slide(deck: DeckId, id: string, locale: Locale = 'it'): Slide {
  const found = decks[locale].find((each) => each.id === deck)?.slides.find((each) => each.id === id);
  if (!found) throw new Error(`${deck} has no slide ${id}`);
  return found;
}

/** Words and numbers of a slide, whatever its kind. */
function textsOf(each: Slide): string[] {
  const own = [each.title, each.measure, each.source, ...each.notes];
  if (each.kind === 'title') return [...own, each.lead];
  if (each.kind === 'list') return [...own, ...each.items.flatMap(({ text, aside }) => [text, aside])];
  if (each.kind === 'numbers') return [...own, ...each.numbers.flatMap((number) => Object.values(number))];
  return own;
}

describe('the eight decks', () => {
  it('have 8 to 14 slides each, the same in both languages, under ids of their own', () => {
    for (const locale of LOCALES) expect(decks[locale].map(({ id }) => id)).toEqual([...DECKS]);
    for (const deck of [...decks.it, ...decks.en]) {
      expect(deck.slides.length, deck.id).toBeGreaterThanOrEqual(8);
      expect(deck.slides.length, deck.id).toBeLessThanOrEqual(14);
      expect(new Set(deck.slides.map(({ id }) => id)).size, deck.id).toBe(deck.slides.length);
      expect(deck.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    const shape = (locale: Locale) =>
      decks[locale].map(({ slides }) => slides.map(({ id, kind }) => `${kind} ${id}`));
    expect(shape('en')).toEqual(shape('it'));
  });

  it('begin with their name and end with questions, after what is missing', () => {
    for (const { slides } of decks.it) {
      expect(slides[0]?.kind).toBe('title');
      expect(slides.slice(-2).map(({ id }) => id)).toEqual(['lacune', 'domande']);
    }
  });

  it('have whole words everywhere: notes, titles, a source wherever others published', () => {
    for (const each of all()) {
      for (const text of textsOf(each)) expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object| {2}|\.\./);
      expect(each.title).toMatch(/^[\p{Lu}\d].*[^.,;: ]$/u);
      expect(each.notes.length, each.id).toBeGreaterThanOrEqual(each.kind === 'figure' ? 2 : 1);
      for (const note of each.notes) expect(note).toMatch(/^[\p{Lu}\d].*[.?]$/u);
      if (!['lacune', 'domande'].includes(each.id)) expect(each.source, each.id).not.toBe('');
      if (each.kind === 'figure') expect(each.measure, each.id).toMatch(/\d{4}/);
    }
  });

  it('show at most six facts, in titles of two lines; only a crossing may need smaller letters', () => {
    const long: string[] = [];
    for (const each of all()) {
      if (each.kind === 'list') expect(each.items.length).toBeLessThanOrEqual(6);
      if (each.kind === 'numbers') expect(each.numbers.length).toBeLessThanOrEqual(6);
      const crossed = each.kind === 'figure' && each.figure.kind === 'crossing';
      if (titleLines(each.title) > (crossed ? 3 : 2)) long.push(each.title);
    }
    expect(long).toEqual([]);
  });
});

describe('what the slides say, against the tables', () => {
  it('counts the comuni at least forty minutes away', async () => {
    const [row] = await query(`
      SELECT count(*) FILTER (t.area_id = 'area-collina-appennino' AND o.value >= 40) AS here,
             count(*) FILTER (t.area_id = 'area-collina-appennino') AS of_here,
             count(*) FILTER (t.area_id <> 'area-collina-appennino' AND o.value >= 40) AS others
      FROM 'data/snapshot/observations.parquet' o JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id
      WHERE t.level = 'comune' AND o.indicator_id = 'minuti-polo' AND o.period = '2020'`);
    const { here, of_here, others } = row ?? {};
    const title = slide('collina-appennino', 'minuti-polo').title;
    expect(title).toContain(`${here} comuni su ${of_here} distano almeno 40 minuti`);
    expect(title).toContain(`altrove ${others === 1 ? 'uno' : others} su ${55 - Number(of_here)}`);
    const whole = Number(here) + Number(others);
    expect(slide('metropolitano', 'minuti-polo').title).toBe(
      `${whole} comuni su 55 distano almeno 40 minuti da un polo di servizi: ${here} in Collina-Appennino`,
    );
  });

  it('names the farthest comuni without leaving out one as far as the last', async () => {
    for (const area of ['pianura', 'collina-appennino', 'circondario-imolese'] as const) {
      const rows = await query(`
        SELECT t.name, round(o.value) AS minutes
        FROM 'data/snapshot/observations.parquet' o JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id
        WHERE t.area_id = 'area-${area}' AND t.level = 'comune' AND o.indicator_id = 'minuti-polo'
        ORDER BY o.value DESC`);
      const each = slide(area, 'lontani');
      const shown = each.kind === 'list' ? each.items.length : 0;
      expect(shown, area).toBeGreaterThan(1);
      expect(Number(rows[shown - 1]?.minutes), area).toBeGreaterThan(Number(rows[shown]?.minutes));
    }
  });

  it('says how many comuni a median is of', () => {
    expect(slide('missione-1', 'canone-80mq-reddito-classifica').notes.join(' ')).toContain(
      'ediana dei 51 comuni con un valore: 21',
    );
    expect(slide('missione-1', 'anni-reddito-80mq-mappa', 'en').notes.join(' ')).toContain(
      'edian of the 55 comuni',
    );
  });

  it('writes the preposition that a name takes', () => {
    for (const { slides } of decks.it)
      for (const each of slides)
        for (const text of textsOf(each)) expect(text).not.toMatch(/(?<!\p{L})[Aa] (Alto|Anzola|Argelato)/u);
  });

  it('says of no comune that it lost residents where the change prints as zero', async () => {
    const [row] = await query(`
      SELECT count(*) AS n FROM 'data/snapshot/observations.parquet'
      WHERE indicator_id = 'variazione-popolazione-2011-2025' AND length(territory_id) = 6 AND round(value, 1) = 0`);
    expect(row?.n).toBe(0);
  });

  it('gives the share of residents and of organisations of an area', async () => {
    const [row] = await query(`
      SELECT 100 * sum(value) FILTER (territory_id = 'area-pianura' AND indicator_id = 'popolazione')
               / sum(value) FILTER (territory_id = 'cm-bologna' AND indicator_id = 'popolazione') AS residents,
             100 * sum(value) FILTER (territory_id = 'area-pianura' AND indicator_id = 'organizzazioni')
               / sum(value) FILTER (territory_id = 'cm-bologna' AND indicator_id = 'organizzazioni') AS organisations
      FROM 'data/snapshot/observations.parquet'
      WHERE (indicator_id = 'popolazione' AND period = '2025-01-01') OR (indicator_id = 'organizzazioni' AND period = '2020')`);
    const title = slide('pianura', 'cifre', 'en').title;
    expect(title).toContain(`${Number(row?.residents).toFixed(1)}% of the residents`);
    expect(title).toContain(`${Number(row?.organisations).toFixed(1)}% of the listed organisations`);
  });

  it('names the dearest and the cheapest comune of an area for a home', async () => {
    const rows = await query(`
      SELECT t.name, round(o.value, 1) AS years
      FROM 'data/snapshot/observations.parquet' o JOIN 'data/snapshot/territories.parquet' t ON t.id = o.territory_id
      WHERE t.area_id = 'area-pianura' AND t.level = 'comune' AND o.indicator_id = 'anni-reddito-80mq' AND o.period = '2021'
      ORDER BY o.value`);
    const [low, high] = [rows[0], rows.at(-1)];
    const { title, measure } = slide('pianura', 'anni-reddito-80mq-classifica', 'en');
    expect(title).toContain(`from ${low?.years} in ${low?.name} to ${high?.years} in ${high?.name}`);
    expect(measure).toContain('estimate');
  });

  it('counts known energy communities by what they declared', async () => {
    const [row] = await query(`
      SELECT count(*) AS n, count(*) FILTER (status = 'costituita') AS built
      FROM 'data/snapshot/places.parquet' WHERE record_type = 'cer'`);
    expect(slide('cer', 'comunita').title).toBe(
      `${row?.n} comunità energetiche note: ${row?.built} costituite, ${Number(row?.n) - Number(row?.built)} in progetto`,
    );
  });

  it('adds up the residents and the organisations of the comuni farthest away', async () => {
    const [row] = await query(`
      WITH far AS (
        SELECT o.territory_id AS id FROM 'data/snapshot/observations.parquet' o
        WHERE o.indicator_id = 'minuti-polo' AND o.period = '2020' AND length(o.territory_id) = 6
        ORDER BY o.value DESC LIMIT 6)
      SELECT (SELECT sum(population) FROM 'data/snapshot/territories.parquet' WHERE id IN (FROM far)) AS residents,
             (SELECT sum(value) FROM 'data/snapshot/observations.parquet'
              WHERE indicator_id = 'organizzazioni' AND period = '2020' AND territory_id IN (FROM far)) AS organisations`);
    const title = slide('missione-3', 'lontani', 'en').title;
    expect(title).toContain(`${Number(row?.residents).toLocaleString('en-GB')} residents`);
    expect(title).toContain(`${row?.organisations} organisations`);
  });

  it('counts the directions of a mission that an indicator answers, and says their state', async () => {
    const [row] = await query(`
      SELECT count(*) FILTER (indicator_ids IS NOT NULL) AS answered, count(*) AS n
      FROM 'data/snapshot/plan.parquet' WHERE kind = 'direzione' AND mission = 1`);
    const found = slide('missione-1', 'direzioni', 'en');
    expect(found.title).toContain(`${row?.answered} of ${row?.n} directions`);
    const states = Object.values(missionMessages.en.states);
    for (const { aside } of found.kind === 'list' ? found.items : [])
      expect(states).toContain(aside.split(':')[0]);
  });

  it('calls an estimate what is one, also among the numbers', () => {
    const found = slide('missione-1', 'cifre', 'en');
    const notes = found.kind === 'numbers' ? found.numbers.map(({ note }) => note) : [];
    expect(notes.filter((note) => note.includes('estimate')).length).toBe(3);
  });

  it('compares only years that one method counts', () => {
    expect(slide('missione-1', 'letti-extralberghieri-1000-anni').title).toMatch(/nel 2021 a .* nel 2024$/);
    expect(slide('missione-4', 'presenze-anni').title).toMatch(/nel 2014 a .* nel 2024$/);
  });
});
