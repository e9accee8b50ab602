import { readFileSync } from 'node:fs';
import { CONTRIBUTED_SOURCE } from '../../../src/lib/contribute/known';
import { severityOf } from '../../../src/lib/contribute/issue';
import { readBytes } from '../../../src/lib/contribute/read';
import { CONTRIBUTED_SCHEMAS } from '../../../src/lib/contribute/schemas';
import type { CheckContext, CleanRow, ContributionKind } from '../../../src/lib/contribute/types';
import { validateTable } from '../../../src/lib/contribute/validate';
import { issueSentence } from '../../../src/lib/i18n/contribute-errors';
import { nameIndex } from '../../../src/lib/territory/name-index';
import { contributedFiles } from '../contributed/files';
import { DataFailure } from '../failure';
import type { Places as Comuni } from '../harmonise/names';
import { slugOf } from '../harmonise/slug';
import type { Ledger } from '../ledger';
import type { TableRow } from '../validate/schema';

/** Kinds whose rows are places; routes are carried over by hand. */
const AS_PLACES: readonly ContributionKind[] = ['cer', 'luoghi', 'progetti', 'abitare'];

/**
 * The contributed rows as rows of `places`, each with its own provenance. The first error of a file stops the build, as
 * `contributed:check` would have; a row whose only source is a document is rejected with its reason.
 * @param curated folder of the curated tables
 */
export function contributedPlaces(curated: string, ledger: Ledger, comuni: Comuni): TableRow[] {
  const context = contextOf(comuni);
  return contributedFiles(curated)
    .filter(({ kind }) => AS_PLACES.includes(kind))
    .flatMap(({ kind, path, shown }) => {
      const read = readBytes(readFileSync(path));
      const { issues, rows } = validateTable(CONTRIBUTED_SCHEMAS[kind], read, context);
      const error = issues.find((one) => severityOf(one) === 'error');
      if (error) {
        const place = { file: shown, row: error.row ?? undefined, column: error.column ?? undefined };
        throw new DataFailure(place, issueSentence(error, 'en'));
      }
      ledger.curated(CONTRIBUTED_SOURCE, shown, path, rows.length);
      return rows.flatMap((row) => {
        if (row.cells.source_urls !== null) return [placeRow(kind, row)];
        ledger.reject({ file: shown, row: row.row }, 'no-page', NO_PAGE, String(row.cells.name));
        return [];
      });
    });
}

const NO_PAGE = {
  it: 'la fonte è un documento senza una pagina pubblica da citare',
  en: 'the source is a document without a public page to cite',
};

/** Codes are all that a checked file holds; dates were checked when it came in, so that a build is the same on any day. */
function contextOf(comuni: Comuni): CheckContext {
  const places = comuni.ids.map((id) => ({ id, name: id, shortName: id, members: null, formerly: [] }));
  return { comuni: nameIndex(places), paths: new Map(), shapes: null, known: null, today: '9999-12-31' };
}

const DWELLINGS = { it: 'alloggi', en: 'dwellings' };
const FUNDING = { it: '€ di finanziamento', en: '€ of funding' };

function kindOf(as: ContributionKind, cells: CleanRow['cells']): string {
  if (as === 'progetti') return 'progetto-territoriale';
  if (as !== 'cer') return String(cells.kind);
  return cells.record_type === 'cer' ? 'cer' : 'energia-affine';
}

function placeRow(as: ContributionKind, { cells }: CleanRow): TableRow {
  const type = as === 'cer' ? String(cells.record_type) : null;
  const kind = kindOf(as, cells);
  const codes = String(cells.comune_ids);
  const text = (column: string): string | null => (cells[column] == null ? null : String(cells[column]));
  const number = (column: string): number | null =>
    typeof cells[column] === 'number' ? cells[column] : null;
  const figure = number('dwellings') ?? number('funding_eur');
  const unit = as === 'progetti' ? FUNDING : DWELLINGS;
  const members = number('members');
  const declared = { by: String(cells.declared_by), on: String(cells.as_of) };
  return {
    id: `contributo-${type ?? kind}-${codes.slice(0, 6)}-${slugOf(String(cells.name))}`,
    kind,
    category: text('theme'),
    detail: text('detail'),
    record: 'luogo',
    record_type: type,
    name: String(cells.name),
    comune_ids: codes,
    lon: number('lon'),
    lat: number('lat'),
    position: number('lon') === null ? 'none' : 'given',
    status_stated: text('status'),
    status: text('status'),
    status_date: text('status_date') ?? declared.on,
    year: text('year') ?? declared.on.slice(0, 4),
    legal_form: text('legal_form'),
    figure,
    figure_unit_it: figure === null ? null : unit.it,
    figure_unit_en: figure === null ? null : unit.en,
    power_kw: number('power_kw'),
    members_note: members === null ? null : `${members} membri`,
    source_urls: String(cells.source_urls),
    licence_group: 'cc-by',
    source_id: CONTRIBUTED_SOURCE,
    note_it: [text('note_it'), `Dichiarato da ${declared.by}, alla data ${declared.on}.`]
      .filter(Boolean)
      .join(' · '),
    note_en: [text('note_en'), `Declared by ${declared.by}, as of ${declared.on}.`]
      .filter(Boolean)
      .join(' · '),
  };
}

/** Sources of lists that contributed places add to. */
const ADDED_TO = ['cer-fatti', 'luoghi-citati'];

/** Indicators that count places name the contributions among their sources, where there are any. */
export function withContributed(
  indicators: readonly TableRow[],
  contributed: readonly TableRow[],
): TableRow[] {
  if (contributed.length === 0) return [...indicators];
  return indicators.map((row) => {
    const ids = String(row['source_ids']).split(';');
    if (!ids.some((id) => ADDED_TO.includes(id))) return row;
    return { ...row, source_ids: [...ids, CONTRIBUTED_SOURCE].join(';') };
  });
}
