import type { Ages } from '../facts/age';
import { of } from '../facts/facts';
import { ratio, t, type Entry } from './entry';

const CAVEATS = t(
  'Il 2019 precede il censimento permanente e il 2025 lo segue: non sono una serie unica.',
  '2019 is before the permanent census and 2025 after it: they are not one series.',
);

const SHARED = {
  polarity: 'need',
  measure: 'rate',
  factor: 100,
  aggregation: 'ratio',
  aggregationReason: null,
  decimals: 1,
  sourceIds: ['istat-posas'],
  caveats: CAVEATS,
  missions: [3],
  seriesBreaks: ['2025'],
  categories: [],
} satisfies Partial<Entry>;

/** Ages of the residents on 1 January 2019 and 2025: the very old, and how many depend on those of working age. */
export const ageStructure: readonly Entry[] = [
  {
    ...SHARED,
    id: 'quota-75',
    label: t('Residenti di 75 anni e più', 'Residents aged 75 and over'),
    unit: t('% dei residenti', '% of residents'),
    description: t(
      'Quante persone su cento hanno 75 anni o più.',
      'How many people in a hundred are 75 or over.',
    ),
    numerator: t('residenti di 75 anni e più', 'residents aged 75 and over'),
    denominator: t('residenti', 'residents'),
    method: t('Residenti per età al 1° gennaio.', 'Residents by age on 1 January.'),
    cells: bands(
      (ages) => ages.from75,
      (ages) => ages.total,
    ),
  },
  {
    ...SHARED,
    id: 'indice-dipendenza',
    label: t('Indice di dipendenza', 'Dependency ratio'),
    unit: t('ogni 100 residenti da 15 a 64 anni', 'per 100 residents aged 15 to 64'),
    description: t(
      'Quanti bambini e anziani ci sono per ogni 100 persone in età da lavoro.',
      'How many children and older people there are for every 100 of working age.',
    ),
    numerator: t('residenti fino a 14 anni e di 65 e più', 'residents up to 14 and aged 65 and over'),
    denominator: t('residenti da 15 a 64 anni', 'residents aged 15 to 64'),
    method: t(
      'Residenti fino a 14 anni e di 65 e più, su quelli da 15 a 64, al 1° gennaio.',
      'Residents up to 14 and aged 65 and over, against those aged 15 to 64, on 1 January.',
    ),
    caveats: t(
      `L’età non dice chi lavora o chi ha bisogno di cura. ${CAVEATS.it}`,
      `Age does not tell who works or who needs care. ${CAVEATS.en}`,
    ),
    cells: bands(
      (ages) => ages.upTo14 + ages.from65,
      (ages) => ages.from15To64,
    ),
  },
  {
    ...SHARED,
    id: 'dipendenza-anziani',
    label: t('Indice di dipendenza degli anziani', 'Old-age dependency ratio'),
    unit: t('ogni 100 residenti da 15 a 64 anni', 'per 100 residents aged 15 to 64'),
    description: t(
      'Quante persone di 65 anni e più per ogni 100 in età da lavoro.',
      'How many people aged 65 and over for every 100 of working age.',
    ),
    numerator: t('residenti di 65 anni e più', 'residents aged 65 and over'),
    denominator: t('residenti da 15 a 64 anni', 'residents aged 15 to 64'),
    method: t(
      'Residenti di 65 anni e più, su quelli da 15 a 64, al 1° gennaio.',
      'Residents aged 65 and over, against those aged 15 to 64, on 1 January.',
    ),
    cells: bands(
      (ages) => ages.from65,
      (ages) => ages.from15To64,
    ),
  },
];

function bands(numerator: (ages: Ages) => number, denominator: (ages: Ages) => number): Entry['cells'] {
  return ({ ids, ages }) =>
    [...ages].flatMap(([year, comuni]) =>
      ids.map((id) => {
        const known = of(comuni, id);
        return ratio(id, year, { numerator: numerator(known), denominator: denominator(known), factor: 100 });
      }),
    );
}
