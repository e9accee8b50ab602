import { of } from '../facts/facts';
import { EXPOSURE_CENSUS } from '../facts/risk';
import { ratio, t, type Entry } from './entry';

const SHARED = {
  unit: t('% dei residenti', '% of residents'),
  polarity: 'need',
  measure: 'rate',
  denominator: t('residenti al censimento 2011', 'residents at the 2011 census'),
  factor: 100,
  aggregation: 'ratio',
  aggregationReason: null,
  decimals: 1,
  sourceIds: ['ispra-idrogeo', 'istat-popolazione'],
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** Residents exposed to floods and landslides. */
export const exposure: readonly Entry[] = [
  {
    ...SHARED,
    id: 'alluvione-p2',
    label: t('Residenti in aree di alluvione media', 'Residents in medium flood areas'),
    description: t(
      'Quante persone su cento vivono dove un’alluvione è attesa ogni 100-200 anni.',
      'How many people in a hundred live where a flood is expected every 100-200 years.',
    ),
    numerator: t(
      'residenti in aree a pericolosità idraulica media (P2)',
      'residents in areas of medium flood hazard (P2)',
    ),
    method: t(
      'Residenti nelle aree P2 della mappa ISPRA 2020, sui residenti del censimento 2011 su cui ISPRA li conta.',
      'Residents in the P2 areas of ISPRA’s 2020 map, over residents of the 2011 census ISPRA counts them on.',
    ),
    caveats: t(
      'Mappa precedente alle alluvioni del 2023 e del 2024; le persone sono quelle del 2011.',
      'The map is older than the floods of 2023 and 2024; the people are those of 2011.',
    ),
    cells: ({ ids, risk }) =>
      ids.map((id) => {
        const { flood, residents } = of(risk, id);
        return ratio(id, '2020', {
          numerator: flood,
          denominator: residents,
          factor: 100,
          denominatorDate: EXPOSURE_CENSUS,
        });
      }),
  },
  {
    ...SHARED,
    id: 'alluvione-p3',
    label: t('Residenti in aree di alluvione frequente', 'Residents in frequent flood areas'),
    description: t(
      'Quante persone su cento vivono dove un’alluvione è attesa ogni 20-50 anni.',
      'How many people in a hundred live where a flood is expected every 20-50 years.',
    ),
    numerator: t(
      'residenti in aree a pericolosità idraulica elevata (P3)',
      'residents in areas of high flood hazard (P3)',
    ),
    method: t(
      'Residenti nelle aree P3 della mappa ISPRA 2020, sui residenti del censimento 2011 su cui ISPRA li conta.',
      'Residents in the P3 areas of ISPRA’s 2020 map, over residents of the 2011 census ISPRA counts them on.',
    ),
    caveats: t(
      'Mappa precedente alle alluvioni del 2023 e del 2024; le persone sono quelle del 2011.',
      'The map is older than the floods of 2023 and 2024; the people are those of 2011.',
    ),
    cells: ({ ids, risk }) =>
      ids.map((id) => {
        const { floodHigh, residents } = of(risk, id);
        return ratio(id, '2020', {
          numerator: floodHigh,
          denominator: residents,
          factor: 100,
          denominatorDate: EXPOSURE_CENSUS,
        });
      }),
  },
  {
    ...SHARED,
    id: 'frana-p34',
    label: t('Residenti in aree di frana elevata', 'Residents in high landslide areas'),
    description: t(
      'Quante persone su cento vivono dove il pericolo di frana è elevato o molto elevato.',
      'How many people in a hundred live where landslide hazard is high or very high.',
    ),
    numerator: t(
      'residenti in aree a pericolosità di frana P3 e P4',
      'residents in areas of landslide hazard P3 and P4',
    ),
    method: t(
      'Residenti nelle aree P3 e P4 della mappa ISPRA 2020-2021, sui residenti del censimento 2011 su cui ISPRA li conta.',
      'Residents in the P3 and P4 areas of ISPRA’s 2020-2021 map, over residents of the 2011 census ISPRA counts them on.',
    ),
    caveats: t(
      'La mappa è stata rivista dopo: a luglio 2026 Lizzano passa dal 24,8 al 36,4 % e Alto Reno Terme dal 2,8 al 10,6 %.',
      'The map was revised later: in July 2026 Lizzano goes from 24.8 to 36.4 % and Alto Reno Terme from 2.8 to 10.6 %.',
    ),
    cells: ({ ids, risk }) =>
      ids.map((id) => {
        const { landslide, residents } = of(risk, id);
        return ratio(id, '2021', {
          numerator: landslide,
          denominator: residents,
          factor: 100,
          denominatorDate: EXPOSURE_CENSUS,
        });
      }),
  },
];
