import { max, min } from 'd3';
import { sources } from '../snapshot/domain';
import { readTable } from '../snapshot/tables';
import { datasets, type Dataset } from './datasets';
import { sourcesOf } from './provenance';

/** Columns of dates on which somebody looked at, or fetched, what a row says. */
const CHECKED = ['retrieved_on', 'checked_on'];

/**
 * When a table first came out and when it last changed, ISO dates, from the data and never from the clock.
 *
 * `modified` is the latest of: the retrieval of its sources, the dates of its own rows, the changes listed for it; the
 * latest retrieval of any source for a table without all of these. `issued` is its first change, null when none is listed.
 */
export async function datesOf(entry: Dataset): Promise<{ issued: string | null; modified: string }> {
  const from = await sourcesOf(entry);
  const listed = await changeDates(entry.id);
  const modified =
    max([...from.map((source) => source.retrievedOn ?? ''), ...(await rowDates(entry)), ...listed.all]) ?? '';
  return { issued: min(listed.new) ?? null, modified: modified === '' ? await latestRetrieval() : modified };
}

/** The latest retrieval of any source: the date of the whole catalogue. */
export async function latestRetrieval(): Promise<string> {
  const latest = max(await sources(), (source) => source.retrievedOn ?? '');
  if (!latest) throw new Error('no source says when it was retrieved');
  return latest;
}

async function rowDates({ id, columns }: Dataset): Promise<string[]> {
  const names = columns.map((column) => column.name).filter((name) => CHECKED.includes(name));
  if (names.length === 0) return [];
  const rows = await readTable(id);
  return names.map((name) => max(rows, (row) => String(row[name] ?? '')) ?? '');
}

/** Days a table came out (`new`) and days it is listed at all. */
async function changeDates(table: string): Promise<{ new: string[]; all: string[] }> {
  if (!datasets().some((entry) => entry.id === 'changes')) return { new: [], all: [] };
  const rows = (await readTable('changes')).filter((row) => row.grain === 'table' && row.table_id === table);
  const days = (some: typeof rows): string[] => some.map((row) => String(row.date));
  return { new: days(rows.filter((row) => row.kind === 'new')), all: days(rows) };
}
