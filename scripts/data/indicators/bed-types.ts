import type { Beds } from '../facts/beds';
import { of } from '../facts/facts';
import { plain, ratio, sumStatus, t, type Entry } from './entry';
import type { Localised } from '../../../src/lib/indicator/types';

const CAVEATS = t('Solo strutture registrate.', 'Registered places only.');
const SHARED = {
  polarity: 'context',
  aggregationReason: null,
  sourceIds: ['istat-capacita-ricettiva'],
  caveats: CAVEATS,
  missions: [4],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** Beds by kind of place, as ISTAT counts them. */
export const bedTypes: readonly Entry[] = [
  {
    ...SHARED,
    id: 'quota-letti-alberghieri',
    label: t('Posti letto in albergo', 'Beds in hotels'),
    unit: t('% dei posti letto', '% of beds'),
    description: t(
      'Quanti posti letto per turisti su cento sono in albergo.',
      'How many tourist beds in a hundred are in hotels.',
    ),
    measure: 'rate',
    numerator: t('posti letto in albergo', 'beds in hotels'),
    denominator: t('posti letto', 'beds'),
    factor: 100,
    aggregation: 'ratio',
    decimals: 0,
    method: t(
      'Letti di alberghi e residenze turistico-alberghiere su tutti i letti registrati.',
      'Beds of hotels and hotel residences over all registered beds.',
    ),
    cells: ({ ids, beds }) =>
      [...beds].flatMap(([year, comuni]) =>
        ids.map((id) => {
          const { hotelBeds, beds: all } = of(comuni, id);
          return ratio(id, year, { numerator: hotelBeds, denominator: all, factor: 100 });
        }),
      ),
  },
  count(
    'letti-alberghi',
    t('Posti letto negli alberghi', 'Hotel beds'),
    t('in albergo', 'in hotels'),
    'hotelBeds',
  ),
  count(
    'letti-affitto',
    t('Posti letto in alloggi in affitto', 'Beds in lets'),
    t('in alloggi in affitto', 'in lets'),
    'letBeds',
  ),
  count(
    'letti-bb',
    t('Posti letto nei bed & breakfast', 'Bed & breakfast beds'),
    t('nei bed & breakfast', 'in bed & breakfasts'),
    'breakfastBeds',
  ),
  count(
    'letti-agriturismo',
    t('Posti letto negli agriturismi', 'Farm-stay beds'),
    t('negli agriturismi', 'in farm stays'),
    'farmBeds',
  ),
  count(
    'letti-campeggio',
    t('Posti letto nei campeggi', 'Campsite beds'),
    t('in campeggi e villaggi', 'in campsites and holiday villages'),
    'campBeds',
  ),
];

function count(id: string, label: Localised, where: Localised, key: keyof Beds): Entry {
  return {
    ...SHARED,
    id,
    label,
    unit: t('posti letto', 'beds'),
    description: t(
      `Quanti posti letto per turisti ci sono ${where.it}.`,
      `How many tourist beds there are ${where.en}.`,
    ),
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'sum',
    decimals: 0,
    method: t(
      'Cifre ISTAT; Granaglione e Porretta Terme (2014-2015) sommati in Alto Reno Terme.',
      'ISTAT figures; Granaglione and Porretta Terme (2014-2015) added into Alto Reno Terme.',
    ),
    cells: ({ ids, beds }) =>
      [...beds].flatMap(([year, comuni]) =>
        ids.map((comune) => plain(comune, year, of(comuni, comune)[key], sumStatus(comune, year))),
      ),
  };
}
