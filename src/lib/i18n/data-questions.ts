import type { Localised } from '../indicator/types';

/**
 * The question that each table answers, as a reader would ask it. A table without one is introduced by its description
 * alone; a test asks for the question of every published table.
 */
export const questions: Record<string, Localised> = {
  observations: {
    it: 'Quanto vale un indicatore nel mio comune, in un certo anno, e quel valore è osservato, calcolato, stimato o riservato?',
    en: 'What is the value of an indicator in my comune in a given year, and was it observed, computed, estimated or suppressed?',
  },
  indicators: {
    it: 'Che cosa misura ogni indicatore, come si calcola e con quali cautele va letto?',
    en: 'What does each indicator measure, how is it computed and with which caveats should it be read?',
  },
  territories: {
    it: 'Di quale area, unione e distretto fa parte ogni comune, e da quali comuni è nato?',
    en: 'Which area, unione and distretto does each comune belong to, and from which comuni was it formed?',
  },
  localities: {
    it: 'In quale comune si trova una frazione o una località, e con quali altri nomi è conosciuta?',
    en: 'Which comune is a frazione or locality in, and by which other names is it known?',
  },
  organisations: {
    it: 'Quali enti con sede nei 55 comuni ricevono il 5 per mille, di che tipo sono, con quante scelte e per quanto?',
    en: 'Which bodies seated in the 55 comuni receive the 5 per mille, of which kind, with how many choices and how much?',
  },
  places: {
    it: 'Quali luoghi e iniziative ci sono, in quale comune, a che punto sono e chi lo dice?',
    en: 'Which places and initiatives are there, in which comune, how far along are they and who says so?',
  },
  stops: {
    it: 'Dove sono le fermate del trasporto pubblico e quante linee ci passano?',
    en: 'Where are the public-transport stops and how many lines call there?',
  },
  stations_odbl: {
    it: 'Dove sono le stazioni ferroviarie, secondo l’elenco aperto del 2016?',
    en: 'Where are the railway stations, according to the open list of 2016?',
  },
  station_distances_odbl: {
    it: 'Quanto dista, in linea d’aria, il centro di ogni comune dalla stazione più vicina?',
    en: 'How far, as the crow flies, is the centre of each comune from the nearest station?',
  },
  routes: {
    it: 'Quali cammini e ciclovie attraversano il territorio e quali comuni toccano?',
    en: 'Which walking and cycling routes cross the territory and which comuni do they touch?',
  },
  route_stages: {
    it: 'In quali tappe si divide ogni itinerario, da dove a dove e per quanti chilometri?',
    en: 'Which stages make up each route, from where to where and over how many kilometres?',
  },
  route_stages_odbl: {
    it: 'Quali tappe degli itinerari risultano da OpenStreetMap?',
    en: 'Which stages of the routes are recorded in OpenStreetMap?',
  },
  projects: {
    it: 'Quali progetti del PNRR e del piano complementare ricadono in un comune, quanto è finanziato e quanto pagato?',
    en: 'Which projects of the recovery plan and its complement fall in a comune, how much is funded and how much paid?',
  },
  pnrr_awards: {
    it: 'Quali organizzazioni dell’economia sociale hanno vinto contratti del PNRR, e per progetti in quali comuni?',
    en: 'Which social-economy organisations won recovery-plan contracts, and for projects in which comuni?',
  },
  bologna_accommodation: {
    it: 'Quante strutture ricettive e quanti alloggi per affitti brevi ci sono nelle zone di Bologna?',
    en: 'How many accommodation businesses and short-term rentals are there in the zones of Bologna?',
  },
  bologna_income_cap: {
    it: 'Come varia il reddito dichiarato fra i codici postali di Bologna?',
    en: 'How does declared income vary among the postcodes of Bologna?',
  },
  bologna_fragility: {
    it: 'In quali aree statistiche della città di Bologna si concentrano le fragilità demografiche, sociali ed economiche?',
    en: 'In which statistical areas of the city of Bologna do demographic, social and economic frailties concentrate?',
  },
  coverage: {
    it: 'Quante organizzazioni dell’economia sociale conta ciascuna fonte, e perché i conti non coincidono?',
    en: 'How many social-economy organisations does each source count, and why do the counts differ?',
  },
  facts: {
    it: 'Quali cifre isolate esistono su casa pubblica, sfratti, fragilità ed energia, e quanto è forte chi le afferma?',
    en: 'Which single figures exist on public housing, evictions, fragility and energy, and how strong is whoever states them?',
  },
  plan: {
    it: 'Che cosa prevede il Piano metropolitano per l’economia sociale, missione per missione, e a quale pagina?',
    en: 'What does the metropolitan plan for the social economy provide for, mission by mission, and on which page?',
  },
  plan_figures: {
    it: 'Quanto è grande l’economia sociale secondo il piano, per forma giuridica?',
    en: 'How large is the social economy according to the plan, by legal form?',
  },
  gaps: {
    it: 'A quali domande del piano non sappiamo rispondere, e chi ha i dati che servirebbero?',
    en: 'Which questions of the plan can we not answer, and who holds the data that would be needed?',
  },
  sources: {
    it: 'Da chi viene ogni numero, con quale licenza, letto quando e da quali file?',
    en: 'Who does each number come from, under which licence, read when and from which files?',
  },
  rejections: {
    it: 'Quali righe delle fonti non sono entrate nelle tabelle, e perché?',
    en: 'Which rows of the sources did not get into the tables, and why?',
  },
  changes: {
    it: 'Che cosa è cambiato nei dati pubblicati, quando, e qual era il valore di prima?',
    en: 'What changed in the published data, when, and what was the value before?',
  },
};
