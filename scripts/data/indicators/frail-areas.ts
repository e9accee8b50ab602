import { of } from '../facts/facts';
import { plain, ratio, t, without, type Entry } from './entry';

const SHARED = {
  polarity: 'need',
  aggregationReason: null,
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

const NOT_PRINTED = t(
  'Il valore del comune non è nel decreto da cui viene la copia: ISTAT lo pubblica per tutti, ma la tabella intera non è qui.',
  'The value of the comune is not in the decree the copy comes from: ISTAT publishes it for all, but the whole table is not here.',
);

/** Vulnerability, membership of the inner area and pensions. */
export const frailAreas: readonly Entry[] = [
  {
    ...SHARED,
    id: 'area-interna',
    label: t('Area interna 2021-2027', 'Inner area 2021-2027'),
    unit: t('appartenenza', 'membership'),
    description: t(
      'Se il comune è nell’area «Appennino Bolognese» della strategia per le aree interne.',
      'Whether the comune is in the area “Appennino Bolognese” of the strategy for inner areas.',
    ),
    polarity: 'context',
    measure: 'class',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'none',
    aggregationReason: t(
      'È un’appartenenza: un gruppo può esserne in parte dentro e in parte fuori.',
      'It is a membership: a group can be partly in and partly out.',
    ),
    decimals: 0,
    sourceIds: ['snai-2021-2027'],
    method: t(
      'Elenco dei 15 comuni selezionati per il 2021-2027; gli altri sono fuori.',
      'List of the 15 comuni selected for 2021-2027; the others are out.',
    ),
    caveats: t(
      'L’area è selezionata senza finanziamento nazionale. È una scelta di programmazione, non una misura della distanza dai servizi.',
      'The area is selected without national funding. It is a planning choice, not a measure of distance from services.',
    ),
    categories: [t('Fuori dall’area', 'Out of the area'), t('Appennino Bolognese', 'Appennino Bolognese')],
    cells: ({ ids, innerArea }) => ids.map((id) => plain(id, '2021', innerArea.has(id) ? 2 : 1)),
  },
  {
    ...SHARED,
    id: 'ivsm-2018',
    label: t('Vulnerabilità sociale e materiale 2018', 'Social and material vulnerability 2018'),
    unit: t('indice', 'index'),
    description: t(
      'Un indice ISTAT di disagio: più è alto, più il comune è vulnerabile.',
      'An ISTAT index of hardship: the higher, the more vulnerable the comune.',
    ),
    measure: 'rate',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'none',
    aggregationReason: t(
      'È un indice composto: non si somma.',
      'It is a composite index: it does not add up.',
    ),
    decimals: 1,
    sourceIds: ['istat-ivsm'],
    method: t(
      'Valore stampato nel decreto del 30 dicembre 2021, come pubblicato.',
      'Value printed in the decree of 30 December 2021, as published.',
    ),
    caveats: t(
      'Dal decreto del 2021 si conosce per 13 comuni: quelli che avevano chiesto i contributi di rigenerazione urbana. I valori sono molto vicini fra loro.',
      'From the decree of 2021 it is known for 13 comuni: those that had applied for urban regeneration grants. The values are very close to each other.',
    ),
    partial: true,
    cells: ({ ids, vulnerability }) =>
      ids.map((id) => {
        const value = vulnerability.get(id);
        return value === undefined ? without(id, '2018', 'missing', NOT_PRINTED) : plain(id, '2018', value);
      }),
  },
  {
    ...SHARED,
    id: 'pensione-media',
    label: t('Reddito medio da pensione', 'Mean pension income'),
    unit: t('€ l’anno', '€ a year'),
    description: t(
      'Quanto riceve in media in un anno chi dichiara redditi da pensione.',
      'How much those who declare pension income receive on average in a year.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('redditi da pensione, €', 'pension income, €'),
    denominator: t('contribuenti con redditi da pensione', 'taxpayers with pension income'),
    factor: 1,
    aggregation: 'ratio',
    decimals: 0,
    sourceIds: ['mef-irpef'],
    method: t(
      'Ammontare dei redditi da pensione diviso per i contribuenti che ne hanno.',
      'Amount of pension income over the taxpayers who have it.',
    ),
    caveats: t(
      'Fuori chi non dichiara e gli assegni esenti da imposta. Una persona può avere anche altri redditi.',
      'Those who do not declare and tax-free allowances are out. A person can have other income too.',
    ),
    cells: ({ ids, income }) =>
      [...income]
        .filter(([, comuni]) => [...comuni.values()].some((one) => one.pensioners !== undefined))
        .flatMap(([year, comuni]) =>
          ids.map((id) => {
            const { pensions, pensioners } = of(comuni, id);
            if (typeof pensions !== 'number' || typeof pensioners !== 'number')
              return without(id, year, 'suppressed', t('Oscurato dal MEF.', 'Blanked by the MEF.'));
            return ratio(id, year, { numerator: pensions, denominator: pensioners });
          }),
        ),
  },
];
