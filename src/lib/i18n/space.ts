/** Words of the page of spatial statistics: its frame and its choices. */
import type { Correction } from '../statistics/multiple-testing';
import type { LocalTest, SpatialView } from '../state/spatial';
import type { Locale } from './locale';

const it = {
  description:
    'I comuni vicini si somigliano? Le organizzazioni stanno dove sta la gente? Indice di Moran, gruppi locali, curva di Lorenz, quozienti di localizzazione e correlazioni sui 55 comuni, con n, periodo e limiti.',
  lead: 'I comuni vicini si somigliano? Le risorse stanno dove stanno le persone? Quali misure vanno insieme? Tre domande ai 55 comuni, ciascuna con la sua prova, il suo periodo e ciò che non dice.',
  noScript:
    'Senza JavaScript la pagina mostra una prova già calcolata. Per scegliere un altro indicatore, la concentrazione o le correlazioni serve JavaScript; i valori sono comunque nel catalogo dei dati.',
  viewsLabel: 'Domanda',
  views: {
    vicinanza: 'Vicinanza',
    concentrazione: 'Concentrazione',
    correlazioni: 'Correlazioni',
  } satisfies Record<SpatialView, string>,
  indicator: 'Indicatore',
  period: 'Periodo',
  test: 'Prova',
  tests: {
    lisa: 'Moran locale (LISA)',
    gi: 'Getis-Ord Gi*',
  } satisfies Record<LocalTest, string>,
  correction: 'Correzione per prove multiple',
  corrections: {
    fdr: 'FDR (Benjamini-Hochberg)',
    none: 'Nessuna',
    holm: 'Holm',
    bonferroni: 'Bonferroni',
  } satisfies Record<Correction, string>,
  permutations: 'Permutazioni',
  seed: 'Seme',
  seedHint: 'Un numero da 0 a 9999: lo stesso seme dà sempre gli stessi p.',
  again: 'Ricalcola',
  cancelledStays: 'Calcolo annullato: resta la vista di prima.',
  done: (title: string) => `Fatto. ${title}`,
  source: (publishers: string, period: string) => `Fonte: ${publishers}. Periodo: ${period}.`,
};

export type SpaceMessages = typeof it;

const en: SpaceMessages = {
  description:
    'Are neighbouring comuni alike? Are organisations where people are? Moran’s I, local clusters, Lorenz curve, location quotients and correlations over the 55 comuni, with n, period and limits.',
  lead: 'Are neighbouring comuni alike? Are resources where people are? Which measures go together? Three questions to the 55 comuni, each with its test, its period and what it does not say.',
  noScript:
    'Without JavaScript the page shows one test, already computed. Choosing another indicator, concentration or correlations needs JavaScript; the values are in the data catalogue all the same.',
  viewsLabel: 'Question',
  views: { vicinanza: 'Neighbours', concentrazione: 'Concentration', correlazioni: 'Correlations' },
  indicator: 'Indicator',
  period: 'Period',
  test: 'Test',
  tests: { lisa: 'Local Moran (LISA)', gi: 'Getis-Ord Gi*' },
  correction: 'Correction for multiple tests',
  corrections: {
    fdr: 'FDR (Benjamini-Hochberg)',
    none: 'None',
    holm: 'Holm',
    bonferroni: 'Bonferroni',
  },
  permutations: 'Permutations',
  seed: 'Seed',
  seedHint: 'A number from 0 to 9999: the same seed always gives the same p-values.',
  again: 'Compute again',
  cancelledStays: 'Computation cancelled: the view before it stays.',
  done: (title) => `Done. ${title}`,
  source: (publishers, period) => `Source: ${publishers}. Period: ${period}.`,
};

export const spaceMessages: Record<Locale, SpaceMessages> = { it, en };
