/** The files the search box reads, from the snapshot. Runs in Node only, at build. */
import { ascending } from 'd3';
import { datasets } from '../catalogue/datasets';
import { typographic } from '../format/typography';
import { common } from '../i18n/common';
import { questions } from '../i18n/data-questions';
import type { Locale } from '../i18n/locale';
import { indicators, territories } from '../snapshot/domain';
import { query, readTable, tablePath, type Row } from '../snapshot/tables';
import type { Territory } from '../territory/types';
import { spellings } from './fold';
import { pageEntries } from './pages';
import { synonymsOf } from './synonyms';
import type { RecordRows, SearchEntry, SearchFile, SearchRecordsFile } from './types';

/** Territories, localities, indicators, pages and tables in one language. */
export async function searchFile(locale: Locale): Promise<SearchFile> {
  const all = await territories();
  const comuni = all.filter((territory) => territory.level === 'comune');
  const localities = await readTable('localities');
  return {
    entries: [
      ...(await comuneEntries(all, comuni, localities)),
      ...(await localityEntries(comuni, localities)),
      ...groupEntries(all),
      ...(await indicatorEntries(locale)),
      ...(await pageEntries(locale)),
      ...(await tableEntries(locale)),
    ],
  };
}

/** Organisations of the latest year and places that are one place each; a count is no place. */
export async function searchRecordsFile(): Promise<SearchRecordsFile> {
  const names = new Map((await territories()).map(({ id, name }) => [id, name]));
  const organisations = await query(
    `SELECT DISTINCT name, kind, comune_id AS comuni FROM read_parquet('${tablePath('organisations')}')
     WHERE in_universe AND year = (SELECT max(year) FROM read_parquet('${tablePath('organisations')}'))
     ORDER BY ALL`,
  );
  const places = await query(
    `SELECT DISTINCT name, kind, comune_ids AS comuni FROM read_parquet('${tablePath('places')}')
     WHERE record <> 'conteggio' ORDER BY ALL`,
  );
  const comuni: string[] = [];
  const rowsOf = (rows: readonly Row[]): RecordRows => {
    const kinds: string[] = [];
    return {
      kinds,
      rows: rows.map((row) => {
        const ids = String(row.comuni).split(';');
        // A record of many comuni names none: the list says which.
        const where = ids.length > 3 ? '' : ids.map((id) => names.get(id) ?? '').join(', ');
        return [String(row.name), positionIn(kinds, String(row.kind)), positionIn(comuni, where)];
      }),
    };
  };
  return { organisations: rowsOf(organisations), places: rowsOf(places), comuni };
}

async function comuneEntries(
  all: readonly Territory[],
  comuni: readonly Territory[],
  localities: readonly Row[],
): Promise<SearchEntry[]> {
  const past = new Map(
    (await readTable('territories')).map((row) => [String(row.id), listOf(row.predecessor_names)]),
  );
  return comuni.map(({ id, name, shortName, slug, areaId }) => {
    // Names in dialect, Latin or other languages that GeoNames gives to the main centre.
    const centre = localities.filter((row) => row.comune_id === id && isCentre(row, name, shortName));
    const also = [shortName, ...centre.flatMap((row) => listOf(row.also_named))].filter(
      (other, i, every) => other !== name && every.indexOf(other) === i,
    );
    const formerly = past.get(id) ?? [];
    return {
      ...{ kind: 'comune' as const, id, name, slug },
      within: all.find((territory) => territory.id === areaId)?.name ?? '',
      ...(formerly.length > 0 && { formerly }),
      ...(also.length > 0 && { also }),
    };
  });
}

/**
 * Frazioni of GeoNames and localities where the stages of routes begin or end, without those that bear the name of
 * their comune, or of one it took in: that is the comune's own result.
 */
async function localityEntries(
  comuni: readonly Territory[],
  localities: readonly Row[],
): Promise<SearchEntry[]> {
  const past = new Map(
    (await readTable('territories')).map((row) => [String(row.id), listOf(row.predecessor_names)]),
  );
  const stages = await query(
    `SELECT DISTINCT name, comune_id FROM (
       SELECT "start" AS name, start_comune_id AS comune_id FROM read_parquet('${tablePath('route_stages')}')
       UNION SELECT "end", end_comune_id FROM read_parquet('${tablePath('route_stages')}'))
     WHERE comune_id IS NOT NULL AND NOT contains(name, '(') ORDER BY ALL`,
  );
  const entries = new Map<string, SearchEntry>();
  const add = (row: Row, sort: 'frazione' | 'localita'): void => {
    const comune = comuni.find(({ id }) => id === row.comune_id);
    if (!comune || isCentre(row, comune.name, comune.shortName)) return;
    const name = typographic(String(row.name));
    const key = `${comune.id} ${spellings(name)[0] ?? ''}`;
    if (entries.has(key) || (past.get(comune.id) ?? []).includes(String(row.name))) return;
    const also = listOf(row.also_named);
    entries.set(key, {
      ...{ kind: 'localita', id: comune.id, name, within: comune.name, slug: comune.slug, sort },
      ...(also.length > 0 && { also }),
    });
  };
  for (const row of localities) add(row, 'frazione');
  for (const row of stages) add(row, 'localita');
  return [...entries.values()].sort((a, b) => ascending(a.name, b.name));
}

/** Whether a locality bears the name of its comune, under any of its names. */
function isCentre(row: Row, ...names: string[]): boolean {
  const own = [String(row.name), ...listOf(row.also_named)].flatMap(spellings);
  return names.flatMap(spellings).some((name) => own.includes(name));
}

function groupEntries(all: readonly Territory[]): SearchEntry[] {
  return all.flatMap(({ id, level, name, shortName }): SearchEntry[] => {
    if (level !== 'unione' && level !== 'distretto' && level !== 'area') return [];
    return [{ kind: level, id, name, ...(shortName !== name && { also: [shortName] }) }];
  });
}

async function indicatorEntries(locale: Locale): Promise<SearchEntry[]> {
  const other: Locale = locale === 'it' ? 'en' : 'it';
  return (await indicators()).map(({ id, theme, label, description }) => ({
    ...{ kind: 'indicatore' as const, id, name: label[locale], within: common[locale].themes[theme] },
    words: wordsOnce(
      [description[locale], label[other], synonymsOf(`${id} ${label.it}`), common[locale].themes[theme]].join(
        ' ',
      ),
    ),
  }));
}

async function tableEntries(locale: Locale): Promise<SearchEntry[]> {
  // A route is asked for by its name; the list of routes is where it is.
  const routes = (await readTable('routes')).map((row) => String(row.name)).join(' ');
  return datasets().map(({ id, title }) => ({
    ...{ kind: 'tabella' as const, id, name: typographic(title[locale]) },
    words: wordsOnce(
      [questions[id]?.[locale] ?? '', synonymsOf(`${id} ${title.it}`), id === 'routes' ? routes : ''].join(
        ' ',
      ),
    ),
  }));
}

/** Each word once: what is indexed is not read. */
function wordsOnce(text: string): string {
  return [...new Set(text.toLowerCase().split(/[\s,.;:()«»?]+/))].filter((word) => word.length > 1).join(' ');
}

function listOf(value: Row[string] | undefined): string[] {
  return value === null || value === undefined ? [] : String(value).split(';').map(typographic);
}

function positionIn(list: string[], value: string): number {
  const at = list.indexOf(value);
  return at === -1 ? list.push(value) - 1 : at;
}
