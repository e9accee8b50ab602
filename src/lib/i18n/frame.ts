import type { Locale } from './locale';

const it = {
  nav: {
    map: 'Mappa',
    territories: 'Territori',
    compare: 'Confronta',
    missions: 'Missioni',
    themes: 'Temi',
    committee: 'Comitato',
    data: 'Dati',
    method: 'Metodo',
  },
  dataNavigation: 'Pagine sui dati',
  dataPages: {
    catalogue: 'Catalogo',
    laboratory: 'Laboratorio',
    embed: 'Incorpora',
    contribute: 'Contribuisci',
    news: 'Novità',
  },
  footer: {
    independent:
      'Progetto indipendente e a codice aperto. Non è un sito della Città metropolitana di Bologna, né del Comune di Bologna, e non ne usa i marchi. Mette in mappa, con dati pubblici, le domande del Piano metropolitano per l’economia sociale.',
    site: 'Il sito',
    guarantees: 'Garanzie',
    data: 'Dati',
    map: 'Mappa',
    territories: 'I 55 comuni',
    method: 'Metodo',
    judgements: 'Aree di lavoro: la regola',
    privacy: 'Privacy: niente cookie',
    accessibility: 'Accessibilità',
    catalogue: 'Catalogo',
    gaps: 'Cosa non sappiamo',
    news: 'Novità',
    instruments: 'Strumenti attorno al piano',
    offline: 'Usa senza rete',
    legal: 'Note legali e licenze',
    noTracking: 'Nessun cookie, nessuna richiesta a terzi.',
  },
  notFound: {
    title: 'Questa pagina non c’è',
    text: 'L’indirizzo può essere vecchio o scritto male. I dati e le mappe sono ancora al loro posto.',
    links: 'Da qui puoi andare a:',
  },
};

export type FrameMessages = typeof it;

const en: FrameMessages = {
  nav: {
    map: 'Map',
    territories: 'Territories',
    compare: 'Compare',
    missions: 'Missions',
    themes: 'Themes',
    committee: 'Committee',
    data: 'Data',
    method: 'Method',
  },
  dataNavigation: 'Pages on the data',
  dataPages: {
    catalogue: 'Catalogue',
    laboratory: 'Laboratory',
    embed: 'Embed',
    contribute: 'Contribute',
    news: 'What is new',
  },
  footer: {
    independent:
      'An independent open-source project. It is not a site of the Città metropolitana di Bologna nor of the Comune di Bologna and does not use their marks. It maps, with public data, the questions of the metropolitan plan for the social economy.',
    site: 'The site',
    guarantees: 'Guarantees',
    data: 'Data',
    map: 'Map',
    territories: 'The 55 comuni',
    method: 'Method',
    judgements: 'Working areas: the rule',
    privacy: 'Privacy: no cookies',
    accessibility: 'Accessibility',
    catalogue: 'Catalogue',
    gaps: 'What we do not know',
    news: 'What is new',
    instruments: 'Instruments around the plan',
    offline: 'Use without a network',
    legal: 'Legal notes and licences',
    noTracking: 'No cookies, no request to third parties.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be old or misspelt. Data and maps are still where they were.',
    links: 'From here you can go to:',
  },
};

/** Words of what stands around every page: navigation, footer, the page that is not there. Written at build, in no script. */
export const frame: Record<Locale, FrameMessages> = { it, en };
