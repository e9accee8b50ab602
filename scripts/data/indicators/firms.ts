import { of, type Facts } from '../facts/facts';
import type { Firms } from '../facts/firms';
import { midYear } from '../../../src/lib/indicator/denominator-date';
import { plain, ratio, t, without, type Cell, type Entry } from './entry';
import { perResidents } from './residents';

const YEAR = '2023';
const CONFIDENTIAL = t('Valore riservato nella fonte: (*).', 'Confidential in the source: (*).');
const CAVEATS = t(
  'Imprese di industria e servizi: non ci sono istituzioni pubbliche e non profit. Contate dove si trova l’unità locale, non dove vive chi ci lavora.',
  'Firms of industry and services: public and non-profit institutions are not there. Counted where the local unit is, not where its workers live.',
);

const SHARED = {
  polarity: 'context',
  factor: 1,
  aggregationReason: null,
  sourceIds: ['istat-frame-sbs'],
  caveats: CAVEATS,
  missions: [],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

const COUNT = {
  ...SHARED,
  measure: 'count',
  numerator: null,
  denominator: null,
  aggregation: 'sum',
  decimals: 0,
  method: t('Cifre ISTAT (Frame SBS territoriale 2023).', 'ISTAT figures (territorial Frame SBS 2023).'),
} satisfies Partial<Entry>;

/** Firms of the territory: local units, persons employed and value added. */
export const firms: readonly Entry[] = [
  {
    ...COUNT,
    id: 'unita-locali',
    label: t('Unità locali delle imprese', 'Local units of firms'),
    unit: t('unità locali', 'local units'),
    description: t(
      'Quante sedi, negozi, uffici e stabilimenti di imprese ci sono.',
      'How many seats, shops, offices and plants of firms there are.',
    ),
    cells: counts('units'),
  },
  {
    ...COUNT,
    id: 'addetti',
    label: t('Addetti delle imprese', 'Persons employed in firms'),
    unit: t('addetti', 'persons employed'),
    description: t(
      'Quante persone lavorano nelle imprese che stanno qui.',
      'How many people work in the firms that are here.',
    ),
    cells: counts('employed'),
  },
  {
    ...SHARED,
    id: 'addetti-100-residenti',
    label: t('Addetti ogni 100 residenti', 'Persons employed per 100 residents'),
    unit: t('ogni 100 residenti', 'per 100 residents'),
    description: t(
      'Quanti posti di lavoro nelle imprese ci sono in rapporto a chi vive qui.',
      'How many jobs in firms there are against how many people live here.',
    ),
    measure: 'rate',
    numerator: t('addetti delle imprese', 'persons employed in firms'),
    denominator: t('residenti', 'residents'),
    factor: 100,
    aggregation: 'ratio',
    decimals: 1,
    sourceIds: ['istat-frame-sbs', 'istat-popolazione'],
    method: t(
      'Addetti 2023 sui residenti alla data ISTAT più vicina al 30 giugno 2023.',
      'Persons employed in 2023 over residents on the ISTAT date nearest to 30 June 2023.',
    ),
    cells: jobsPerResident,
  },
  {
    ...SHARED,
    id: 'quota-addetti-industria',
    label: t('Addetti dell’industria', 'Persons employed in industry'),
    unit: t('% degli addetti', '% of persons employed'),
    description: t(
      'Quanti addetti su cento lavorano nell’industria, costruzioni comprese; gli altri nei servizi.',
      'How many workers in a hundred are in industry, building included; the others are in services.',
    ),
    measure: 'rate',
    numerator: t('addetti dell’industria', 'persons employed in industry'),
    denominator: t('addetti', 'persons employed'),
    factor: 100,
    aggregation: 'ratio',
    decimals: 0,
    method: t(
      'Addetti della tavola «Industria» su quelli della tavola «Totale».',
      'Persons employed of the table “Industry” over those of the table “Total”.',
    ),
    cells: ratios('employedInIndustry', 'employed', 100),
  },
  {
    ...SHARED,
    id: 'valore-aggiunto-addetto',
    label: t('Valore aggiunto per addetto', 'Value added per person employed'),
    unit: t('migliaia di euro per addetto', 'thousand euro per person employed'),
    description: t(
      'Quanta ricchezza produce in media chi lavora nelle imprese del comune.',
      'How much wealth those who work in the firms of the comune make on average.',
    ),
    measure: 'rate',
    numerator: t('valore aggiunto, migliaia di euro', 'value added, thousand euro'),
    denominator: t('addetti', 'persons employed'),
    aggregation: 'ratio',
    decimals: 1,
    method: t(
      'Valore aggiunto diviso per gli addetti interi pubblicati: può differire di poche decine di euro dal rapporto pubblicato.',
      'Value added divided by the whole persons published: it can differ by a few tens of euro from the published ratio.',
    ),
    cells: ratios('valueAdded', 'employed', 1),
  },
];

function counts(field: keyof Firms): Entry['cells'] {
  return ({ ids, services }) =>
    ids.map((id) => {
      const value = of(services.firms, id)[field];
      return value === null ? without(id, YEAR, 'suppressed', CONFIDENTIAL) : plain(id, YEAR, value);
    });
}

function ratios(top: keyof Firms, bottom: keyof Firms, factor: number): Entry['cells'] {
  return ({ ids, services }) =>
    ids.map((id) => {
      const { [top]: numerator, [bottom]: denominator } = of(services.firms, id);
      if (numerator === null || denominator === null) return without(id, YEAR, 'suppressed', CONFIDENTIAL);
      return ratio(id, YEAR, { numerator, denominator, factor });
    });
}

function jobsPerResident(facts: Facts): Cell[] {
  const employed = (id: string): number | null => of(facts.services.firms, id).employed;
  return perResidents(facts, YEAR, midYear(YEAR), 100, (id) => employed(id) ?? 0).map((cell) =>
    employed(cell.territoryId) === null ? without(cell.territoryId, YEAR, 'suppressed', CONFIDENTIAL) : cell,
  );
}
