import { of } from '../facts/facts';
import type { Flow } from '../facts/tourism';
import { midYear } from '../../../src/lib/indicator/denominator-date';
import { plain, sumStatus, t, type Entry, type ThemeEntries } from './entry';
import { bedTypes } from './bed-types';
import { concentration } from './concentration';
import { guestCells, nightsPer1000, wholeCells, wholeNightsPer1000 } from './guests';
import { perResidents } from './residents';
import { routeEntries } from './routes';
import { knownMuseums } from './known-places';

const CAVEATS = t(
  'I comuni di oggi con un dato passano da 39 (2014 e 2015) a 55 (2024): non è una crescita. Sono clienti di strutture registrate. I totali di un gruppo mancano se manca un suo comune.',
  'Today’s comuni with a figure go from 39 (2014 and 2015) to 55 (2024): that is not growth. Guests of registered places only. A group’s total is missing if one of its comuni is.',
);
const METHOD = t(
  'Cifre ISTAT per comune; per la Città metropolitana il totale pubblicato dall’ISTAT.',
  'ISTAT figures by comune; for the metropolitan city the total published by ISTAT.',
);
const RATES = {
  polarity: 'context',
  measure: 'rate',
  aggregation: 'ratio',
  aggregationReason: null,
  sourceIds: ['istat-movimento-turistico'],
  method: METHOD,
  caveats: CAVEATS,
  missions: [4],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;
const COUNTS = {
  ...RATES,
  measure: 'count',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'sum',
  decimals: 0,
} satisfies Partial<Entry>;

const arrivals = (flow: Flow) => (flow.arrivals === null ? null : { value: flow.arrivals });
const nights = (flow: Flow) => (flow.nights === null ? null : { value: flow.nights });
const stay = (flow: Flow) => ({ numerator: flow.nights, denominator: flow.arrivals, factor: 1 });
const abroad = (flow: Flow) => ({ numerator: flow.nightsAbroad, denominator: flow.nights, factor: 100 });

/** Tourism: who comes, how long, and where they can sleep. */
export const turismo: ThemeEntries = {
  theme: 'turismo',
  entries: [
    {
      ...COUNTS,
      id: 'presenze',
      label: t('Notti passate dai turisti (presenze)', 'Nights spent by tourists'),
      unit: t('notti', 'nights'),
      description: t(
        'Quante notti i turisti hanno passato qui nell’anno.',
        'How many nights tourists spent here in the year.',
      ),
      cells: (facts) => guestCells(facts, nights),
      groupCells: (facts) => wholeCells(facts, nights),
    },
    {
      ...COUNTS,
      id: 'arrivi',
      label: t('Turisti arrivati (arrivi)', 'Tourists arrived'),
      unit: t('arrivi', 'arrivals'),
      description: t(
        'Quante volte nell’anno un turista è arrivato in una struttura.',
        'How many times in the year a tourist arrived at a place to stay.',
      ),
      cells: (facts) => guestCells(facts, arrivals),
      groupCells: (facts) => wholeCells(facts, arrivals),
    },
    {
      ...RATES,
      id: 'presenze-1000',
      label: t('Notti dei turisti ogni 1.000 residenti', 'Tourist nights per 1,000 residents'),
      unit: t('ogni 1.000 residenti', 'per 1,000 residents'),
      description: t(
        'Quanto pesa il turismo su chi vive qui: notti dei turisti in un anno ogni 1.000 residenti.',
        'How heavy tourism is on residents: tourist nights in a year for every 1,000 of them.',
      ),
      numerator: t('notti dei turisti', 'tourist nights'),
      denominator: t('residenti', 'residents'),
      factor: 1000,
      decimals: 0,
      sourceIds: ['istat-movimento-turistico', 'istat-popolazione'],
      seriesBreaks: ['2021'],
      method: t(
        `${METHOD.it} Residenti alla data ISTAT più vicina al 30 giugno.`,
        `${METHOD.en} Residents on the ISTAT date nearest to 30 June.`,
      ),
      caveats: t(
        `${CAVEATS.it} Prima del 2017 manca una popolazione vicina.`,
        `${CAVEATS.en} Before 2017 no population date is near.`,
      ),
      cells: nightsPer1000,
      groupCells: wholeNightsPer1000,
    },
    {
      ...RATES,
      id: 'permanenza-media',
      label: t('Notti per arrivo (permanenza media)', 'Nights per arrival (mean stay)'),
      unit: t('notti', 'nights'),
      description: t(
        'Quante notti si ferma in media chi arriva.',
        'How many nights those who arrive stay on average.',
      ),
      numerator: t('notti', 'nights'),
      denominator: t('arrivi', 'arrivals'),
      factor: 1,
      decimals: 1,
      cells: (facts) => guestCells(facts, stay),
      groupCells: (facts) => wholeCells(facts, stay),
    },
    {
      ...RATES,
      id: 'quota-non-residenti',
      label: t('Notti di turisti dall’estero', 'Nights of tourists from abroad'),
      unit: t('% delle notti', '% of nights'),
      description: t(
        'Quante notti su cento sono di persone che non risiedono in Italia.',
        'How many nights in a hundred are of people who do not live in Italy.',
      ),
      numerator: t('notti di non residenti in Italia', 'nights of people not resident in Italy'),
      denominator: t('notti', 'nights'),
      factor: 100,
      decimals: 1,
      cells: (facts) => guestCells(facts, abroad),
      groupCells: (facts) => wholeCells(facts, abroad),
    },
    {
      ...RATES,
      id: 'posti-letto-1000',
      label: t('Posti letto ogni 1.000 residenti', 'Tourist beds per 1,000 residents'),
      unit: t('ogni 1.000 residenti', 'per 1,000 residents'),
      description: t(
        'Quanti letti per turisti ci sono in rapporto a chi vive qui.',
        'How many tourist beds there are against how many people live here.',
      ),
      numerator: t('posti letto', 'beds'),
      denominator: t('residenti', 'residents'),
      factor: 1000,
      decimals: 1,
      sourceIds: ['istat-capacita-ricettiva', 'istat-popolazione'],
      seriesBreaks: ['2021'],
      method: t(
        'Letti di tutte le strutture registrate, sui residenti alla data ISTAT più vicina al 30 giugno.',
        'Beds of all registered places, over residents on the ISTAT date nearest to 30 June.',
      ),
      caveats: t(
        'Prima del 2017 manca una popolazione vicina. Dal 2021 i residenti sono del censimento permanente.',
        'Before 2017 no population date is near. From 2021 residents are those of the permanent census.',
      ),
      cells: (facts) =>
        [...facts.beds].flatMap(([year, comuni]) =>
          perResidents(facts, year, midYear(year), 1000, (id) => of(comuni, id).beds),
        ),
    },
    {
      ...COUNTS,
      id: 'agriturismi',
      polarity: 'resource',
      label: t('Agriturismi con alloggio', 'Farm stays'),
      unit: t('agriturismi', 'farm stays'),
      description: t(
        'Quanti agriturismi con posti letto ci sono nel comune.',
        'How many farms with tourist beds are in the comune.',
      ),
      sourceIds: ['istat-capacita-ricettiva'],
      method: t(
        'Cifre ISTAT; Granaglione e Porretta Terme (2014-2015) sommati in Alto Reno Terme.',
        'ISTAT figures; Granaglione and Porretta Terme (2014-2015) added into Alto Reno Terme.',
      ),
      caveats: t('Non conta gli agriturismi senza alloggio.', 'Farms without rooms are not counted.'),
      cells: ({ ids, beds }) =>
        [...beds].flatMap(([year, comuni]) =>
          ids.map((id) => plain(id, year, of(comuni, id).farmStays, sumStatus(id, year))),
        ),
    },
    concentration,
    ...bedTypes,
    ...routeEntries,
    knownMuseums,
  ],
};
