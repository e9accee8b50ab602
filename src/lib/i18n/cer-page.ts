/** Words of the page of the pilot action on energy communities. */
import type { Locale } from './locale';

const it = {
  title: 'Comunità energetiche (CER)',
  description:
    'L’azione pilota del Piano metropolitano per l’economia sociale sulle comunità energetiche: quali si conoscono, dove, a che punto, accanto ai redditi bassi, e che cosa non si sa.',
  kicker: 'Azione pilota del piano',
  what: 'Una comunità energetica rinnovabile (CER) riunisce persone, imprese, enti e Comuni che producono energia da fonti rinnovabili e la condividono. Qui una CER è costituita o in progetto solo se una fonte lo dice, alla data della fonte: non è un’attestazione di legge.',
  /** CER known, those set up and planned, and the comuni they name; every number above one. */
  lead: (all: string, setUp: string, planned: string, comuni: string) =>
    `Le fonti nominano ${all} comunità energetiche: ${setUp} costituite e ${planned} in progetto. Riguardano ${comuni} comuni su 55. L’elenco è parziale: degli altri non si sa, non si può dire che non ne abbiano.`,
  /** Projects the Region funded, with the date of the source; the names are not known. */
  funded: (n: string, date: string) =>
    `Il bando regionale di avvio, a ${date}, ne finanziava ${n} in provincia: i nomi non sono pubblicati, e non sappiamo quante siano fra queste.`,
  place: 'Che cosa chiede il piano',
  list: 'Le comunità note',
  listNote: 'Da stampa e promotori. Stato e data sono quelli della fonte.',
  others: (n: number) =>
    n === 1 ? 'Un’altra iniziativa, che non è una CER' : `Altre ${n} iniziative, che non sono CER`,
  head: { name: 'Comunità', status: 'Stato', comuni: 'Comuni', date: 'Alla data', source: 'Fonte' },
  manyComuni: (n: string) => `${n} comuni`,
  onMap: 'Vedile sulla mappa, con il loro stato',
  theme: 'Il tema, raccontato',
  otherPilots: 'Le altre azioni pilota',
};

const en: typeof it = {
  title: 'Energy communities (CER)',
  description:
    'The pilot action of the metropolitan plan for the social economy on energy communities: which are known, where, how far, beside low incomes, and what is not known.',
  kicker: 'Pilot action of the plan',
  what: 'A renewable energy community (CER) joins people, firms, bodies and Comuni that produce energy from renewable sources and share it. Here a CER is set up or planned only if a source says so, on the date of the source: it is no statement of law.',
  lead: (all, setUp, planned, comuni) =>
    `Sources name ${all} energy communities: ${setUp} set up and ${planned} planned. They concern ${comuni} comuni of 55. The list is partial: of the others nothing is known, which does not mean they have none.`,
  funded: (n, date) =>
    `The regional start-up call, in ${date}, funded ${n} of them in the province: their names are not published, and we do not know how many are among these.`,
  place: 'What the plan asks',
  list: 'The known communities',
  listNote: 'From press and promoters. Status and date are those of the source.',
  others: (n) => (n === 1 ? 'Another initiative, not a CER' : `${n} other initiatives, not CER`),
  head: { name: 'Community', status: 'Status', comuni: 'Comuni', date: 'As of', source: 'Source' },
  manyComuni: (n) => `${n} comuni`,
  onMap: 'See them on the map, with their status',
  theme: 'The theme, told',
  otherPilots: 'The other pilot actions',
};

export const cerPageMessages: Record<Locale, typeof it> = { it, en };
