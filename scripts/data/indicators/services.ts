import type { Facts } from '../facts/facts';
import { LIBRARIES_DATE, LIBRARIES_SOURCE } from '../facts/libraries';
import { plain, t, without, type Cell, type Entry } from './entry';
import { perResidents } from './residents';

const LIBRARIES_CAVEATS = t(
  'Anagrafe del 2020: comprende biblioteche universitarie, religiose e private, anche non aperte a tutti. Non dice orari né aperture di oggi.',
  'Registry of 2020: university, religious and private libraries are in it, even when not open to all. It tells neither hours nor whether they are open today.',
);
const LIBRARIES_METHOD = t(
  'Biblioteche dell’anagrafe ICCU per comune, secondo il codice dell’anagrafe.',
  'Libraries of the ICCU registry by comune, by the registry’s own code.',
);

const LIBRARIES = {
  polarity: 'resource',
  aggregationReason: null,
  caveats: LIBRARIES_CAVEATS,
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** Libraries and assets taken back from organised crime. */
export const services: readonly Entry[] = [
  {
    ...LIBRARIES,
    id: 'biblioteche-10k',
    label: t('Biblioteche ogni 10.000 residenti', 'Libraries per 10,000 residents'),
    unit: t('ogni 10.000 residenti', 'per 10,000 residents'),
    description: t(
      'Quante biblioteche ci sono in rapporto a chi vive qui.',
      'How many libraries there are against how many people live here.',
    ),
    measure: 'rate',
    numerator: t('biblioteche', 'libraries'),
    denominator: t('residenti', 'residents'),
    factor: 10_000,
    aggregation: 'ratio',
    decimals: 1,
    sourceIds: [LIBRARIES_SOURCE, 'istat-popolazione'],
    method: t(
      `${LIBRARIES_METHOD.it} Residenti alla data ISTAT più vicina al 14-7-2020.`,
      `${LIBRARIES_METHOD.en} Residents on the ISTAT date nearest to 14-7-2020.`,
    ),
    cells: (facts) => perResidents(facts, '2020', LIBRARIES_DATE, 10_000, (id) => librariesIn(facts, id)),
  },
  {
    ...LIBRARIES,
    id: 'biblioteche',
    label: t('Biblioteche', 'Libraries'),
    unit: t('biblioteche', 'libraries'),
    description: t('Quante biblioteche ha il comune.', 'How many libraries the comune has.'),
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'sum',
    decimals: 0,
    sourceIds: [LIBRARIES_SOURCE],
    method: LIBRARIES_METHOD,
    cells: (facts) => facts.ids.map((id) => plain(id, '2020', librariesIn(facts, id), 'derived')),
  },
  {
    id: 'immobili-confiscati',
    label: t('Immobili confiscati in gestione', 'Confiscated properties under management'),
    unit: t('immobili', 'properties'),
    description: t(
      'Quanti immobili confiscati alla criminalità l’Agenzia nazionale gestisce ancora nel comune.',
      'How many properties confiscated from organised crime the national agency still manages in the comune.',
    ),
    polarity: 'context',
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'none',
    aggregationReason: t(
      'L’elenco è parziale: manca quello dei beni già destinati.',
      'The list is partial: that of assets already assigned is missing.',
    ),
    decimals: 0,
    sourceIds: ['anbsc-beni-confiscati'],
    method: t(
      'Righe dell’elenco ANBSC degli immobili in gestione, per comune. Terreni compresi.',
      'Rows of ANBSC’s list of properties under management, by comune. Land included.',
    ),
    caveats: t(
      'Non ci sono gli immobili destinati, quelli riusati da Comuni e associazioni. La data dell’estrazione non è dichiarata (copia di luglio 2026); in parte la confisca non è definitiva.',
      'Assigned properties, those reused by Comuni and associations, are not there. The date of the extract is not stated (copy of July 2026); for some the confiscation is not final.',
    ),
    missions: [],
    seriesBreaks: [],
    categories: [],
    partial: true,
    cells: confiscated,
  },
];

function librariesIn({ services: { libraries } }: Facts, id: string): number {
  return libraries.filter((library) => library.comuneId === id).length;
}

function confiscated({ ids, services: { confiscated: lists } }: Facts): Cell[] {
  const counts = lists.get('immobili-in-gestione');
  const reason = t(
    'Nessun immobile in questo elenco, che è parziale: non vuol dire che non ce ne siano.',
    'No property in this list, which is partial: it does not mean there is none.',
  );
  return ids.map((id) => {
    const value = counts?.get(id);
    return value === undefined ? without(id, '2026', 'missing', reason) : plain(id, '2026', value, 'derived');
  });
}
