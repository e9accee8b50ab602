import Papa from 'papaparse';
import { DataFailure } from '../failure';
import { parseCsv } from './csv';
import type { Row } from './row';

/** Columns of SDMX-CSV that say something about an observation and do not tell one from another. */
const ATTRIBUTES =
  /^(?:DATAFLOW|STRUCTURE.*|ACTION|OBS_.*|CONF_STATUS|UNIT_.*|DECIMALS|BASE_PER|NOTE_.*|.*_REF_PERIOD|METADATA.*|BREAKDOWN.*)$/;

/**
 * Reads SDMX-CSV 1.0 of ISTAT (https://wiki.sdmx.org, "SDMX-CSV field guide"): one observation a line, dimensions as
 * columns. `dimensions` are those the adapter knows, beside REF_AREA, TIME_PERIOD and OBS_VALUE. `keep` chooses the
 * observations; among them every other dimension must hold one single value, so that totals are never added to parts:
 * otherwise it fails and names the dimension and its values.
 * Not yet verified against the publisher: no file of ISTAT's has passed through it.
 */
export function parseSdmx(
  file: string,
  text: string,
  dimensions: readonly string[],
  keep: (row: Row) => boolean,
): { rows: Row[]; read: Row[] } {
  const columns = ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', ...dimensions];
  const read = parseCsv(file, text, { columns, header: 'at-least' });
  const rows = read.filter(keep);
  const header = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { preview: 1 }).data[0] ?? [];
  for (const name of header.filter((column) => !columns.includes(column) && !ATTRIBUTES.test(column))) {
    const values = [...new Set(rows.map((row) => row.text(name)))];
    if (values.length <= 1) continue;
    throw new DataFailure(
      { file, column: name },
      `more than one value of a dimension that was not chosen: ${values.slice(0, 8).join(', ')}`,
    );
  }
  return { rows, read };
}
