import type { Locale } from './locale';

const it = {
  title: 'Bisogni e risorse dell’economia sociale, comune per comune',
  lead: 'Dove servono casa, cura ed energia, quali organizzazioni ci sono e dove le due cose non si incontrano: 55 comuni in mappa, ogni numero con la sua fonte.',
  or: 'oppure',
  orMap: 'usa la mappa completa',
  orList: 'l’elenco dei 55',
  orWord: 'o',
  onlyAPart: 'È solo una parte dell’economia sociale.',
  howToRead: 'Come si legge',
  planTitle: 'La misura del fenomeno, secondo il Piano',
  planSource: (year: number) =>
    `Anno ${year}. Fonte: Piano metropolitano per l’economia sociale, fig. 2 (Atlante dell’economia sociale, Unioncamere Emilia-Romagna e AICCON).`,
  organisations: 'organizzazioni',
  employees: 'addetti',
  valueAdded: 'valore aggiunto',
  millionEuro: 'mln €',
  themesTitle: 'I cinque temi',
  themeLead: {
    oes: 'Chi c’è e dove: le organizzazioni ammesse al 5 per mille',
    abitare: 'Quanto pesa una casa sul reddito di chi ci vive',
    cer: 'Dove sono le comunità energetiche di cui si ha notizia',
    fragilita: 'Distanza dai servizi, età, popolazione che cambia',
    turismo: 'Arrivi, presenze e ospitalità, anche fuori città',
  },
  range: (label: string, period: string, low: string, high: string) =>
    `${label}, ${period}: da ${low} a ${high}`,
  classRange: (label: string, period: string) => `${label}, ${period}`,
  cerRange: (n: number) =>
    `Comuni in almeno una CER nota, costituita o in progetto, elenco parziale: ${n} su 55`,
  areasTitle: 'Tre aree di lavoro e la città',
  areaComuni: (n: number) => (n === 1 ? '1 comune' : `${n} comuni`),
  areaInhabitants: (n: string) => `${n} abitanti`,
  /** `date` with its preposition. */
  areasNote: (date: string) =>
    `Popolazione ${date}, ISTAT. Bologna sta accanto alle tre aree dei tavoli territoriali.`,
  startTitle: 'Da dove cominci?',
  doors: {
    citizen: { title: 'Abito qui', lead: 'Il mio comune in parole semplici' },
    planner: { title: 'Programmo servizi', lead: 'Confronti, incroci, indici' },
    journalist: { title: 'Verifico un dato', lead: 'Fonti, licenze, file' },
    committee: { title: 'Porto i dati al tavolo', lead: 'Mappe leggibili, con fonte e anno' },
  },
  links: {
    findComune: 'Cerca il comune e leggi il profilo',
    organisationsNear: 'Le organizzazioni del 5 per mille',
    readMap: 'Come si legge una mappa',
    crossing: 'Dove il bisogno è alto e le risorse sono poche',
    compare: 'Territori a confronto, anche aree tue',
    ranking: 'La classifica dei 55 comuni',
    index: 'Un indice con i tuoi pesi',
    catalogue: 'Catalogo dei dati',
    sources: 'Fonti e licenze',
    gaps: 'Che cosa non sappiamo',
    decks: 'Presentazioni da proiettare',
    pianura: 'Pianura',
    collina: 'Collina-Appennino',
    imolese: 'Circondario imolese',
  },
};

export type HomeMessages = typeof it;

const en: HomeMessages = {
  title: 'Needs and resources of the social economy, comune by comune',
  lead: 'Where housing, care and energy are needed, which organisations are there, and where the two do not meet: 55 comuni on a map, every number with its source.',
  or: 'or',
  orMap: 'use the full map',
  orList: 'the list of the 55',
  orWord: 'or',
  onlyAPart: 'It is only a part of the social economy.',
  howToRead: 'How to read it',
  planTitle: 'The size of the phenomenon, according to the Plan',
  planSource: (year: number) =>
    `Year ${year}. Source: Piano metropolitano per l’economia sociale, fig. 2 (Atlas of the social economy, Unioncamere Emilia-Romagna and AICCON).`,
  organisations: 'organisations',
  employees: 'people employed',
  valueAdded: 'value added',
  millionEuro: '€ million',
  themesTitle: 'The five themes',
  themeLead: {
    oes: 'Who is there and where: organisations admitted to the 5 per mille',
    abitare: 'What a home weighs on the income of those who live there',
    cer: 'Where the known energy communities are',
    fragilita: 'Distance from services, age, a changing population',
    turismo: 'Arrivals, nights and hospitality, outside the city too',
  },
  range: (label: string, period: string, low: string, high: string) =>
    `${label}, ${period}: from ${low} to ${high}`,
  classRange: (label: string, period: string) => `${label}, ${period}`,
  cerRange: (n: number) => `Comuni in at least one known CER, set up or planned, partial list: ${n} of 55`,
  areasTitle: 'Three working areas and the city',
  areaComuni: (n: number) => (n === 1 ? '1 comune' : `${n} comuni`),
  areaInhabitants: (n: string) => `${n} residents`,
  areasNote: (date: string) =>
    `Population ${date}, ISTAT. Bologna stands beside the three areas of the territorial tables.`,
  startTitle: 'Where do you start?',
  doors: {
    citizen: { title: 'I live here', lead: 'My comune in plain words' },
    planner: { title: 'I plan services', lead: 'Comparisons, crossings, indices' },
    journalist: { title: 'I check a figure', lead: 'Sources, licences, files' },
    committee: { title: 'I bring data to the table', lead: 'Readable maps, with source and year' },
  },
  links: {
    findComune: 'Find your comune and read its profile',
    organisationsNear: 'The 5 per mille organisations',
    readMap: 'How to read a map',
    crossing: 'Where need is high and resources are few',
    compare: 'Territories side by side, your own areas too',
    ranking: 'The ranking of the 55 comuni',
    index: 'An index with your own weights',
    catalogue: 'Data catalogue',
    sources: 'Sources and licences',
    gaps: 'What we do not know',
    decks: 'Decks to project',
    pianura: 'Pianura',
    collina: 'Collina-Appennino',
    imolese: 'Circondario imolese',
  },
};

/** Words of the home page. */
export const homeMessages: Record<Locale, HomeMessages> = { it, en };
