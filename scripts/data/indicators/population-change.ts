import { of } from '../facts/facts';
import { ratio, t, type Entry } from './entry';

const LAST = '2025-01-01';

/** Change of the residents from a census to 1-1-2025. */
export function populationChange(id: string, from: string, year: string): Entry {
  return {
    id,
    label: t(`Variazione dei residenti ${year}-2025`, `Change of residents ${year}-2025`),
    unit: t('%', '%'),
    description: t(
      `Di quanto sono cambiati i residenti fra il censimento ${year} e il 1° gennaio 2025.`,
      `How much residents changed between the ${year} census and 1 January 2025.`,
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t(`residenti 2025 meno residenti ${year}`, `residents 2025 minus residents ${year}`),
    denominator: t(`residenti al censimento ${year}`, `residents at the ${year} census`),
    factor: 100,
    aggregation: 'ratio',
    aggregationReason: null,
    decimals: 1,
    sourceIds: ['istat-popolazione'],
    method: t(
      'Differenza fra le due date sulla prima; i comuni fusi sono sommati anche nel passato.',
      'Difference between the two dates over the first; merged comuni are added in the past too.',
    ),
    caveats: t(
      'Le due date vengono da censimenti fatti in modo diverso: una parte della variazione può dipendere da questo.',
      'The two dates come from censuses made in different ways: part of the change may come from that.',
    ),
    missions: [3],
    seriesBreaks: [],
    categories: [],
    cells: ({ ids, population }) =>
      ids.map((comune) => {
        const denominator = of(population.get(from), comune);
        const numerator = of(population.get(LAST), comune) - denominator;
        return ratio(comune, '2025', { numerator, denominator, factor: 100, denominatorDate: from });
      }),
  };
}
