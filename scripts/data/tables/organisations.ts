import { round } from '../harmonise/numbers';
import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';
import { classify, EXCLUDED, type Classified } from './organisation-kind';
import { withoutRegion } from './spilled-region';

export const FIVE_PER_MILLE_YEARS = ['2017', '2018', '2019', '2020'] as const;
const CATEGORIES: readonly [string, string][] = [
  ['cat_volontariato', 'volontariato'],
  ['cat_asd', 'asd'],
  ['cat_ricerca_scientifica', 'ricerca-scientifica'],
  ['cat_ricerca_sanitaria', 'ricerca-sanitaria'],
  ['cat_comuni', 'comuni'],
  ['cat_mibac', 'mibac'],
  ['cat_aree_protette', 'aree-protette'],
];
/** The list of 2017 had no category for park authorities. */
const FIRST_WITH_PARKS = '2018';
const AMOUNTS = ['importo_scelte_espresse', 'importo_generiche'];

/** One body in one year's list. */
export interface Organisation {
  year: string;
  taxCode: string;
  name: string;
  comuneId: string;
  categories: string[];
  classified: Classified;
  inUniverse: boolean;
  choices: number;
  amount: number;
  yearsPresent: number;
}

/**
 * Reads every row of the 5 per mille lists. A body keeps one kind over the years (that of the latest list that tells
 * it), so that a name cut in one PDF does not look like a change.
 */
export function readOrganisations(ledger: Ledger, places: Places): Organisation[] {
  const raw = mended(FIVE_PER_MILLE_YEARS.flatMap((year) => readYear(ledger, places, year)));
  const years = new Map<string, number>();
  const kinds = new Map<string, Classified>();
  for (const body of raw) {
    years.set(body.taxCode, (years.get(body.taxCode) ?? 0) + 1);
    const classified = classify(body.name, body.categories);
    if (classified.kind !== 'non-classificato' || !kinds.has(body.taxCode))
      kinds.set(body.taxCode, classified);
  }
  return raw.map((body) => {
    const classified = kinds.get(body.taxCode) as Classified;
    const yearsPresent = years.get(body.taxCode) as number;
    return { ...body, classified, inUniverse: !EXCLUDED.has(classified.kind), yearsPresent };
  });
}

/** The `organisations` table. */
export function organisationRows(organisations: readonly Organisation[]): TableRow[] {
  return organisations.map((body) => ({
    id: `${body.year}-${body.taxCode}`,
    year: Number(body.year),
    tax_code: body.taxCode,
    name: body.name,
    comune_id: body.comuneId,
    kind: body.classified.kind,
    kind_basis: body.classified.basis,
    in_universe: body.inUniverse,
    exclusion_reason: body.inUniverse ? null : body.classified.kind,
    categories: body.categories.join(';'),
    choices: body.choices,
    amount_eur: body.amount,
    years_present: body.yearsPresent,
  }));
}

type Body = Omit<Organisation, 'classified' | 'inUniverse' | 'yearsPresent'>;
interface RawBody {
  row: Row;
  /** The cell of the region is blank: its words are in the name. */
  regionSpilled: boolean;
  body: Body;
}

/** Takes out of the names the region that slipped into them, helped by the names of the same bodies in the other lists. */
function mended(raw: readonly RawBody[]): Body[] {
  const sound = raw.filter(({ regionSpilled }) => !regionSpilled);
  const names = new Map<string, string[]>();
  for (const { body } of sound) names.set(body.taxCode, [...(names.get(body.taxCode) ?? []), body.name]);
  return raw.map(({ row, regionSpilled, body }) => {
    if (!regionSpilled) return body;
    const name = withoutRegion(body.name, names.get(body.taxCode) ?? []);
    if (name === null) throw row.failure('regione', 'is blank and its words are not in the name');
    return { ...body, name };
  });
}

function readYear(ledger: Ledger, places: Places, year: string): RawBody[] {
  const categories = CATEGORIES.filter(
    ([column]) => column !== 'cat_aree_protette' || year >= FIRST_WITH_PARKS,
  );
  const columns = [
    ...['anno', 'prog', 'codice_fiscale', 'denominazione', 'regione', 'prov', 'comune'],
    ...categories.map(([column]) => column),
    ...[
      'numero_scelte',
      ...AMOUNTS,
      'importo_totale',
      'src_file',
      'src_page',
      'codice_istat',
      'comune_istat',
    ],
    ...(year === '2020' ? ['importo_ripartizione_inferiori_soglia'] : []),
  ];
  return ledger
    .csv('ade-cinque-per-mille', `oes/cinque_per_mille_${year}_bologna.csv`, { columns })
    .map((row) => {
      if (row.text('anno') !== year) throw row.failure('anno', `is not ${year}`);
      return readBody(row, places, year, categories);
    });
}

function readBody(
  row: Row,
  places: Places,
  year: string,
  categories: readonly (readonly [string, string])[],
): RawBody {
  const taxCode = row.text('codice_fiscale');
  if (!/^\d{11}$/.test(taxCode)) throw row.failure('codice_fiscale', 'is not the 11-digit code of a body');
  const comuneId = places.byCode(row, 'codice_istat');
  if (places.byName(row, 'comune') !== comuneId) throw row.failure('comune', 'name and ISTAT code disagree');
  const extra = year === '2020' ? row.required('importo_ripartizione_inferiori_soglia') : 0;
  const total = row.required('importo_totale');
  const parts = AMOUNTS.reduce((sum, column) => sum + row.required(column), extra);
  if (Math.abs(parts - total) > 0.011) throw row.failure('importo_totale', 'is not the sum of its parts');
  const body = {
    year,
    taxCode,
    name: row.text('denominazione').replace(/\s+/g, ' '),
    comuneId,
    categories: categories.filter(([column]) => row.text(column) === 'X').map(([, name]) => name),
    choices: row.integer('numero_scelte'),
    amount: round(total, 2),
  };
  return { row, regionSpilled: row.text('regione') === '', body };
}
