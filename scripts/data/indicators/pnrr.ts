import type { Project } from '../facts/projects';
import type { Localised } from '../../../src/lib/indicator/types';
import { t, type Entry } from './entry';
import {
  fundCells,
  paidShareCells,
  PER_RESIDENT,
  PNRR_CAVEATS,
  wholeFundCells,
  wholePaidShareCells,
} from './pnrr-funds';

const ONLY = t(
  'Solo progetti di un solo comune, dall’elenco dei pagamenti al 31 marzo 2025.',
  'Only projects of one comune alone, from the list of payments on 31 March 2025.',
);
const GROUPS = t(
  'Un gruppo ha un valore solo se ogni suo comune ha un progetto noto; per la Città metropolitana valgono tutti i progetti noti',
  'A group has a value only if each of its comuni has a known project; for the metropolitan city all known projects count',
);
const PER_HEAD = t(
  `${ONLY.it} ${GROUPS.it}, su tutti i residenti.`,
  `${ONLY.en} ${GROUPS.en}, over all residents.`,
);
const funding = (project: Project): number => project.funding;
const paid = (project: Project): number | null => project.paid;
const inPayments = (project: Project): boolean => project.list === 'pnrr-pagamenti';

/** One pair of indicators about a theme: what is funded and what is paid, per resident. */
interface Topic {
  id: string;
  name: Localised;
  description: Localised;
  which: Localised;
  keep: (project: Project) => boolean;
}

const SOCIAL: Topic = {
  id: 'pnrr-inclusione',
  name: t('PNRR inclusione e rigenerazione', 'PNRR inclusion and regeneration'),
  description: t(
    'per servizi sociali, rigenerazione urbana, casa e sport',
    'for social services, urban regeneration, housing and sport',
  ),
  which: t('Componente M5C2 del PNRR.', 'Component M5C2 of the PNRR.'),
  keep: (project) => inPayments(project) && project.code.startsWith('M5C2'),
};
const HEALTH: Topic = {
  id: 'pnrr-salute',
  name: t('PNRR sanità di prossimità', 'PNRR local health'),
  description: t(
    'per Case e Ospedali di Comunità e centrali territoriali',
    'for community health centres, community hospitals and coordination centres',
  ),
  which: t('Componente M6C1 del PNRR.', 'Component M6C1 of the PNRR.'),
  keep: (project) => inPayments(project) && project.code.startsWith('M6C1'),
};
const NURSERIES: Topic = {
  id: 'pnrr-nidi',
  name: t('PNRR asili nido', 'PNRR nurseries'),
  description: t('per asili nido e scuole dell’infanzia', 'for nurseries and pre-schools'),
  which: t('Submisura M4C1I1.1 del PNRR.', 'Submeasure M4C1I1.1 of the PNRR.'),
  keep: (project) => inPayments(project) && project.code.startsWith('M4C1I1.01'),
};
const ALL: Topic = {
  id: 'pnrr-tutti',
  name: t('PNRR, tutti i temi', 'PNRR, all themes'),
  description: t('per tutti i temi, dal tram alle scuole', 'for all themes, from trams to schools'),
  which: t(
    'Tutte le submisure tranne gli aiuti a privati (M1C2I5.1.1, M1C2I6.1, M1C3I2.2, M2C1I2.2, M4C2I1.2, M5C1I1.2, M5C3I1.1.2).',
    'All submeasures but aid to private parties (M1C2I5.1.1, M1C2I6.1, M1C3I2.2, M2C1I2.2, M4C2I1.2, M5C1I1.2, M5C3I1.1.2).',
  ),
  keep: inPayments,
};

/** Funding and payments of three social themes. */
export const pnrrThemes: readonly Entry[] = [SOCIAL, HEALTH, NURSERIES].flatMap((topic) => pair(topic));

