import type { Page } from '@playwright/test';
import { neighbors } from 'topojson-client';
import type { GeometryCollection as Geometries, Topology } from 'topojson-specification';
import { spokenListbox } from '../support/accessibility-tree';
import { live, mapListbox, ready } from '../support/explorer';
import { expect, test } from '../support/guarded-page';
import { withoutWebGL } from '../support/webgl';
import { inSnapshot } from '../support/records';

const SNAPSHOT = 'data/snapshot';
const MAP = /^Mappa dei comuni/;

interface Comune {
  id: string;
  name: string;
  value: number;
  numerator: number;
  lon: number;
  lat: number;
}

/** Organisations of the 5 per mille by comune, as published, read in Node. */
async function published(): Promise<Comune[]> {
  const rows = await inSnapshot(
    `SELECT t.id, t.name, o.value, o.numerator, t.label_lon AS lon, t.label_lat AS lat
     FROM '${SNAPSHOT}/territories.parquet' t JOIN '${SNAPSHOT}/observations.parquet' o ON o.territory_id = t.id
     WHERE t.level = 'comune' AND o.indicator_id = 'organizzazioni-10k' AND o.period = '2020'`,
  );
  return rows.map((row) => ({
    ...{ id: String(row['id']), name: String(row['name']).replaceAll("'", '’') },
    ...{ value: Number(row['value']), numerator: Number(row['numerator']) },
    ...{ lon: Number(row['lon']), lat: Number(row['lat']) },
  }));
}

