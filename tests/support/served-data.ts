import type { Page } from '@playwright/test';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** What the site itself hands out as CSV, so that words on a page can be held against the files a reader takes home. */
export interface ServedData {
  territory: (id: string) => Row;
  indicator: (id: string) => Row;
  /** Observations of an indicator, by territory, in the order of the periods; one period alone where it is named. */
  observed: (indicator: string, territory: string, period?: string) => Row[];
  /** Identifiers of the 55 comuni. */
  comuni: string[];
  /** Identifiers of every territory and every indicator. */
  territories: string[];
  indicators: string[];
  /** The published value as Italian writes it with the indicator's decimals; null where there is none. */
  italian: (indicator: string, territory: string, period?: string) => string | null;
}

export async function servedData(page: Page): Promise<ServedData> {
  const read = async (table: string): Promise<Row[]> => {
    const text = await (await page.request.get(`/data/v1/${table}.csv`)).text();
    return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
  };
  const [territories, indicators, observations] = await Promise.all(
    ['territories', 'indicators', 'observations'].map(read),
  );
  const one =
    (rows: Row[] = []) =>
    (id: string): Row => {
      const row = rows.find((row) => row['id'] === id);
      if (!row) throw new Error(`no "${id}" in the tables that are served`);
      return row;
    };
  const indicator = one(indicators);
  const observed = (id: string, territory: string, period?: string): Row[] =>
    (observations ?? [])
      .filter((row) => row['indicator_id'] === id && row['territory_id'] === territory)
      .filter((row) => period === undefined || row['period'] === period)
      .toSorted((a, b) => (a['period'] ?? '').localeCompare(b['period'] ?? ''));
  return {
    territory: one(territories),
    indicator,
    observed,
    territories: idsOf(territories),
    indicators: idsOf(indicators),
    comuni: (territories ?? []).flatMap((row) => (row['level'] === 'comune' ? [row['id'] ?? ''] : [])),
    italian(id, territory, period = indicator(id)['default_period']) {
      const value = observed(id, territory, period).at(0)?.['value'] ?? '';
      return value === '' ? null : inItalian(Number(value), Number(indicator(id)['decimals']));
    },
  };
}

const idsOf = (rows: Row[] = []): string[] => rows.map((row) => row['id'] ?? '');

/** A number as the pages write it in Italian, by the platform alone. */
export function inItalian(value: number, decimals = 0): string {
  return new Intl.NumberFormat('it-IT', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: true,
  })
    .format(value)
    .replace('-', '−');
}

/** Names with the apostrophe of print, as on the pages. */
export const printed = (name = ''): string => name.replaceAll("'", '’');
