import type { Facts } from '../facts/facts';
import { guestCells } from './guests';
import { plain, ratio, t, type Cell, type Entry } from './entry';

/** How much of the metropolitan tourism is here. */
export const concentration: Entry = {
  id: 'quota-presenze',
  label: t('Quota delle notti della Città metropolitana', 'Share of the metropolitan city’s nights'),
  unit: t('% delle notti', '% of nights'),
  description: t(
    'Quante notti di turisti della Città metropolitana, su cento, sono passate qui.',
    'How many tourist nights of the metropolitan city, in a hundred, were spent here.',
  ),
  polarity: 'context',
  measure: 'rate',
  numerator: t('notti nel comune', 'nights in the comune'),
  denominator: t('notti nella Città metropolitana', 'nights in the metropolitan city'),
  factor: 100,
  aggregation: 'sum',
  aggregationReason: null,
  decimals: 1,
  sourceIds: ['istat-movimento-turistico'],
  method: t(
    'Notti del comune sul totale metropolitano pubblicato dall’ISTAT. La quota di un gruppo è la somma di quelle dei comuni.',
    'Nights of the comune over the metropolitan total published by ISTAT. The share of a group is the sum of those of its comuni.',
  ),
  caveats: t(
    'Strutture registrate. La quota di un gruppo manca se manca un suo comune.',
    'Registered places. The share of a group is missing if one of its comuni is.',
  ),
  missions: [4],
  seriesBreaks: [],
  categories: [],
  cells: shareCells,
  groupCells: (facts) =>
    [...facts.flows.whole.keys()].map((year) => plain('cm-bologna', year, 100, 'derived')),
};

function shareCells(facts: Facts): Cell[] {
  const nights = guestCells(facts, (flow) => (flow.nights === null ? null : { value: flow.nights }));
  return nights.map((cell) => {
    const whole = facts.flows.whole.get(cell.period)?.nights ?? null;
    if (cell.value === null || whole === null) return cell;
    return ratio(cell.territoryId, cell.period, {
      numerator: cell.value,
      denominator: whole,
      factor: 100,
      note: cell.note,
    });
  });
}
