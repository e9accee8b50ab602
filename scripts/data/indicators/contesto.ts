import { of } from '../facts/facts';
import { POPULATION_BREAKS } from '../facts/population';
import { plain, ratio, sumStatus, t, type ThemeEntries } from './entry';
import { pnrrAll } from './pnrr';
import { firms } from './firms';

/** What the other themes are read against: how many live where. */
export const contesto: ThemeEntries = {
  theme: 'contesto',
  entries: [
    {
      id: 'popolazione',
      label: t('Residenti', 'Residents'),
      unit: t('residenti', 'residents'),
      description: t('Quante persone risiedono nel comune.', 'How many people live in the comune.'),
      polarity: 'context',
      measure: 'count',
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'sum',
      aggregationReason: null,
      decimals: 0,
      sourceIds: ['istat-popolazione'],
      method: t(
        'Cifre ISTAT. I censimenti del 2001 e del 2011 sono riportati ai comuni di oggi sommando quelli poi fusi.',
        'ISTAT figures. The censuses of 2001 and 2011 are carried onto today’s comuni by adding those merged later.',
      ),
      caveats: t(
        'Dal 31-12-2020 la serie viene dal censimento permanente: non si unisce a quella di prima. La data del 2018 è presunta.',
        'From 31-12-2020 the series comes from the permanent census: it is not joined to the one before. The date of 2018 is presumed.',
      ),
      missions: [],
      seriesBreaks: [...POPULATION_BREAKS],
      categories: [],
      cells: ({ ids, population }) =>
        [...population].flatMap(([date, residents]) =>
          ids.map((id) => plain(id, date, of(residents, id), sumStatus(id, date))),
        ),
    },
    {
      id: 'densita',
      label: t('Densità abitativa', 'Population density'),
      unit: t('residenti per km²', 'residents per km²'),
      description: t(
        'Quante persone vivono in media su un chilometro quadrato.',
        'How many people live on a square kilometre on average.',
      ),
      polarity: 'context',
      measure: 'rate',
      numerator: t('residenti', 'residents'),
      denominator: t('superficie, km²', 'area, km²'),
      factor: 1,
      aggregation: 'ratio',
      aggregationReason: null,
      decimals: 0,
      sourceIds: ['istat-popolazione', 'istat-classificazioni'],
      method: t(
        'Residenti divisi per la superficie ISTAT al 1-1-2023, la stessa per tutte le date.',
        'Residents divided by the ISTAT area on 1-1-2023, the same for all dates.',
      ),
      caveats: t(
        'La superficie comprende boschi e campi: un comune grande può avere un centro fitto e una densità bassa.',
        'The area includes woods and fields: a large comune can have a dense centre and a low density.',
      ),
      missions: [],
      seriesBreaks: [...POPULATION_BREAKS],
      categories: [],
      cells: ({ ids, population, classifications }) =>
        [...population].flatMap(([date, residents]) =>
          ids.map((id) => {
            const denominator = of(classifications, id).areaKm2;
            return ratio(id, date, {
              numerator: of(residents, id),
              denominator,
              denominatorDate: '2023-01-01',
            });
          }),
        ),
    },
    {
      id: 'altitudine',
      label: t('Altitudine del centro', 'Altitude of the centre'),
      unit: t('metri', 'metres'),
      description: t(
        'A che quota si trova il centro principale del comune.',
        'How high the main centre of the comune lies.',
      ),
      polarity: 'context',
      measure: 'rate',
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'none',
      aggregationReason: t(
        'È la quota di un punto: la media di più centri non dice nulla.',
        'It is the height of one point: a mean of several centres says nothing.',
      ),
      decimals: 0,
      sourceIds: ['istat-classificazioni'],
      method: t(
        'Altitudine del centro secondo l’ISTAT, 2023.',
        'Altitude of the centre according to ISTAT, 2023.',
      ),
      caveats: t(
        'Altre tavole ISTAT danno quote diverse (Bologna 74 m in quella del 2026, 54 in questa): qui si usa quella del 2023.',
        'Other ISTAT tables give other heights (Bologna 74 m in that of 2026, 54 in this one): the one of 2023 is used here.',
      ),
      missions: [],
      seriesBreaks: [],
      categories: [],
      cells: ({ ids, classifications }) =>
        ids.map((id) => plain(id, '2023', of(classifications, id).altitudeM)),
    },
    ...firms,
    ...pnrrAll,
  ],
};
