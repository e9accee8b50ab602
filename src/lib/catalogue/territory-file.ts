import { archive } from '../export/archive';
import { toCsv } from '../export/csv';
import { featuresOf } from '../export/features';
import { toXlsx } from '../export/xlsx';
import { SHEETS } from '../i18n/downloads';
import { asset, href } from '../i18n/locale';
import { README } from '../i18n/territory-download';
import { indicators, sources, territories } from '../snapshot/domain';
import type { Row } from '../snapshot/tables';
import { profilePath, profileSlug } from '../territory/address';
import type { Territory } from '../territory/types';
import { termsOf } from './bundle';
import { dataset, type Dataset } from './datasets';
import { DICTIONARY_COLUMNS, dictionaryRows, SOURCE_COLUMNS, sourceRows } from './dictionary';
import { absolute } from './files';
import { indicatorFile } from './indicator-file';
import { licence } from './licence';
import { offered } from './offered';
import { sourcesOf } from './provenance';
import { idsWithin, rowsWithin } from './territory-rows';

export const TERRITORY_FORMATS = ['zip', 'xlsx'] as const;
export type TerritoryFormat = (typeof TERRITORY_FORMATS)[number];

/** A table cut down to the rows of a territory, with the columns that its file has. */
interface Part {
  entry: Dataset;
  columns: Dataset['columns'];
  rows: Row[];
}

/** What the files of a territory hold, as its page tells it. */
export interface TerritoryFile {
  tables: number;
  rows: number;
  indicators: number;
  bytes: Record<TerritoryFormat, number>;
}

/** Address of a territory's file inside the site; it never changes within version 1. */
export function territoryHref(territory: Territory, format: TerritoryFormat): string {
  return asset(`/data/v1/territories/${profileSlug(territory)}.${format}`);
}

const made = new Map<string, Promise<Uint8Array>>();

/** The bytes of a territory's file. Made once a build: its page tells the size. */
export function territoryBytes(
  territory: Territory,
  format: TerritoryFormat,
  site: URL | undefined,
): Promise<Uint8Array> {
  const key = `${territory.id}.${format}`;
  const known = made.get(key);
  if (known) return known;
  const bytes = format === 'zip' ? zipOf(territory, site) : workbookOf(territory);
  made.set(key, bytes);
  return bytes;
}

/** Counts and sizes of a territory's files. */
export async function territoryFile(territory: Territory, site: URL | undefined): Promise<TerritoryFile> {
  const parts = await partsOf(territory);
  const own = await observationsOf(new Set([territory.id]));
  const [zip, xlsx] = await Promise.all(
    TERRITORY_FORMATS.map((format) => territoryBytes(territory, format, site)),
  );
  return {
    tables: parts.length,
    rows: parts.reduce((sum, { rows }) => sum + rows.length, 0),
    indicators: new Set(own.rows.map((row) => row.indicator_id)).size,
    bytes: { zip: zip?.byteLength ?? 0, xlsx: xlsx?.byteLength ?? 0 },
  };
}

async function zipOf(territory: Territory, site: URL | undefined): Promise<Uint8Array> {
  const parts = await partsOf(territory);
  const ids = await within(territory);
  const from = await Promise.all(parts.map(({ entry }) => sourcesOf(entry)));
  const used = new Set(from.flat().map(({ id }) => id));
  const address = absolute(href('it', profilePath(territory)), site);
  const tables = parts.map(({ entry, rows }) => ({
    ...{ file: `${entry.id}.csv`, title: entry.title, rows: rows.length },
    licence: licence(entry.licence).name,
  }));
  const about = {
    ...{ name: territory.name, id: territory.id, tables, address },
    comuni: Math.max(1, ids.length - 1),
  };
  const dictionary = parts.flatMap(({ entry, columns }) =>
    dictionaryRows({ columns }).map((row) => ({ table: entry.id, ...row })),
  );
  return archive([
    { name: 'LEGGIMI-README.txt', content: `${[...README.it(about), '', ...README.en(about)].join('\n')}\n` },
    ...parts.map(({ entry, columns, rows }) => ({
      name: `${entry.id}.csv`,
      content: toCsv(
        columns.map(({ name }) => name),
        rows,
      ),
    })),
    { name: 'confini-boundaries.geojson', content: await boundariesOf(ids) },
    { name: 'dizionario-dictionary.csv', content: toCsv(['table', ...DICTIONARY_COLUMNS], dictionary) },
    {
      name: 'fonti-sources.csv',
      content: toCsv(SOURCE_COLUMNS, sourceRows((await sources()).filter(({ id }) => used.has(id)))),
    },
    {
      name: 'LICENZE-LICENCES.txt',
      content: parts.map(({ entry }, i) => termsOf(entry, from[i] ?? [])).join('\n'),
    },
  ]);
}

/** Every value of the territory itself, as a workbook for those who open a spreadsheet first. */
async function workbookOf(territory: Territory): Promise<Uint8Array> {
  const { columns, rows } = await observationsOf(new Set([territory.id]));
  return toXlsx([
    { name: SHEETS.data, columns: columns.map(({ name }) => name), rows },
    { name: SHEETS.dictionary, columns: DICTIONARY_COLUMNS, rows: dictionaryRows({ columns }), isRead: true },
    {
      name: SHEETS.sources,
      columns: SOURCE_COLUMNS,
      rows: sourceRows(await sourcesOf(dataset('observations'))),
      isRead: true,
    },
  ]);
}

/** Offered tables with a row of the territory or of its comuni, the observations first. */
async function partsOf(territory: Territory): Promise<Part[]> {
  const ids = new Set(await within(territory));
  const parts = await Promise.all(
    (await offered()).map(async (entry): Promise<Part[]> => {
      if (entry.id === 'observations') return [{ entry, ...(await observationsOf(ids)) }];
      const rows = await rowsWithin(entry, ids);
      return rows === null || rows.length === 0 ? [] : [{ entry, columns: entry.columns, rows }];
    }),
  );
  return parts.flat();
}

/** Observations of some territories, each with names, publishers and licence beside the codes, as in the file of an indicator. */
async function observationsOf(ids: ReadonlySet<string>): Promise<Pick<Part, 'columns' | 'rows'>> {
  const files = await Promise.all((await indicators()).map(({ id }) => indicatorFile(id)));
  return {
    columns: files[0]?.columns ?? [],
    rows: files.flatMap(({ rows }) => rows.filter((row) => ids.has(String(row.territory_id)))),
  };
}

async function within(territory: Territory): Promise<string[]> {
  return idsWithin(await territories(), territory);
}

let boundaries: ReturnType<typeof featuresOf> | null = null;

/** Boundaries of the territory and its comuni, one feature a line. */
async function boundariesOf(ids: readonly string[]): Promise<string> {
  boundaries ??= featuresOf('territories');
  const { features } = await boundaries;
  const own = ids.flatMap((id) => features.filter((feature) => feature.id === id));
  const terms = JSON.stringify(licence(dataset('territories').licence).url);
  return `{"type":"FeatureCollection",\n"licence":${terms},\n"features":[\n${own.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
}