const italian = new Intl.NumberFormat('it-IT', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('it-IT');
/** What a screen reader must say of a comune. */
const words = ({ name, value, numerator }: Comune): string =>
  `${name}: ${italian.format(value)} ogni 10.000 residenti (organizzazioni con sede nel comune: ${whole.format(numerator)})`;

test('every comune and its value are in the accessibility tree as they are in the data', async ({
  guardedPage: page,
}) => {
  const comuni = await published();
  await page.goto('/mappa/?indicatore=organizzazioni-10k');
  await ready(page);
  const spoken = await spokenListbox(page, MAP);
  expect(spoken.multiselectable).toBe(true);
  expect(spoken.description).toContain('Frecce: territorio vicino');
  expect(spoken.active).toBeNull();
  expect(spoken.options.map(({ name }) => name).sort()).toEqual(comuni.map(words).sort());
  expect(spoken.options.filter(({ selected }) => selected)).toEqual([]);
});

/** Each key leads the other way of the one before or on: four sides of the territory are seen. */
const WALK = 'ULLDDDDRRURUULDRRD';
const KEYS = { U: 'ArrowUp', D: 'ArrowDown', L: 'ArrowLeft', R: 'ArrowRight' } as const;
const AHEAD: Record<string, (from: Comune, to: Comune) => number> = {
  U: (from, to) => to.lat - from.lat,
  D: (from, to) => from.lat - to.lat,
  R: (from, to) => to.lon - from.lon,
  L: (from, to) => from.lon - to.lon,
};

test('arrows go by geography: each move is a neighbour on that side, spoken with its published value', async ({
  guardedPage: page,
}) => {
  const comuni = await published();
  const byWords = new Map(comuni.map((comune) => [words(comune), comune]));
  const touching = await borders(page);
  // The drawn map answers the same keys and repaints at once; the journeys of explorer.spec.ts walk on the live one.
  await withoutWebGL(page);
  await page.goto('/mappa/?indicatore=organizzazioni-10k');
  await expect(page.getByText(/La mappa interattiva non parte/)).toBeVisible();
  await mapListbox(page).focus();
  /** Who is spoken now, by the browser's own accessibility tree: the only one selected, too. */
  const here = async (): Promise<Comune | undefined> => {
    const spoken = await spokenListbox(page, MAP);
    expect(spoken.focused).toBe(true);
    expect(spoken.options.filter(({ selected }) => selected).map(({ name }) => name)).toEqual([
      spoken.active,
    ]);
    return byWords.get(spoken.active ?? '');
  };
  await page.keyboard.press('ArrowRight');
  let from = await here();
  expect(from?.name).toBe('Bologna');
  const seen = new Set<string>();
  for (const step of WALK) {
    await page.keyboard.press(KEYS[step as keyof typeof KEYS]);
    const to = await here();
    if (!from || !to) throw new Error('nobody is spoken');
    const move = `${step} from ${from.name} to ${to.name}`;
    expect(AHEAD[step]?.(from, to), move).toBeGreaterThan(0);
    expect(touching.get(from.id), move).toContain(to.id);
    seen.add(to.id);
    from = to;
  }
  expect(seen.size).toBeGreaterThan(12);

  // Said once in few words, with the place among the 55; shown in the card, the table and the address alike.
  const place = 1 + comuni.filter(({ value }) => value > (from?.value ?? 0)).length;
  await expect(page.locator('.explorer > [role="status"]')).toHaveText(
    `${from ? words(from) : ''}, ${place}º su 55`,
  );
  await expect(page.locator('.side h2').first()).toHaveText(from?.name ?? '');
  await expect(page.locator('tr.selected')).toHaveAttribute('data-id', from?.id ?? '');
  await expect(page).toHaveURL(new RegExp(`comune=${from?.id ?? ''}$`));

  const byValue = comuni.toSorted((a, b) => b.value - a.value);
  await page.keyboard.press('Home');
  expect((await here())?.value).toBe(byValue[0]?.value);
  await page.keyboard.press('End');
  expect((await here())?.value).toBe(byValue.at(-1)?.value);
  await page.keyboard.press('Escape');
  expect((await spokenListbox(page, MAP)).active).toBeNull();
  await expect(page).not.toHaveURL(/comune=/);
});

test('Tab goes through search, choice, map, card and table in that order, and the focus is always seen', async ({
  guardedPage: page,
}) => {
  await page.goto('/mappa/?comune=037059');
  await live(page);
  await page.locator('.panel').getByRole('combobox').first().focus();
  const parts: string[] = [];
  const unseen: string[] = [];
  for (let stops = 0; stops < 150; stops += 1) {
    const at = await page.evaluate(focusNow);
    if (at.part === null) break;
    if (at.part !== parts.at(-1)) parts.push(at.part);
    if (!at.seen) unseen.push(at.what);
    await page.keyboard.press('Tab');
  }
  expect(parts).toEqual(['panel', 'map-pane', 'side', 'table']);
  expect(unseen).toEqual([]);
});

/** In the page: the part of the explorer that has the focus, and whether anything shows it. */
function focusNow(): { part: string | null; what: string; seen: boolean } {
  const at = document.activeElement as HTMLElement;
  const part =
    ['panel', 'map-pane', 'side', 'table'].find((name) => at.closest(`.explorer > .${name}`)) ?? null;
  const shows = (element: Element | null): boolean => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  };
  const box = at.getBoundingClientRect();
  const onScreen =
    box.width > 0 && box.right > 0 && box.left < innerWidth && box.bottom > 0 && box.top < innerHeight;
  return {
    part,
    what: `${at.tagName} ${at.className} ${at.textContent.trim().slice(0, 40)}`,
    seen: onScreen && (shows(at) || shows(at.closest('label')) || shows(at.parentElement)),
  };
}

/** Comuni that share a border, from the published boundaries. */
async function borders(page: Page): Promise<Map<string, string[]>> {
  const topology = (await (await page.request.get('/data/v1/territories.topo.json')).json()) as Topology;
  const { geometries } = topology.objects['comuni'] as Geometries;
  const idAt = (at: number): string => String(geometries[at]?.id);
  return new Map(neighbors(geometries).map((beside, at) => [idAt(at), beside.map(idAt)]));
}
