import type { Facts } from '../facts/facts';
import { plain, t, without, type Cell, type Entry } from './entry';

const NO_POINT = t(
  'Nessun punto sulla piattaforma nazionale a ottobre 2024: la registrazione può essere incompleta.',
  'No point on the national platform in October 2024: registration may be incomplete.',
);
const WHOLE = t(
  'Somma dei punti registrati: sette comuni non ne hanno nella lista.',
  'Sum of the points registered: seven comuni have none in the list.',
);

/** Charging points of electric vehicles, by comune only. */
export const chargingPoints: Entry = {
  id: 'punti-ricarica-ev',
  label: t('Punti di ricarica per veicoli elettrici', 'Charging points for electric vehicles'),
  unit: t('punti', 'points'),
  description: t(
    'Quanti punti di ricarica del comune erano registrati sulla piattaforma nazionale.',
    'How many charging points of the comune were registered on the national platform.',
  ),
  polarity: 'resource',
  measure: 'count',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'sum',
  aggregationReason: null,
  decimals: 0,
  sourceIds: ['pun-ricarica'],
  method: t(
    'Codici distinti di punti di ricarica, contati nel comune in cui cade il punto. Il totale metropolitano somma i punti registrati.',
    'Distinct codes of charging points, counted in the comune the point falls in. The metropolitan total adds the points registered.',
  ),
  caveats: t(
    'Fotografia del 5 ottobre 2024, guasti compresi, senza potenza. Una colonnina può avere più punti. A quella data, nel 2024, sette comuni non compaiono: la registrazione può essere incompleta.',
    'As of 5 October 2024, broken ones included, without power. One column can have several points. On that date, in 2024, seven comuni are not there: registration may be incomplete.',
  ),
  missions: [],
  seriesBreaks: [],
  categories: [],
  partial: true,
  cells: ({ ids, services: { charging } }) =>
    ids.map((id) => {
      const value = charging.get(id);
      if (value === undefined) return without(id, '2024', 'missing', NO_POINT);
      return plain(id, '2024', value, 'derived');
    }),
  groupCells: wholeCharging,
};

function wholeCharging({ services: { charging } }: Facts): Cell[] {
  const total = [...charging.values()].reduce((sum, count) => sum + count, 0);
  return [{ ...plain('cm-bologna', '2024', total, 'derived'), note: WHOLE }];
}
