import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Curated } from '../read/curated';
import type { Row } from '../read/row';
import { readSubmeasures, submeasureOf, type Submeasure } from './submeasures';

const FILE = 'pnrr/pnrr_aggiudicatari_bologna_2025-03.csv';
/** Legal forms of the register that are of the social economy: co-operatives and associations. */
const ALLOWED_FORMS: ReadonlySet<string> = new Set(['14', '15', '25', '31']);
/** Names that claim to be one where the form is blank, not available or contradicts them. */
const ALLOWED_NAMES = /COOP|FONDAZION|SCARL|S\.C\.A\.R\.L/i;

/** One organisation of the social economy that takes part in one contract of a PNRR project. */
export interface Award {
  cup: string;
  /** CIG of the tender, or the internal code of the purchase where there is none. */
  contract: string;
  code: string;
  about: Submeasure;
  /** Comuni of the project, not of the organisation. */
  comuneIds: string[];
  taxCode: string;
  name: string;
  kind: string;
  basis: string;
  role: string;
  asOf: string;
}

/** The awards, and the comuni of the whole file: for the others nothing is known. */
export interface Awards {
  oes: Award[];
  covered: ReadonlySet<string>;
}

/**
 * Reads who won the tenders of PNRR projects. Only suppliers of an allowed legal form, each with a decision in
 * `data/curated/pnrr_suppliers.csv`, are carried over; every other row is rejected and none of its text is kept.
 */
export function readAwards(ledger: Ledger, curated: Curated, places: Places): Awards {
  const known = readSubmeasures(curated);
  const decisions = readDecisions(curated);
  const rows = ledger.csv('pnrr-aggiudicatari', FILE, {
    columns: [
      ...['codice_univoco_submisura', 'cup', 'cig', 'codice_interno_pda', 'codice_fiscalepiva'],
      ...['denominazione_aggiudicatario', 'descrizione_ruolo_soggetto', 'forma_giuridica_aggiudicatario'],
      ...['data_di_estrazione', 'codici_istat_comuni_bo'],
    ],
    header: 'at-least',
  });
  const covered = new Set<string>();
  const oes = rows.flatMap((row): Award[] => {
    const comuneIds = places.byCodes(row, 'codici_istat_comuni_bo');
    comuneIds.forEach((id) => covered.add(id));
    const decision = decide(row, decisions);
    if (!decision) {
      const reason = {
        it: 'forma giuridica fuori dall’economia sociale: nulla della riga è conservato',
        en: 'legal form outside the social economy: nothing of the row is kept',
      };
      ledger.reject(row, 'not-an-oes', reason, 'aggiudicatario');
      return [];
    }
    return [
      {
        cup: row.text('cup'),
        contract: row.text('cig') || row.text('codice_interno_pda'),
        code: row.text('codice_univoco_submisura'),
        about: submeasureOf(row, 'codice_univoco_submisura', known),
        comuneIds,
        taxCode: row.text('codice_fiscalepiva'),
        name: decision.text('name'),
        kind: decision.text('kind'),
        basis: decision.text('basis'),
        role: row.text('descrizione_ruolo_soggetto').toLowerCase(),
        asOf: row.text('data_di_estrazione'),
      },
    ];
  });
  return { oes, covered };
}

function readDecisions(curated: Curated): Map<string, Row> {
  const columns = ['tax_code', 'action', 'name', 'kind', 'basis', 'note_it', 'note_en'];
  return new Map(curated.csv('pnrr_suppliers.csv', columns).map((row) => [row.text('tax_code'), row]));
}

/** The decision on a supplier to keep, or null. An allowed form or name that nobody has looked at stops the build. */
function decide(row: Row, decisions: ReadonlyMap<string, Row>): Row | null {
  const isAllowed =
    ALLOWED_FORMS.has(row.text('forma_giuridica_aggiudicatario')) ||
    ALLOWED_NAMES.test(row.text('denominazione_aggiudicatario'));
  if (!isAllowed) return null;
  const decision = decisions.get(row.text('codice_fiscalepiva'));
  if (!decision)
    throw row.failure(
      'codice_fiscalepiva',
      'a supplier without a decision in data/curated/pnrr_suppliers.csv',
    );
  return decision.text('action') === 'keep' ? decision : null;
}
