import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Descriptor } from '../sources';
import type { TableRow } from '../validate/schema';

/** The `sources` table: the descriptors, with what this build read of each. A listed file nobody read stops it. */
export function sourceRows(sources: ReadonlyMap<string, Descriptor>, ledger: Ledger): TableRow[] {
  return [...sources.values()].map((source) => {
    const files = source.files.map((file) => {
      const entry = ledger.files.get(file);
      if (!entry) throw new DataFailure({ file }, `listed in data/sources/${source.id}.json but never read`);
      return { ...entry, rejected: ledger.rejectedIn(file) };
    });
    const rowsIn = files.reduce((sum, file) => sum + file.rowsIn, 0);
    const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
    return {
      id: source.id,
      publisher: source.publisher,
      title_it: source.title.it,
      title_en: source.title.en,
      landing_url: source.landing_url || null,
      download_url: source.download_url || null,
      copy_note: source.copy_note,
      licence: source.licence,
      licence_url: source.licence_url || null,
      licence_basis: source.licence_basis,
      reference_period: source.reference_period,
      retrieved_on: source.retrieved_on,
      files: source.files.join(';'),
      sha256: files.map((file) => file.sha256).join(';'),
      rows_in: rowsIn,
      rows_used: rowsIn - rejected,
      rows_rejected: rejected,
      transformation_it: source.transformation.it,
      transformation_en: source.transformation.en,
      personal_data_it: source.personal_data.it,
      personal_data_en: source.personal_data.en,
    };
  });
}

/** The `rejections` table: every raw row not carried over, grouped by file and reason. */
export function rejectionRows(ledger: Ledger): TableRow[] {
  return ledger.rejections.map((entry) => ({
    source_id: entry.sourceId,
    file: entry.file,
    row: entry.row,
    count: entry.count,
    reason_code: entry.code,
    reason_it: entry.it,
    reason_en: entry.en,
    sample: entry.sample,
  }));
}
