import type { Localised } from '../../../src/lib/indicator/types';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';

/** What a PNRR submeasure or a PNC intervention is about, and what of its projects may be shown. */
export interface Submeasure {
  theme: string;
  label: Localised;
  /** Money goes to firms, owners or researchers, who may be natural persons: its projects are not carried over. */
  isPrivate: boolean;
  /** Titles of its projects are plain names of places or works. */
  hasTitles: boolean;
}

/** Reads the allowlist of submeasures kept by hand in `data/curated/pnrr_submeasures.csv`, by official code. */
export function readSubmeasures(curated: Curated): Map<string, Submeasure> {
  const columns = ['code', 'theme', 'action', 'titles', 'label_it', 'label_en'];
  return new Map(
    curated.csv('pnrr_submeasures.csv', columns).map((row): [string, Submeasure] => [
      row.text('code'),
      {
        theme: row.text('theme'),
        label: { it: row.text('label_it'), en: row.text('label_en') },
        isPrivate: row.text('action') === 'private',
        hasTitles: row.text('titles') === 'yes',
      },
    ]),
  );
}

/** The submeasure of a raw row. A code nobody has looked at stops the build, so that nothing personal slips in. */
export function submeasureOf(row: Row, column: string, known: ReadonlyMap<string, Submeasure>): Submeasure {
  const found = known.get(row.text(column));
  if (!found) throw row.failure(column, `"${row.text(column)}" is not in data/curated/pnrr_submeasures.csv`);
  return found;
}
