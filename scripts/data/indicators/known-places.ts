import type { Facts } from '../facts/facts';
import type { TableRow } from '../validate/schema';
import { plain, t, without, type Cell, type Entry } from './entry';

/** Year of the latest page read; each place has its own date in the `places` table. */
const YEAR = '2026';
const NOT_KNOWN = t(
  'Nessuno nell’elenco, che è parziale: non vuol dire che non ce ne siano.',
  'None in the list, which is partial: it does not mean there is none.',
);
const CAVEATS = t(
  'Elenco parziale da pagine pubbliche di anni diversi: conta quelli che conosciamo, non quelli che ci sono. La data di ogni fonte è nella tabella places; qualcuno può aver chiuso.',
  'A partial list from public pages of different years: it counts those we know of, not those there are. The date of each source is in the places table; some may have closed.',
);
/** Statuses of places that are not there, or not yet. */
const NOT_THERE: readonly unknown[] = ['previsto', 'in progetto', 'chiuso'];

const SHARED = {
  polarity: 'resource',
  measure: 'count',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'none',
  aggregationReason: t(
    'L’elenco è parziale: un totale farebbe credere che ci siano tutti.',
    'The list is partial: a total would make them seem all.',
  ),
  decimals: 0,
  sourceIds: ['luoghi-citati'],
  caveats: CAVEATS,
  seriesBreaks: [],
  categories: [],
  partial: true,
} satisfies Partial<Entry>;

/** Kinds where people meet, help each other or run a service together. */
const COMMUNITY = [
  'casa-delle-associazioni',
  'casa-di-quartiere',
  'community-hub',
  'cooperativa-di-comunita',
  'coworking',
  'emporio-solidale',
  'mensa-sociale',
  'sede-volontariato',
];
const HEALTH = ['casa-della-comunita', 'casa-della-salute'];

/** Community places known from public pages. */
export const communityPlaces: Entry = {
  ...SHARED,
  id: 'luoghi-comunita-noti',
  label: t('Luoghi di comunità noti', 'Known community places'),
  unit: t('luoghi', 'places'),
  description: t(
    'Quanti luoghi di comunità conosciamo: case di quartiere, empori solidali, cooperative di comunità e simili.',
    'How many community places we know of: case di quartiere, solidarity shops, community co-operatives and the like.',
  ),
  method: t(
    'Luoghi distinti della tabella places: case di quartiere e delle associazioni, empori e mense solidali, cooperative di comunità, coworking, hub e sedi del volontariato. Esclusi i previsti e i chiusi.',
    'Distinct places of the places table: case di quartiere and of associations, solidarity shops and canteens, community co-operatives, coworking, hubs and seats of volunteering. Planned and closed ones are left out.',
  ),
  caveats: t(
    `Delle 33 case di quartiere di Bologna (settembre 2023) ne conosciamo per nome 18. ${CAVEATS.it}`,
    `Of the 33 case di quartiere of Bologna (September 2023) we know 18 by name. ${CAVEATS.en}`,
  ),
  missions: [3],
  cells: (facts) => counted(facts, (id) => cited(facts, id, COMMUNITY).length),
};

/** Solidarity shops known from public pages. */
export const solidarityShops: Entry = {
  ...SHARED,
  id: 'empori-noti',
  label: t('Empori solidali noti', 'Known solidarity shops'),
  unit: t('empori', 'shops'),
  description: t(
    'Quanti empori solidali conosciamo nel comune.',
    'How many solidarity shops we know of in the comune.',
  ),
  method: t(
    'Empori distinti della tabella places, contati nel comune in cui hanno sede: molti servono più comuni.',
    'Distinct shops of the places table, counted in the comune where they are: many serve several comuni.',
  ),
  missions: [3],
  cells: (facts) => counted(facts, (id) => cited(facts, id, ['emporio-solidale']).length),
};

/** Case della Salute and della Comunità known from public pages. */
export const healthHouses: Entry = {
  ...SHARED,
  id: 'case-salute-note',
  label: t('Case della Salute o della Comunità note', 'Known community health centres'),
  unit: t('case', 'centres'),
  description: t(
    'Quante Case della Salute o della Comunità conosciamo nel comune.',
    'How many community health centres (Case della Salute or della Comunità) we know of in the comune.',
  ),
  method: t(
    'Voci distinte della tabella places. Le Case della Salute possono essere oggi Case della Comunità: non è stato controllato.',
    'Distinct entries of the places table. A Casa della Salute may be a Casa della Comunità today: this was not checked.',
  ),
  caveats: t(
    `Quasi tutte le fonti sono del 2016. ${CAVEATS.it}`,
    `Almost all sources are of 2016. ${CAVEATS.en}`,
  ),
  missions: [3],
  cells: (facts) => counted(facts, (id) => cited(facts, id, HEALTH).length),
};

/** Museums known to Wikidata or from public pages. */
export const knownMuseums: Entry = {
  ...SHARED,
  id: 'musei-noti',
  label: t('Musei noti', 'Known museums'),
  unit: t('musei', 'museums'),
  description: t(
    'Quanti musei del comune conosciamo, da Wikidata e da pagine pubbliche.',
    'How many museums of the comune we know of, from Wikidata and public pages.',
  ),
  sourceIds: ['wikidata-musei', 'luoghi-citati'],
  method: t(
    'Voci distinte: 47 di Wikidata (2018-2021) e altre da pagine pubbliche, confrontate per nome e senza doppioni.',
    'Distinct entries: 47 of Wikidata (2018-2021) and others from public pages, compared by name and without duplicates.',
  ),
  caveats: t(
    `Qualche voce è una sala o una collezione. ${CAVEATS.it}`,
    `A few entries are a hall or a collection. ${CAVEATS.en}`,
  ),
  missions: [4],
  cells: (facts) =>
    counted(facts, (id) => {
      const listed = facts.services.museums.filter((museum) => museum.comuneId === id).length;
      return listed + cited(facts, id, ['museo']).length;
    }),
};

function cited({ places }: Facts, id: string, kinds: readonly string[]): TableRow[] {
  return places.filter(
    (place) =>
      kinds.includes(String(place['kind'])) &&
      !NOT_THERE.includes(place['status']) &&
      String(place['comune_ids']).split(';').includes(id),
  );
}

function counted({ ids }: Facts, count: (id: string) => number): Cell[] {
  return ids.map((id) => {
    const known = count(id);
    return known === 0 ? without(id, YEAR, 'missing', NOT_KNOWN) : plain(id, YEAR, known, 'derived');
  });
}
