import { of } from '../facts/facts';
import { plain, ratio, t, type Entry, type ThemeEntries } from './entry';
import { populationChange } from './population-change';
import { exposure } from './exposure';
import { ageStructure } from './age-structure';
import { distances } from './distances';
import { schools } from './schools';
import { healthHouses } from './known-places';
import { transport } from './transport';
import { frailAreas } from './frail-areas';
import { pnrrRegeneration, pnrrThemes } from './pnrr';

const SNAI_CLASSES = ['A', 'B', 'C', 'D', 'E', 'F'];
const SNAI_CAVEATS = t(
  'La mappa del 2020 non si confronta con quella del 2014: regole diverse. I minuti sono in auto, senza traffico né mezzi pubblici.',
  'The map of 2020 is not comparable with that of 2014: other rules. Minutes are by car, without traffic or public transport.',
);
const AGE_CAVEATS = t(
  'Il 2019 precede il censimento permanente e il 2025 lo segue: non sono una serie unica.',
  '2019 is before the permanent census and 2025 after it: they are not one series.',
);
const AGES = {
  polarity: 'need',
  measure: 'rate',
  factor: 100,
  aggregation: 'ratio',
  aggregationReason: null,
  decimals: 1,
  sourceIds: ['istat-posas'],
  caveats: AGE_CAVEATS,
  missions: [3],
  seriesBreaks: ['2025'],
  categories: [],
} satisfies Partial<Entry>;

/** Fragile areas: distance, age, decline, hazard. */
export const fragilita: ThemeEntries = {
  theme: 'fragilita',
  entries: [
    {
      id: 'minuti-polo',
      label: t('Minuti dal polo più vicino', 'Minutes to the nearest pole'),
      unit: t('minuti', 'minutes'),
      description: t(
        'Quanto ci si mette in auto per arrivare a una città con scuole superiori, ospedale e stazione.',
        'How long it takes by car to reach a town with upper schools, hospital and station.',
      ),
      polarity: 'need',
      measure: 'rate',
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'none',
      aggregationReason: t(
        'È il tempo da un centro a un polo: la media fra comuni non dice quanto ci mette chi ci vive.',
        'It is the time from a centre to a pole: a mean of comuni does not tell how long residents take.',
      ),
      decimals: 0,
      sourceIds: ['snai-2020'],
      method: t(
        'Minuti della mappa delle aree interne 2020, come pubblicati.',
        'Minutes of the 2020 map of inner areas, as published.',
      ),
      caveats: SNAI_CAVEATS,
      missions: [3],
      seriesBreaks: [],
      categories: [],
      cells: ({ ids, classifications }) =>
        ids.map((id) => plain(id, '2020', of(classifications, id).snaiMinutes)),
    },
    {
      id: 'classe-snai',
      label: t('Classe delle aree interne', 'Class of inner areas'),
      unit: t('classe', 'class'),
      description: t(
        'Quanto il comune è lontano dai servizi, dalla A (polo) alla F (ultraperiferico).',
        'How far the comune is from services, from A (pole) to F (ultra-peripheral).',
      ),
      polarity: 'need',
      measure: 'class',
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'none',
      aggregationReason: t(
        'È una classe: più comuni non fanno una classe sola.',
        'It is a class: several comuni do not make one class.',
      ),
      decimals: 0,
      sourceIds: ['snai-2020'],
      method: t(
        'Classe della mappa delle aree interne 2020, come pubblicata.',
        'Class of the 2020 map of inner areas, as published.',
      ),
      caveats: SNAI_CAVEATS,
      missions: [3],
      seriesBreaks: [],
      categories: [
        t('A – Polo', 'A – Pole'),
        t('B – Polo intercomunale', 'B – Inter-municipal pole'),
        t('C – Cintura', 'C – Belt'),
        t('D – Intermedio', 'D – Intermediate'),
        t('E – Periferico', 'E – Peripheral'),
        t('F – Ultraperiferico', 'F – Ultra-peripheral'),
      ],
      cells: ({ ids, classifications }) =>
        ids.map((id) => plain(id, '2020', SNAI_CLASSES.indexOf(of(classifications, id).snaiClass) + 1)),
    },
    {
      ...AGES,
      id: 'indice-vecchiaia',
      label: t('Indice di vecchiaia', 'Old-age index'),
      unit: t('ogni 100 ragazzi fino a 14 anni', 'per 100 children up to 14'),
      description: t(
        'Quante persone di 65 anni e più per ogni 100 fino a 14 anni.',
        'How many people aged 65 and over for every 100 aged up to 14.',
      ),
      numerator: t('residenti di 65 anni e più', 'residents aged 65 and over'),
      denominator: t('residenti fino a 14 anni', 'residents aged up to 14'),
      decimals: 0,
      method: t('Residenti per età al 1° gennaio.', 'Residents by age on 1 January.'),
      cells: ({ ids, ages }) =>
        [...ages].flatMap(([year, comuni]) =>
          ids.map((id) => {
            const { from65, upTo14 } = of(comuni, id);
            return ratio(id, year, { numerator: from65, denominator: upTo14, factor: 100 });
          }),
        ),
    },
    {
      ...AGES,
      id: 'quota-65',
      label: t('Residenti di 65 anni e più', 'Residents aged 65 and over'),
      unit: t('% dei residenti', '% of residents'),
      description: t(
        'Quante persone su cento hanno 65 anni o più.',
        'How many people in a hundred are 65 or over.',
      ),
      numerator: t('residenti di 65 anni e più', 'residents aged 65 and over'),
      denominator: t('residenti', 'residents'),
      method: t('Residenti per età al 1° gennaio.', 'Residents by age on 1 January.'),
      cells: ({ ids, ages }) =>
        [...ages].flatMap(([year, comuni]) =>
          ids.map((id) => {
            const { from65, total } = of(comuni, id);
            return ratio(id, year, { numerator: from65, denominator: total, factor: 100 });
          }),
        ),
    },
    {
      ...AGES,
      id: 'eta-media',
      label: t('Età media', 'Mean age'),
      unit: t('anni', 'years'),
      description: t(
        'L’età media di chi risiede nel comune.',
        'The mean age of those who live in the comune.',
      ),
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'none',
      aggregationReason: t(
        'La fonte dà solo la media già fatta e arrotondata.',
        'The source gives only the mean, already made and rounded.',
      ),
      sourceIds: ['istat-posas-estratto'],
      method: t(
        'Età media al 1° gennaio 2025, da un’elaborazione di terzi su dati ISTAT.',
        'Mean age on 1 January 2025, from a third-party elaboration of ISTAT data.',
      ),
      caveats: t(
        'Il 2025 non viene da ISTAT direttamente: i residenti della stessa elaborazione coincidono con quelli ISTAT in tutti i comuni.',
        '2025 does not come from ISTAT directly: the residents of the same elaboration equal those of ISTAT in every comune.',
      ),
      seriesBreaks: [],
      cells: ({ ids, meanAge }) => ids.map((id) => plain(id, '2025', of(meanAge, id))),
    },
    populationChange('variazione-popolazione-2011-2025', '2011-10-09', '2011'),
    populationChange('variazione-popolazione-2001-2025', '2001-10-21', '2001'),
    ...exposure,
    ...ageStructure,
    ...schools,
    healthHouses,
    ...transport,
    ...distances,
    ...frailAreas,
    pnrrRegeneration,
    ...pnrrThemes,
  ],
};
