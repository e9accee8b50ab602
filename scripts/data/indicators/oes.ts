import { ratesByKind } from './oes-kinds';
import { FIVE_PER_MILLE_YEARS } from '../tables/organisations';
import { ratio, t, type ThemeEntries } from './entry';
import { atSeat, bodiesOf, LIST_CAVEATS, per10k, RATE_10K, UNIVERSE } from './organisations';
import { amountsAtSeat } from './oes-amounts';
import { services } from './services';
import { communityPlaces, solidarityShops } from './known-places';
import { oesList } from './oes-list';

const RATE_METHOD = t(
  `${UNIVERSE.it} Residenti alla data ISTAT più vicina al 31 dicembre.`,
  `${UNIVERSE.en} Residents on the ISTAT date nearest to 31 December.`,
);
const RATE_CAVEATS = t(
  `${LIST_CAVEATS.it} Nei comuni piccoli un solo ente sposta molto il rapporto.`,
  `${LIST_CAVEATS.en} In small comuni a single body moves the rate a lot.`,
);

/** Organisations of the social economy, as far as the 5 per mille lists show them. */
export const oes: ThemeEntries = {
  theme: 'oes',
  entries: [
    {
      ...RATE_10K,
      id: 'organizzazioni-10k',
      label: t('Organizzazioni ogni 10.000 residenti', 'Organisations per 10,000 residents'),
      description: t(
        'Quante organizzazioni del 5 per mille hanno sede qui, in rapporto a chi ci vive.',
        'How many 5 per mille organisations have their seat here, against how many people live here.',
      ),
      numerator: t('organizzazioni con sede nel comune', 'organisations with their seat in the comune'),
      method: RATE_METHOD,
      caveats: RATE_CAVEATS,
      cells: (facts) => per10k(facts, () => true),
    },
    {
      id: 'organizzazioni',
      label: t('Organizzazioni con sede nel comune', 'Organisations with their seat here'),
      unit: t('organizzazioni', 'organisations'),
      description: t(
        'Quante organizzazioni del 5 per mille hanno sede qui.',
        'How many 5 per mille organisations have their seat here.',
      ),
      polarity: 'resource',
      measure: 'count',
      numerator: null,
      denominator: null,
      factor: 1,
      aggregation: 'sum',
      aggregationReason: null,
      decimals: 0,
      sourceIds: ['ade-cinque-per-mille'],
      method: UNIVERSE,
      caveats: LIST_CAVEATS,
      missions: [3],
      seriesBreaks: [],
      categories: [],
      cells: (facts) => atSeat(facts, (bodies) => bodies.length),
    },
    {
      ...RATE_10K,
      id: 'sportive-10k',
      label: t('Società sportive ogni 10.000 residenti', 'Sports clubs per 10,000 residents'),
      description: t(
        'Quante associazioni sportive dell’elenco hanno sede qui, in rapporto ai residenti.',
        'How many sports clubs of the list have their seat here, against residents.',
      ),
      numerator: t('associazioni sportive', 'sports clubs'),
      method: t(
        `Enti iscritti come associazioni sportive o con un nome sportivo. ${RATE_METHOD.it}`,
        `Bodies listed as sports clubs or with a sports name. ${RATE_METHOD.en}`,
      ),
      caveats: RATE_CAVEATS,
      cells: (facts) => per10k(facts, (body) => body.classified.kind === 'sport'),
    },
    {
      ...RATE_10K,
      id: 'non-sportive-10k',
      label: t('Organizzazioni non sportive ogni 10.000', 'Non-sports organisations per 10,000'),
      description: t(
        'Associazioni, fondazioni, cooperative e altri enti dell’elenco senza le società sportive.',
        'Associations, foundations, co-operatives and other bodies of the list without sports clubs.',
      ),
      numerator: t('organizzazioni non sportive', 'non-sports organisations'),
      method: RATE_METHOD,
      caveats: RATE_CAVEATS,
      cells: (facts) => per10k(facts, (body) => body.classified.kind !== 'sport'),
    },
    ...ratesByKind(RATE_METHOD, RATE_CAVEATS),
    {
      id: 'presenti-quattro-anni',
      label: t('Organizzazioni presenti da quattro anni', 'Organisations listed all four years'),
      unit: t('% delle organizzazioni', '% of organisations'),
      description: t(
        'Quante organizzazioni del 2020 erano nell’elenco ogni anno dal 2017: un segno di continuità.',
        'How many organisations of 2020 were listed every year since 2017: a sign of continuity.',
      ),
      polarity: 'resource',
      measure: 'rate',
      numerator: t('organizzazioni presenti dal 2017 al 2020', 'organisations listed from 2017 to 2020'),
      denominator: t('organizzazioni nel 2020', 'organisations in 2020'),
      factor: 100,
      aggregation: 'ratio',
      aggregationReason: null,
      decimals: 0,
      sourceIds: ['ade-cinque-per-mille'],
      method: t(
        'Stesso codice fiscale in tutti e quattro gli elenchi provinciali, fra gli enti dell’universo del 2020.',
        'Same tax code in all four lists of the province, among the bodies of the universe of 2020.',
      ),
      caveats: LIST_CAVEATS,
      missions: [3],
      seriesBreaks: [],
      categories: [],
      cells: (facts) =>
        facts.ids.map((id) => {
          const bodies = bodiesOf(facts, '2020', id);
          const numerator = bodies.filter((body) => body.yearsPresent === FIVE_PER_MILLE_YEARS.length).length;
          return ratio(id, '2020', { numerator, denominator: bodies.length, factor: 100 });
        }),
    },
    ...amountsAtSeat,
    ...services,
    communityPlaces,
    solidarityShops,
    ...oesList,
  ],
};
