/** Words of the page on how the plan is made. */
import type { Locale } from './locale';

const it = {
  title: 'Com’è fatto il piano',
  description:
    'Gli ambiti, i legami con le transizioni, le strategie, chi governa, le tappe e le cifre del Piano metropolitano per l’economia sociale di Bologna.',
  lead: 'Prima delle missioni il piano dice in quali campi vuole far crescere l’economia sociale; dopo, con quali strategie, con chi e in quanto tempo. Tutto è con parole nostre, con la sezione del piano e la pagina da cui comincia.',
  contents: 'In questa pagina',
  fields: {
    title: (n: string) => `${n} ambiti di sviluppo`,
    lead: 'I campi su cui indirizzare programmi e progetti. Quelli che sono diventati missioni portano alla loro pagina.',
    toMission: (n: number) => `Missione ${n}`,
  },
  links: {
    title: 'Legami con le transizioni',
    lead: 'Ognuno ha un’azione pilota, da provare per prima.',
  },
  strategies: {
    title: 'Strategie dalla A alla F',
    lead: 'Ciò che serve perché le missioni riescano.',
  },
  bodies: {
    title: 'Chi governa il piano',
    lead: 'I comitati con chi ne fa parte, e i modi di lavorare che li sostengono.',
    consults: 'consulta',
    supported: 'Lo sostengono, nel lavoro e nel controllo',
  },
  timeline: {
    title: (from: string, to: string) => `Dal ${from} al ${to}`,
    arc: 'Le fasi del piano',
    making: (from: string, to: string) => `Com’è stato scritto, ${from}–${to}`,
    events: (n: string) => `${n} appuntamenti`,
    listTitle: 'Gli appuntamenti, in ordine',
  },
  figures: {
    title: 'Le cifre del piano',
    lead: 'Le figure 1 e 2 del piano, dall’Atlante dell’economia sociale. I totali sono la somma delle forme; delle cooperative della figura 2 il piano stampa solo quelle sociali.',
    toTable: 'Le figure come tabella da scaricare',
  },
};

const en: typeof it = {
  title: 'How the plan is made',
  description:
    'The fields, the links with the transitions, the strategies, who governs, the stages and the figures of the metropolitan plan for the social economy of Bologna.',
  lead: 'Before its missions the plan says in which fields it wants the social economy to grow; after them, with which strategies, with whom and in how long. All is in our own words, with the section of the plan and the page where it starts.',
  contents: 'On this page',
  fields: {
    title: (n) => `${n} fields of development`,
    lead: 'The fields that programmes and projects should aim at. Those that became missions lead to their page.',
    toMission: (n) => `Mission ${n}`,
  },
  links: {
    title: 'Links with the transitions',
    lead: 'Each has a pilot action, to be tried first.',
  },
  strategies: {
    title: 'Strategies from A to F',
    lead: 'What it takes for the missions to succeed.',
  },
  bodies: {
    title: 'Who governs the plan',
    lead: 'The committees with their members, and the ways of working that support them.',
    consults: 'consults',
    supported: 'Supporting it, in the work and in the follow-up',
  },
  timeline: {
    title: (from, to) => `From ${from} to ${to}`,
    arc: 'The stages of the plan',
    making: (from, to) => `How it was written, ${from}–${to}`,
    events: (n) => `${n} events`,
    listTitle: 'The events, in order',
  },
  figures: {
    title: 'The figures of the plan',
    lead: 'Figures 1 and 2 of the plan, from the Atlas of the social economy. Totals are the sum of the forms; of the co-operatives of figure 2 the plan prints the social ones alone.',
    toTable: 'The figures as a table to download',
  },
};

export const planPage: Record<Locale, typeof it> = { it, en };
