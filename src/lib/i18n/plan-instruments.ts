/** Words of the page on the agreements and funds around the plan. */
import type { PlanAspect } from '../plan/entries';
import type { Locale } from './locale';

const it = {
  title: 'Accordi e fondi attorno al piano',
  description:
    'Il Patto metropolitano, il Fondo di comunità, Insieme per il lavoro, il Fondo perequativo, i programmi di rigenerazione e gli osservatori attorno al Piano per l’economia sociale di Bologna.',
  lead: (n: string) =>
    `Il piano non è solo: lo circondano ${n} strumenti, fra accordi, fondi e osservatori. Di ognuno si dice che cos’è, chi lo governa e quali dati di questo sito lo toccano; quello che i documenti non dicono resta non detto.`,
  contents: 'Gli strumenti',
  within: (name: string) => `Strumento del ${name}`,
  aspects: {
    'che-cosa': 'Che cos’è',
    'per-chi': 'Per chi',
    come: 'Come lavora',
    cluster: 'Gruppi di progetti',
    chi: 'Chi governa',
    controllo: 'Come si controlla',
    durata: 'Quanto dura',
    dati: 'I dati qui',
  } satisfies Record<PlanAspect, string>,
  indicators: 'Indicatori',
  tables: 'Tabelle',
  missing: 'Che cosa manca',
  holder: 'Chi ha i dati',
  /** Under a quoted figure. */
  place: (place: string) => `luogo: ${place}`,
};

const en: typeof it = {
  title: 'Agreements and funds around the plan',
  description:
    'The metropolitan pact, the community fund, Insieme per il lavoro, the equalisation fund, the regeneration programmes and the observatories around the plan for the social economy of Bologna.',
  lead: (n) =>
    `The plan is not alone: ${n} instruments surround it, among agreements, funds and observatories. Of each we say what it is, who governs it and which data of this site touch it; what the documents do not tell stays untold.`,
  contents: 'The instruments',
  within: (name) => `Instrument of the ${name}`,
  aspects: {
    'che-cosa': 'What it is',
    'per-chi': 'For whom',
    come: 'How it works',
    cluster: 'Groups of projects',
    chi: 'Who governs',
    controllo: 'How it is followed',
    durata: 'How long it lasts',
    dati: 'The data here',
  },
  indicators: 'Indicators',
  tables: 'Tables',
  missing: 'What is missing',
  holder: 'Who holds the data',
  place: (place) => `place: ${place}`,
};

export const planInstruments: Record<Locale, typeof it> = { it, en };
