import { round } from '../harmonise/numbers';
import { FIVE_PER_MILLE_YEARS } from '../tables/organisations';
import { ratio, t, type Entry } from './entry';
import { atSeat, bodiesOf, UNIVERSE } from './organisations';

const SEAT_CAVEATS = t(
  'Scelte e importi sono contati alla sede dell’ente, ma chi sceglie vive ovunque: una sola fondazione nazionale raccoglie 112.837 scelte nel 2020. Non è una risorsa del comune.',
  'Choices and amounts are booked at the seat of the body, but those who choose live anywhere: one national foundation gathers 112,837 choices in 2020. It is not a resource of the comune.',
);

const SHARED = {
  polarity: 'context',
  sourceIds: ['ade-cinque-per-mille'],
  missions: [7],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** The 5 per mille as booked at the seat of the bodies: shown with the share of the first one, never per taxpayer. */
export const amountsAtSeat: readonly Entry[] = [
  {
    ...SHARED,
    id: 'scelte-sede',
    label: t('Scelte del 5 per mille alla sede', '5 per mille choices at the seat'),
    unit: t('scelte', 'choices'),
    description: t(
      'Quanti contribuenti, di tutta Italia, hanno scelto enti con sede qui.',
      'How many taxpayers, from all over Italy, chose bodies with their seat here.',
    ),
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'sum',
    aggregationReason: null,
    decimals: 0,
    method: UNIVERSE,
    caveats: SEAT_CAVEATS,
    cells: (facts) => atSeat(facts, (bodies) => bodies.reduce((sum, body) => sum + body.choices, 0)),
  },
  {
    ...SHARED,
    id: 'importi-sede',
    label: t('Importi del 5 per mille alla sede', '5 per mille amounts at the seat'),
    unit: t('€', '€'),
    description: t(
      'Quanti euro del 5 per mille vanno a enti con sede qui.',
      'How many euro of the 5 per mille go to bodies with their seat here.',
    ),
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'sum',
    aggregationReason: null,
    decimals: 0,
    method: UNIVERSE,
    caveats: SEAT_CAVEATS,
    cells: (facts) =>
      atSeat(facts, (bodies) =>
        round(
          bodies.reduce((sum, body) => sum + body.amount, 0),
          2,
        ),
      ),
  },
  {
    ...SHARED,
    id: 'quota-primo-ente',
    label: t('Quota del primo ente sugli importi', 'Share of the first body in amounts'),
    unit: t('% degli importi alla sede', '% of amounts at the seat'),
    description: t(
      'Quanta parte del 5 per mille del comune va a un solo ente: il più alto.',
      'How much of the comune’s 5 per mille goes to one body: the largest.',
    ),
    measure: 'rate',
    numerator: t('importo dell’ente che riceve di più, €', 'amount of the body that receives most, €'),
    denominator: t('importi di tutti gli enti del comune, €', 'amounts of all bodies of the comune, €'),
    factor: 100,
    aggregation: 'none',
    aggregationReason: t(
      'Il primo ente di un gruppo è uno solo: le quote dei comuni non si sommano.',
      'A group has one first body: the shares of the comuni do not add up.',
    ),
    decimals: 0,
    method: t(
      `Importo più alto diviso per il totale, fra gli enti dell’universo. ${UNIVERSE.it}`,
      `Largest amount over the total, among the bodies of the universe. ${UNIVERSE.en}`,
    ),
    caveats: SEAT_CAVEATS,
    cells: (facts) =>
      FIVE_PER_MILLE_YEARS.flatMap((year) =>
        facts.ids.map((id) => {
          const amounts = bodiesOf(facts, year, id).map((body) => body.amount);
          const denominator = amounts.reduce((sum, amount) => sum + amount, 0);
          return ratio(id, year, { numerator: Math.max(0, ...amounts), denominator, factor: 100 });
        }),
      ),
  },
];
