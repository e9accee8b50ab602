import type { Locale } from './locale';

const it = {
  /** Section name, in the header. */
  section: 'Confronta',
  navigation: 'Strumenti di confronto',
  pages: {
    confronta: 'Territori a confronto',
    classifica: 'Classifica',
    aree: 'Aree proprie',
    incrocio: 'Bisogni e risorse',
    indice: 'Indice composito',
    spazio: 'Concentrazione e vicinanza',
  },
  mapFailed: 'I confini della mappa non sono arrivati: tabelle e cifre funzionano lo stesso.',
  loading: 'Carico i valori.',
  failed: 'I valori non sono arrivati. Quello che è già nella pagina resta.',
  partFailed:
    'Questa parte della pagina non è arrivata: il resto funziona. Ricarica la pagina per riprovare.',
  retry: 'Riprova',
  dismiss: 'Ho capito',
  unknownAddress: (keys: string) =>
    `Una parte dell’indirizzo non è più valida (${keys}): mostro la vista più vicina.`,
  working: (percent: string) => `Calcolo in corso: ${percent}`,
  cancel: 'Annulla',
  cancelled: 'Calcolo annullato.',
  jobFailed: 'Il calcolo non è riuscito in questo browser.',
  ownArea: 'area propria',
};

export type PlannerMessages = typeof it;

const en: PlannerMessages = {
  section: 'Compare',
  navigation: 'Tools to compare',
  pages: {
    confronta: 'Territories side by side',
    classifica: 'Ranking',
    aree: 'Own areas',
    incrocio: 'Needs and resources',
    indice: 'Composite index',
    spazio: 'Concentration and neighbours',
  },
  mapFailed: 'The boundaries of the map did not arrive: tables and figures still work.',
  loading: 'Loading the values.',
  failed: 'The values did not arrive. What is already on the page stays.',
  partFailed: 'This part of the page did not arrive: the rest works. Reload the page to try again.',
  retry: 'Try again',
  dismiss: 'Got it',
  unknownAddress: (keys) => `Part of the address means nothing any more (${keys}): this is the nearest view.`,
  working: (percent) => `Computing: ${percent}`,
  cancel: 'Cancel',
  cancelled: 'Computation cancelled.',
  jobFailed: 'The computation did not succeed in this browser.',
  ownArea: 'own area',
};

export const plannerMessages: Record<Locale, PlannerMessages> = { it, en };
