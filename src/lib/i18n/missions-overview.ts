/** Words of the overview of the plan. */
import type { Locale } from './locale';

const it = {
  title: 'Che cosa chiede il piano',
  description:
    'Le missioni del Piano metropolitano per l’economia sociale di Bologna, le loro direzioni e quanto se ne può mappare oggi con dati pubblici.',
  /** What the plan is, its years and its parts: the numbers are counted. */
  lead: (from: string, to: string) =>
    `Il Piano metropolitano per l’economia sociale dice che cosa cooperative, associazioni, fondazioni ed enti pubblici possono fare insieme nei 55 comuni. La scrittura comincia nel ${from}, lo sguardo arriva al ${to}.`,
  parts: (missions: string, directions: string, actions: string) =>
    `Ha ${missions} missioni, ${directions} direzioni e ${actions} azioni. L’osservatorio mette in mappa quello che i dati pubblici permettono e dice che cosa manca.`,
  stripTitle: 'Quanto è mappato',
  /** How the row of squares is read. */
  stripNote:
    'Un quadrato è una direzione: pieno se è mappata, mezzo se lo è in parte, vuoto se non lo è ancora.',
  stripRule: 'Come si decide',
  natures: {
    tematica: {
      title: 'Missioni tematiche',
      lead: 'Le sfide più urgenti del territorio, dove l’economia sociale può fare di più.',
    },
    trasversale: {
      title: 'Missioni trasversali',
      lead: 'Azioni per far crescere e conoscere le organizzazioni dell’economia sociale (OES).',
    },
  },
  counts: (directions: number, directionsText: string, actionsText: string) =>
    `${directionsText} ${directions === 1 ? 'direzione' : 'direzioni'}, ${actionsText} azioni`,
  /** Nothing is said by its word, not by a figure. */
  known: (indicators: string, indicatorsCount: number, questions: string, questionsCount: number) =>
    `${indicatorsCount === 0 ? 'Nessun indicatore' : indicatorsCount === 1 ? 'Un indicatore' : `${indicators} indicatori`}, ${questionsCount === 0 ? 'nessuna domanda aperta' : questionsCount === 1 ? 'una domanda senza dati' : `${questions} domande senza dati`}`,
  mainActions: 'Azioni principali',
  directionsOf: (mission: number) => `Direzioni della missione ${mission}`,
  pilotsTitle: 'Azioni pilota',
  pilotsLead: 'Legano l’economia sociale alle transizioni digitale, ecologica e demografica.',
  pilotLink: {
    'pilota-1': 'Nel piano',
    'pilota-2': 'Le comunità energetiche, comune per comune',
    'pilota-3': 'Nel piano',
  } as Record<string, string>,
  onTitle: 'Per andare avanti',
  on: {
    plan: { title: 'Com’è fatto il piano', lead: 'Ambiti, strategie, chi lo governa, tappe e cifre' },
    instruments: { title: 'Accordi e fondi', lead: 'Il patto, i fondi e gli osservatori attorno al piano' },
    monitoring: {
      title: 'Copertura per territorio',
      lead: 'Che cosa si sa di ogni direzione, area per area',
    },
    committee: { title: 'Schede per il comitato', lead: 'Da proiettare o stampare, anche senza rete' },
    data: { title: 'Il piano come tabella', lead: 'Ogni voce con la sua sezione e la sua pagina' },
  },
};

const en: typeof it = {
  title: 'What the plan asks for',
  description:
    'The missions of the metropolitan plan for the social economy of Bologna, their directions and how much of them public data can map today.',
  lead: (from, to) =>
    `The metropolitan plan for the social economy says what co-operatives, associations, foundations and public bodies can do together in the 55 comuni. Its writing starts in ${from}, its horizon is ${to}.`,
  parts: (missions, directions, actions) =>
    `It has ${missions} missions, ${directions} directions and ${actions} actions. The observatory maps what public data allow and says what is missing.`,
  stripTitle: 'How much is mapped',
  stripNote:
    'A square is a direction: full where it is mapped, half where it is in part, empty where it is not yet.',
  stripRule: 'How it is decided',
  natures: {
    tematica: {
      title: 'Thematic missions',
      lead: 'The most urgent challenges of the territory, where the social economy can do most.',
    },
    trasversale: {
      title: 'Transversal missions',
      lead: 'Actions so that social-economy organisations (OES) grow and become known.',
    },
  },
  counts: (directions, directionsText, actionsText) =>
    `${directionsText} ${directions === 1 ? 'direction' : 'directions'}, ${actionsText} actions`,
  known: (indicators, indicatorsCount, questions, questionsCount) =>
    `${indicatorsCount === 0 ? 'no indicator' : indicatorsCount === 1 ? 'one indicator' : `${indicators} indicators`}, ${questionsCount === 0 ? 'no open question' : questionsCount === 1 ? 'one question without data' : `${questions} questions without data`}`,
  mainActions: 'Main actions',
  directionsOf: (mission) => `Directions of mission ${mission}`,
  pilotsTitle: 'Pilot actions',
  pilotsLead: 'They tie the social economy to the digital, ecological and demographic transitions.',
  pilotLink: {
    'pilota-1': 'In the plan',
    'pilota-2': 'Energy communities, comune by comune',
    'pilota-3': 'In the plan',
  },
  onTitle: 'Where to go next',
  on: {
    plan: { title: 'How the plan is made', lead: 'Fields, strategies, who governs it, stages and figures' },
    instruments: {
      title: 'Agreements and funds',
      lead: 'The pact, the funds and the observatories around the plan',
    },
    monitoring: { title: 'Coverage by territory', lead: 'What is known of each direction, area by area' },
    committee: { title: 'Slides for the committee', lead: 'To project or print, without a network too' },
    data: { title: 'The plan as a table', lead: 'Every entry with its section and page' },
  },
};

export const missionsOverview: Record<Locale, typeof it> = { it, en };
