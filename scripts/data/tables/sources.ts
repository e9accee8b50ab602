import { DataFailure } from '../failure';
import type { Ledger } from '../ledger';
import type { Descriptor } from '../sources';
import type { TableRow } from '../validate/schema';

/**
 * The `sources` table: the descriptors, with what this build read of each. A listed file nobody read stops it, unless the
 * source is optional or a folder: then it counts by the files that are there, and is left out when there is none.
 */
export function sourceRows(sources: ReadonlyMap<string, Descriptor>, ledger: Ledger): TableRow[] {
  return [...sources.values()].flatMap((source) => {
    const listed = presentFiles(source, ledger);
    if (listed.length === 0) return [];
    const files = listed.map((file) => {
      const entry = ledger.files.get(file);
      if (!entry) throw new DataFailure({ file }, `listed in data/sources/${source.id}.json but never read`);
      return { ...entry, rejected: ledger.rejectedIn(file) };
    });
    const rowsIn = files.reduce((sum, file) => sum + file.rowsIn, 0);
    const rejected = files.reduce((sum, file) => sum + file.rejected, 0);
    const row = {
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
      retrieved_on: fetchedOn(files) ?? source.retrieved_on,
      files: listed.join(';'),
      sha256: files.map((file) => file.sha256).join(';'),
      rows_in: rowsIn,
      rows_used: rowsIn - rejected,
      rows_rejected: rejected,
      transformation_it: source.transformation.it,
      transformation_en: source.transformation.en,
      personal_data_it: source.personal_data.it,
      personal_data_en: source.personal_data.en,
    };
    return [row];
  });
}

/**
 * Files of a source that count: all of them, or those that were fetched where it is optional. A folder (it ends with a slash) stands for
 * the files that were read in it.
 */
export function presentFiles(source: Descriptor, ledger: Ledger): string[] {
  return source.files.flatMap((file) => {
    if (file.endsWith('/')) return [...ledger.files.keys()].filter((read) => read.startsWith(file));
    return !source.optional || ledger.files.has(file) ? [file] : [];
  });
}

/** Gaps that the publishers' files of this build close. */
export function closedGaps(sources: ReadonlyMap<string, Descriptor>, ledger: Ledger): Set<string> {
  const present = [...sources.values()].filter(
    (source) => source.optional && presentFiles(source, ledger).length > 0,
  );
  return new Set(present.flatMap((source) => source.closes_gap ?? []));
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

/** Latest day a file of the source was fetched; null for files of the mirror. */
function fetchedOn(files: readonly { fetchedOn?: string | undefined }[]): string | null {
  const days = files.flatMap((file) => file.fetchedOn ?? []);
  return days.sort().at(-1) ?? null;
}
