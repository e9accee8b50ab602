import type { Facts } from '../facts/facts';
import { ratio, t, without, type Cell, type Entry } from './entry';

const NO_RENTS = t(
  'Nessuna zona OMI con canoni per abitazioni civili in stato normale: nel file il canone è zero, cioè assente.',
  'No OMI zone with rents for ordinary dwellings in normal condition: the file has zero, that is none.',
);
const CAVEATS = t(
  'È una stima: media semplice delle zone, senza pesi. Le quotazioni OMI sono valori indicativi, riferiti alla superficie lorda. Dopo il 2018 la copia non ha canoni: il valore non dice gli affitti di oggi. I valori seguono i termini OMI, non la nostra licenza.',
  'An estimate: a simple mean of the zones, with no weights. OMI values are indicative, on gross floor area. After 2018 the copy has no rents: the value does not tell today’s rents. The values follow the OMI terms, not our licence.',
);

const SHARED = {
  polarity: 'need',
  measure: 'rate',
  aggregation: 'none',
  aggregationReason: t(
    'È una media di zone senza pesi: una media di medie non avrebbe senso.',
    'It is an unweighted mean of zones: a mean of means would make no sense.',
  ),
  decimals: 1,
  missions: [1],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** Rents of 2016-2018, alone and against incomes. */
export const rents: readonly Entry[] = [
  {
    ...SHARED,
    id: 'canone-affitto',
    label: t('Canone di affitto al mese, 2016-2018', 'Monthly rent, 2016-2018'),
    unit: t('€/m² al mese', '€/m² a month'),
    description: t(
      'Quanto costava in media al mese un metro quadrato di abitazione in affitto.',
      'What a square metre of a rented dwelling cost a month on average.',
    ),
    numerator: t('somma dei canoni delle zone, €/m²', 'sum of the zones’ rents, €/m²'),
    denominator: t('zone OMI con canone', 'OMI zones with a rent'),
    factor: 1,
    decimals: 1,
    sourceIds: ['ade-omi-2016-2018'],
    method: t(
      'Media semplice dei canoni medi (fra minimo e massimo) delle zone OMI del comune, per abitazioni civili in stato normale. Nel 2016 Granaglione e Porretta Terme sono insieme.',
      'Simple mean of the mean rents (between lowest and highest) of the comune’s OMI zones, for ordinary dwellings in normal condition. In 2016 Granaglione and Porretta Terme are together.',
    ),
    caveats: CAVEATS,
    cells: (facts) =>
      [...facts.rents.keys()].sort().flatMap((semester) =>
        facts.ids.map((id) => {
          const mean = zoneRents(facts, semester, id);
          if (!mean) return without(id, semester, 'missing', NO_RENTS);
          return ratio(id, semester, {
            numerator: mean.sum,
            denominator: mean.zones,
            status: 'estimated',
          });
        }),
      ),
  },
  {
    ...SHARED,
    id: 'canone-80mq-reddito',
    label: t('Affitto di 80 m² sul reddito medio, 2018', 'Rent of 80 m² on mean income, 2018'),
    unit: t('% del reddito medio', '% of mean income'),
    description: t(
      'Quanta parte di un reddito medio annuo serviva per un anno di affitto di 80 metri quadrati.',
      'How much of a mean yearly income a year’s rent of 80 square metres took.',
    ),
    numerator: t('canone di un anno per 80 m², €', 'a year’s rent of 80 m², €'),
    denominator: t('reddito medio per contribuente, €', 'mean income per taxpayer, €'),
    factor: 100,
    decimals: 0,
    sourceIds: ['ade-omi-2016-2018', 'mef-irpef'],
    method: t(
      'Media dei canoni dei due semestri 2018 × 80 m² × 12 mesi, sul reddito imponibile medio del 2018.',
      'Mean of the rents of the two semesters of 2018 × 80 m² × 12 months, over the mean taxable income of 2018.',
    ),
    caveats: t(
      `${CAVEATS.it} Il reddito è di una persona, la casa spesso di una famiglia.`,
      `${CAVEATS.en} The income is one person’s, the home often a family’s.`,
    ),
    cells: rentOnIncome,
  },
];

/** Sum and number of the zone rents of a comune in a semester, €/m² a month; null when it has none. */
function zoneRents(facts: Facts, semester: string, id: string): { sum: number; zones: number } | null {
  const values = [...(facts.rents.get(semester)?.get(id)?.values() ?? [])];
  if (values.length === 0) return null;
  return { sum: values.reduce((sum, value) => sum + value, 0), zones: values.length };
}

function rentOnIncome(facts: Facts): Cell[] {
  return facts.ids.map((id) => {
    const [first, second] = ['2018-S1', '2018-S2'].map((semester) => zoneRents(facts, semester, id));
    const income = facts.income.get('2018')?.get(id);
    if (!first || !second || !income) return without(id, '2018', 'missing', NO_RENTS);
    const month = (first.sum / first.zones + second.sum / second.zones) / 2;
    return ratio(id, '2018', {
      numerator: month * 80 * 12,
      denominator: income.taxable / income.taxpayers,
      factor: 100,
      status: 'estimated',
    });
  });
}
