import type { Ledger } from '../ledger';
import type { Row } from '../read/row';
import type { TableRow } from '../validate/schema';

const REGISTRY = 'tourism/comune_bologna_elenco_esercizi_attivita_ricettive.csv';
const LISTINGS = 'housing/insideairbnb_bologna_listings_2025_nopersonal.csv';
/** Groups smaller than this are not counted out, so that no single place can be told. */
const SMALLEST = 3;
const STATES = ['Attivo', 'Cessato', 'Sospeso', 'Diniegato', 'In attesa'];
const KINDS: readonly [string, RegExp][] = [
  ['intermediazione', /^Intermediazione/],
  ['appartamento-turistico', /^Appartament[oi] Ammobiliat[oi]/],
  ['casa-appartamento-vacanze', /Case E Appartamenti Per Vacanze/],
  ['bed-and-breakfast', /^Bed & Breakfast/],
  ['affittacamere', /^Affittacamere|Room & Breakfast/],
  ['albergo', /^Albergo|^Dipendenza|^Locanda|^Residenza Turistico/],
  ['ostello-casa-per-ferie', /^Casa Per Ferie|^Ostello/],
];
const ROOMS: Readonly<Record<string, string>> = {
  'Entire home/apt': 'alloggio-intero',
  'Private room': 'stanza-privata',
  'Shared room': 'altro-annuncio',
  'Hotel room': 'altro-annuncio',
};

interface Group {
  source: string;
  quartiere: string;
  zona: string | null;
  kind: string;
  count: number;
  recent: number | null;
  licensed: number | null;
  multiple: number | null;
}

/**
 * The `bologna_accommodation` table: places to stay in the city of Bologna as counts by quartiere, zona and kind. Only
 * the columns of place, kind and state are read: no name, street, coordinate or listing goes further.
 */
export function bolognaAccommodationRows(ledger: Ledger): TableRow[] {
  return [...readRegistry(ledger), ...readListings(ledger)].map((group) => {
    const isSmall = group.count < SMALLEST;
    return {
      source_id: group.source,
      quartiere: group.quartiere,
      zona: group.zona ?? 'tutte',
      kind: group.kind,
      count: isSmall ? null : group.count,
      reviewed_last_year: isSmall ? null : group.recent,
      with_licence: isSmall ? null : group.licensed,
      host_with_several: isSmall ? null : group.multiple,
      is_small: isSmall,
      as_of: group.source === 'inside-airbnb' ? '2025-10' : '2025-05',
    };
  });
}

function readRegistry(ledger: Ledger): Group[] {
  const rows = ledger.csv('bologna-ricettive', REGISTRY, {
    delimiter: ';',
    columns: ['STATO', 'QUARTIERE', 'ZONA', 'TIPOLOGIA_ESERCIZIO'],
    header: 'at-least',
  });
  const groups = new Map<string, Group>();
  for (const row of rows) {
    if (!isActive(ledger, row)) continue;
    const kind = KINDS.find(([, pattern]) => pattern.test(row.text('TIPOLOGIA_ESERCIZIO')))?.[0] ?? 'altro';
    const group = groupOf(groups, {
      source: 'bologna-ricettive',
      quartiere: row.text('QUARTIERE') || 'non indicato',
      zona: row.text('ZONA') || 'non indicata',
      kind,
    });
    group.count += 1;
  }
  return [...groups.values()];
}

function isActive(ledger: Ledger, row: Row): boolean {
  const state = row.text('STATO');
  if (state === 'Attivo') return true;
  if (!STATES.includes(state)) {
    const reason = { it: 'riga spezzata nel file', en: 'row broken in the file' };
    ledger.reject(row, 'broken-row', reason, 'riga spezzata');
    return false;
  }
  const reason = { it: 'attività non attiva', en: 'activity not active' };
  ledger.reject(row, 'not-active', reason, state);
  return false;
}

function readListings(ledger: Ledger): Group[] {
  const rows = ledger.csv('inside-airbnb', LISTINGS, {
    columns: [
      ...['neighbourhood', 'room_type', 'number_of_reviews_ltm', 'has_license'],
      'calculated_host_listings_count',
    ],
    header: 'at-least',
  });
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const kind = ROOMS[row.text('room_type')];
    if (kind === undefined) throw row.failure('room_type', `unknown kind "${row.text('room_type')}"`);
    const group = groupOf(groups, {
      source: 'inside-airbnb',
      quartiere: row.text('neighbourhood'),
      zona: null,
      kind,
    });
    group.count += 1;
    group.recent = (group.recent ?? 0) + (row.integer('number_of_reviews_ltm') > 0 ? 1 : 0);
    group.licensed = (group.licensed ?? 0) + row.integer('has_license');
    group.multiple = (group.multiple ?? 0) + (row.integer('calculated_host_listings_count') > 1 ? 1 : 0);
  }
  return [...groups.values()];
}

function groupOf(
  groups: Map<string, Group>,
  key: Pick<Group, 'source' | 'quartiere' | 'zona' | 'kind'>,
): Group {
  const id = [key.quartiere, key.zona, key.kind].join('|');
  const known = groups.get(id) ?? { ...key, count: 0, recent: null, licensed: null, multiple: null };
  groups.set(id, known);
  return known;
}