/** Urban regeneration alone: the part of M5C2 that changes places. */
export const pnrrRegeneration: Entry = {
  ...fundEntry(
    {
      id: 'pnrr-rigenerazione',
      name: t('PNRR rigenerazione urbana', 'PNRR urban regeneration'),
      description: t(
        'per rigenerazione urbana e piani urbani integrati',
        'for urban regeneration and integrated urban plans',
      ),
      which: t('Submisure M5C2I2.1 e M5C2I2.2 del PNRR.', 'Submeasures M5C2I2.1 and M5C2I2.2 of the PNRR.'),
      keep: (project) => inPayments(project) && /^M5C2I2\.0[12]/.test(project.code),
    },
    'funded',
  ),
};

/** Funding and payments of all themes, and how much of the one is the other. */
export const pnrrAll: readonly Entry[] = [
  ...pair(ALL).map((entry) => ({ ...entry, missions: [] })),
  {
    ...PER_RESIDENT,
    id: 'pnrr-quota-pagata',
    label: t('PNRR: fondi già pagati', 'PNRR: funds already paid'),
    unit: t('% dei fondi', '% of funds'),
    description: t(
      'Quanta parte dei fondi dei progetti risulta pagata al 31 marzo 2025.',
      'How much of the projects’ funds is paid on 31 March 2025.',
    ),
    polarity: 'context',
    numerator: t('pagamenti totali, €', 'total payments, €'),
    denominator: t('finanziamento totale, €', 'total funding, €'),
    factor: 100,
    sourceIds: ['pnrr-pagamenti'],
    method: t(
      `Pagamenti sul finanziamento degli stessi progetti. ${ONLY.it} ${GROUPS.it}.`,
      `Payments over the funding of the same projects. ${ONLY.en} ${GROUPS.en}.`,
    ),
    caveats: PNRR_CAVEATS,
    missions: [],
    cells: paidShareCells,
    groupCells: wholePaidShareCells,
  },
];

/** Money for housing, from both plans. */
export const pnrrHousing: Entry = {
  ...fundEntry(
    {
      id: 'pnrr-abitare',
      name: t('PNRR e PNC per la casa', 'PNRR and PNC for housing'),
      description: t(
        'per la qualità dell’abitare e le case popolari',
        'for the quality of housing and for public housing',
      ),
      which: t(
        'PNRR M5C2I2.3 (PinQuA) e programma C.13 del Piano complementare (marzo 2024).',
        'PNRR M5C2I2.3 (PinQuA) and programme C.13 of the complementary plan (March 2024).',
      ),
      keep: (project) => project.about.theme === 'abitare',
    },
    'funded',
  ),
  sourceIds: ['pnrr-pagamenti', 'pnc-progetti', 'istat-popolazione'],
  missions: [1],
};

function pair(topic: Topic): Entry[] {
  return [fundEntry(topic, 'funded'), fundEntry(topic, 'paid')];
}

function fundEntry(topic: Topic, what: 'funded' | 'paid'): Entry {
  const isPaid = what === 'paid';
  const amount = isPaid ? paid : funding;
  const verb = isPaid
    ? t('Quanti euro risultano pagati', 'How many euro are paid')
    : t('Quanti euro sono assegnati', 'How many euro are assigned');
  return {
    ...PER_RESIDENT,
    id: `${topic.id}-${isPaid ? 'pagato' : 'residente'}`,
    label: isPaid
      ? t(`${topic.name.it}: pagato`, `${topic.name.en}: paid`)
      : t(`${topic.name.it}: fondi`, `${topic.name.en}: funds`),
    description: t(
      `${verb.it} per residente ${topic.description.it}.`,
      `${verb.en} per resident ${topic.description.en}.`,
    ),
    numerator: isPaid
      ? t('pagamenti totali, €', 'total payments, €')
      : t('finanziamento totale, €', 'total funding, €'),
    method: t(`${topic.which.it} ${PER_HEAD.it}`, `${topic.which.en} ${PER_HEAD.en}`),
    cells: (facts) => fundCells(facts, topic.keep, amount),
    groupCells: (facts) => wholeFundCells(facts, topic.keep, amount),
  };
}
