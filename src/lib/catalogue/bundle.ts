import { archive } from '../export/archive';
import { toCsv } from '../export/csv';
import { toXlsx } from '../export/xlsx';
import { SHEETS, TERMS } from '../i18n/downloads';
import type { Source } from '../snapshot/domain';
import { readTable } from '../snapshot/tables';
import { dataset, type Dataset } from './datasets';
import { DICTIONARY_COLUMNS, dictionaryRows, SOURCE_COLUMNS, sourceRows } from './dictionary';
import { licence } from './licence';
import { sourcesOf } from './provenance';

/** A table as a workbook: its rows, its dictionary, its sources. */
export async function workbookOf(id: string): Promise<Uint8Array> {
  const entry = dataset(id);
  return toXlsx([
    { name: SHEETS.data, columns: entry.columns.map((column) => column.name), rows: await readTable(id) },
    { name: SHEETS.dictionary, columns: DICTIONARY_COLUMNS, rows: dictionaryRows(entry), isRead: true },
    {
      name: SHEETS.sources,
      columns: SOURCE_COLUMNS,
      rows: sourceRows(await sourcesOf(entry)),
      isRead: true,
    },
  ]);
}

/** A table as an archive: the CSV, its dictionary, its sources and the terms of use. */
export async function archiveOf(id: string, csv: string): Promise<Uint8Array> {
  return archive(await partsOf(dataset(id), csv));
}

/** The files of a table's archive; `prefix` keeps apart those of several tables. */
export async function partsOf(
  entry: Dataset,
  csv: string,
  prefix = '',
): Promise<{ name: string; content: string }[]> {
  const from = await sourcesOf(entry);
  return [
    { name: `${prefix}${entry.id}.csv`, content: csv },
    { name: `${prefix}dizionario-dictionary.csv`, content: toCsv(DICTIONARY_COLUMNS, dictionaryRows(entry)) },
    { name: `${prefix}fonti-sources.csv`, content: toCsv(SOURCE_COLUMNS, sourceRows(from)) },
    { name: `${prefix}LICENZA-LICENCE.txt`, content: termsOf(entry, from) },
  ];
}

/** The terms of use of a table in both languages: our licence, then who to credit. */
export function termsOf(entry: Dataset, from: readonly Source[]): string {
  const terms = licence(entry.licence);
  const name = terms.url === null ? terms.name : `${terms.name} (${terms.url})`;
  const ours = TERMS.ours(entry.title, name);
  return (['it', 'en'] as const)
    .map((locale) => {
      const credits = from.map((source) => {
        const theirs = [source.licence, source.licenceUrl].filter(Boolean).join(', ');
        const address = source.landingUrl === null ? '' : ` ${source.landingUrl}`;
        return `- ${source.publisher}: ${source.title[locale]}.${address} [${theirs}]`;
      });
      const duty = from.length === 0 ? [TERMS.own[locale]] : [TERMS.duty[locale], '', ...credits];
      const share = entry.licence.startsWith('ODbL') ? [TERMS.shareAlike[locale]] : [];
      return [ours[locale], ...share, ...duty, ''].join('\n');
    })
    .join('\n');
}
