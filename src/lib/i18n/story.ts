import type { Locale } from './locale';

const it = {
  title: 'Temi',
  description:
    'Cinque temi dell’economia sociale raccontati con i dati dei 55 comuni: che cosa dicono, che cosa non dicono.',
  lead: 'Cinque storie brevi: ogni cifra viene dalle tabelle, e ogni storia dice dove si ferma.',
  read: 'Leggi la storia',
  storyDescription: (theme: string, finding: string) => `${theme}: ${finding}`,
  areas: {
    title: 'Area per area',
    lead: 'Il valore di ogni area e, sotto, il comune più basso e il più alto.',
    caption: 'Valori delle quattro aree e della Città metropolitana',
    area: 'Area',
    median: 'mediana dei comuni',
    estimate: 'stima',
    listed: 'comuni con una voce nell’elenco, che è parziale',
    known: (n: number, of: number) => `${n} su ${of}`,
    range: (low: string, lowName: string, high: string, highName: string) =>
      `${low} ${lowName} – ${high} ${highName}`,
    none: 'nessun valore',
    notSummed: 'manca un comune: la somma lo scoprirebbe o sarebbe sbagliata',
    comuni: (n: number) => (n === 1 ? '1 comune' : `${n} comuni`),
  },
  limits: 'Che cosa questi dati non vedono',
  communities: {
    title: 'Le comunità note, una per una',
    list: 'Elenco delle comunità note',
    lead: 'Lo stato è quello detto dalla fonte, alla sua data.',
  },
  facts: {
    title: 'Cifre citate una volta',
    lead: 'Valgono per il luogo e la data che la fonte dice: non sono serie e non si mappano.',
    more: (n: number) => (n === 1 ? 'Un’altra cifra' : `Altre ${n} cifre`),
    what: 'Che cosa',
    value: 'Quanto',
    where: 'Dove',
    when: 'Quando',
    source: 'Fonte',
    strength: { official: 'ufficiale', quoted: 'riportata', press: 'stampa' },
    sourceOf: (subject: string) => `fonte di: ${subject}`,
  },
  gaps: {
    title: 'Che cosa non sappiamo, e chi ha i dati',
    question: 'Domanda',
    wanted: 'Servirebbe',
    holder: 'Chi ha i dati',
    more: (n: number) => (n === 1 ? 'Un’altra domanda' : `Altre ${n} domande`),
  },
  indicators: {
    title: 'Tutti gli indicatori del tema',
    lead: 'Ognuno porta alla mappa, da cui si vedono valori, fonte e metodo.',
  },
  onward: {
    title: 'Per andare avanti',
    directions: 'Nel piano',
    mission: (n: number, title: string) => `Missione ${n}: ${title}`,
    pilot: 'Azione pilota',
    tables: 'Le tabelle',
    deck: 'Portalo a un tavolo',
    deckLead: 'La presentazione con queste mappe, da proiettare o stampare',
    others: 'Gli altri temi',
  },
  print: {
    sources: 'Fonti',
    table: 'Valori, metodo e licenze sono nella pagina e nel catalogo dei dati.',
  },
};

export type StoryMessages = typeof it;

const en: StoryMessages = {
  title: 'Themes',
  description:
    'Five themes of the social economy told with the data of the 55 comuni: what they say, what they do not say.',
  lead: 'Five short stories: every figure comes from the tables, and every story says where it stops.',
  read: 'Read the story',
  storyDescription: (theme, finding) => `${theme}: ${finding}`,
  areas: {
    title: 'Area by area',
    lead: 'The value of each area and, below it, the lowest and the highest comune.',
    caption: 'Values of the four areas and of the metropolitan city',
    area: 'Area',
    median: 'median of the comuni',
    estimate: 'estimate',
    listed: 'comuni with an entry in the list, which is partial',
    known: (n, of) => `${n} of ${of}`,
    range: (low, lowName, high, highName) => `${low} ${lowName} – ${high} ${highName}`,
    none: 'no value',
    notSummed: 'a comune is missing: the sum would reveal it or be wrong',
    comuni: (n) => (n === 1 ? '1 comune' : `${n} comuni`),
  },
  limits: 'What these data do not see',
  communities: {
    title: 'The known communities, one by one',
    list: 'List of the known communities',
    lead: 'The stage is the one its source states, at its date.',
  },
  facts: {
    title: 'Figures quoted once',
    lead: 'They hold for the place and the date that the source states: they are no series and are not mapped.',
    more: (n) => (n === 1 ? 'One more figure' : `${n} more figures`),
    what: 'What',
    value: 'How much',
    where: 'Where',
    when: 'When',
    source: 'Source',
    strength: { official: 'official', quoted: 'quoted', press: 'press' },
    sourceOf: (subject) => `source of: ${subject}`,
  },
  gaps: {
    title: 'What we do not know, and who has the data',
    question: 'Question',
    wanted: 'What would help',
    holder: 'Who has the data',
    more: (n) => (n === 1 ? 'One more question' : `${n} more questions`),
  },
  indicators: {
    title: 'All the indicators of the theme',
    lead: 'Each leads to the map, where values, source and method are shown.',
  },
  onward: {
    title: 'Where to go on',
    directions: 'In the plan',
    mission: (n, title) => `Mission ${n}: ${title}`,
    pilot: 'Pilot action',
    tables: 'The tables',
    deck: 'Take it to a table',
    deckLead: 'The deck with these maps, to project or to print',
    others: 'The other themes',
  },
  print: {
    sources: 'Sources',
    table: 'Values, method and licences are on the page and in the data catalogue.',
  },
};

/** Words around the stories of the themes. */
export const storyMessages: Record<Locale, StoryMessages> = { it, en };
