import { beforeAll, describe, expect, it } from 'vitest';
import { query, tablePath } from '../snapshot/tables';
import type { SavedView } from './deck';
import type { DrawnSlide } from './drawn';
import { slideOf } from './slide-of';
import type { World } from './world';
import { snapshotWorld } from './world.fixture';

let world: World;
let english: World;
beforeAll(async () => {
  [world, english] = [await snapshotWorld(), await snapshotWorld('en')];
}, 60_000);

const draw = (kind: SavedView['kind'], asked: string, of = world): Promise<DrawnSlide> =>
  slideOf({ kind, query: asked, title: '', notes: '' }, of, 's1', of === world ? 'it' : 'en');

describe('a saved view as a slide', () => {
  it('draws the map of the explorer under names of its own', async () => {
    const slide = await draw('mappa', 'indicatore=quota-65&comune=037059');
    expect(slide.path).toBe('/mappa/?indicatore=quota-65&comune=037059');
    expect(slide.source).toMatch(/^Fonte: ISTAT.*dati letti il \d/);
    expect(slide.body.kind).toBe('picture');
    if (slide.body.kind !== 'picture') return;
    const { svg } = slide.body.picture;
    expect(svg).toContain('Vergato');
    const used = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(0);
    for (const id of used) expect(svg).toContain(`id="${id}"`);
    for (const [, id] of svg.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(/^s1/);
  });

  it('draws two maps, and a crossing with the finding of its own page', async () => {
    const twin = await draw('mappa', 'indicatore=quota-65&con=minuti-polo&vista=affiancate');
    expect(twin.body.kind === 'picture' && twin.body.picture.svg).toContain('s1-1-ground');
    const crossing = await draw('incrocio', '');
    expect(crossing.title).toMatch(/^In \S+ comuni/);
    expect(crossing.path).toBe('/confronta/incrocio/');
  });

  it('says what a comparison leaves out, and gives the values of the tables', async () => {
    const slide = await draw('confronto', 'territori=037059,037006&indicatori=popolazione');
    const [row] = await query(
      `select value from '${tablePath('observations')}' where indicator_id = 'popolazione' and territory_id = '037059' order by period desc limit 1`,
    );
    const digits = slide.body.kind === 'table' ? slide.body.rows[0]?.cells[0]?.replaceAll('.', '') : '';
    expect(digits).toBe(String(row?.value));
    expect(slide.body.kind === 'table' && slide.body.head).toEqual(['', 'Vergato', 'Bologna']);
    const many = await draw('confronto', '');
    expect(many.body.kind === 'table' && many.body.rows).toHaveLength(6);
    expect(many.caveats.join(' ')).toMatch(/Sono 6 degli indicatori/);
  });

  it('ranks from either end', async () => {
    const slide = await draw('classifica', 'indicatore=popolazione');
    expect(slide.body.kind === 'table' && slide.body.rows[0]).toMatchObject({ name: 'Bologna' });
    const low = await draw('classifica', 'indicatore=popolazione&ordine=su', english);
    expect(low.body.kind === 'table' && low.body.rows[0]?.name).not.toBe('Bologna');
    expect(low.measure).toContain('from the lowest value');
  });

  it('tells a territory by its lead, its figures and their places', async () => {
    const slide = await draw('territorio', '037059');
    expect(slide).toMatchObject({ title: 'Vergato', path: '/territori/vergato/' });
    if (slide.body.kind !== 'figures') throw new Error('no figures');
    expect(slide.body.figures).toHaveLength(6);
    expect(slide.body.lead.length).toBeGreaterThan(20);
    expect(slide.body.figures.some(({ note }) => / su 5\d/.test(note))).toBe(true);
    for (const { value, note } of slide.body.figures) expect([value, note]).not.toContain('');
    const district = world.page.territories.find(({ level }) => level === 'distretto');
    expect((await draw('territorio', district?.id ?? '')).caveats).toHaveLength(1);
  });

  it('says that a view is no longer there, and keeps what of it is', async () => {
    for (const [kind, asked] of [
      ['mappa', 'indicatore=non-esiste'],
      ['mappa', 'indicatore=quota-65&con=non-esiste'],
      ['classifica', 'indicatore=non-esiste'],
      ['incrocio', 'bisogno=non-esiste'],
      ['confronto', 'territori=999999'],
      ['territorio', '999999'],
    ] as const) {
      const slide = await draw(kind, asked);
      expect(slide.body.kind, asked).toBe('none');
      expect(slide.title).toBe('Questa vista non c’è più');
    }
    const half = await draw('mappa', 'indicatore=quota-65&comune=999999');
    expect(half.body.kind).toBe('picture');
    expect(half.caveats.join(' ')).toContain('comune');
    const listed = await draw('mappa', 'indicatore=quota-65&elenco=organizzazioni');
    expect(listed.caveats.join(' ')).toMatch(/elenco aperto/);
  });
});
