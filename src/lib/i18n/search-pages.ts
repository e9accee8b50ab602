/** Pages among the results of the search: their names where no other dictionary has them, and what they are. */
import type { Locale } from './locale';

export type PageSort = 'missione' | 'tema' | 'comitato' | 'piano' | 'pagina';
type PlanPart = 'missions' | 'plan' | 'instruments' | 'cer' | 'monitoring';

const it = {
  mission: (n: number, text: string) => `Missione ${n}: ${text}`,
  plan: {
    missions: 'Missioni del piano',
    plan: 'Com’è fatto il piano',
    instruments: 'Accordi e fondi attorno al piano',
    cer: 'Azione pilota sulle comunità energetiche',
    monitoring: 'Copertura dei dati per territorio',
  } satisfies Record<PlanPart, string>,
  /** Found by, never shown: the same for both languages. */
  planWords: {
    missions: 'pes piano metropolitano economia sociale missione metropolitan plan mission',
    plan: 'pes strategie organi ambiti tappe cabina di regia governance strategies bodies timeline',
    instruments: 'patto metropolitano fondo di comunità insieme per il lavoro perequativo agreements funds',
    cer: 'cer pilota pilot energy communities',
    monitoring: 'monitoraggio direzioni lacune monitoring directions gaps',
  } satisfies Record<PlanPart, string>,
  sorts: {
    missione: 'Missione del piano',
    tema: 'Tema',
    comitato: 'Presentazione per il comitato',
    piano: 'Pagina sul piano',
    pagina: 'Pagina',
  } satisfies Record<PageSort, string>,
};

const en: typeof it = {
  mission: (n, text) => `Mission ${n}: ${text}`,
  plan: {
    missions: 'Missions of the plan',
    plan: 'How the plan is made',
    instruments: 'Agreements and funds around the plan',
    cer: 'Pilot action on energy communities',
    monitoring: 'Coverage of the data by territory',
  },
  planWords: it.planWords,
  sorts: {
    missione: 'Mission of the plan',
    tema: 'Theme',
    comitato: 'Slides for the committee',
    piano: 'Page on the plan',
    pagina: 'Page',
  },
};

export const searchPages: Record<Locale, typeof it> = { it, en };
