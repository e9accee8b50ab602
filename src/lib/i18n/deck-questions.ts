/**
 * Questions for the table: open, ours, tied to the numbers of the deck. They ask what the data cannot say and hint at no answer.
 * Numbers arrive as the language writes them.
 */
import { toPlace } from '../territory/names';
import { itPercent } from './italian';
import type { Locale } from './locale';

export interface AreaFacts {
  /** Comuni at least forty minutes from a pole, and how far the farthest is. */
  far: number;
  farthest: string;
  minutes: string;
  /** Organisations for every ten thousand residents, here and in the whole. */
  rate: string;
  whole: string;
  aged: number;
  communities: number;
  dearest: string;
  years: string;
}

export interface MissionFacts {
  dear: number;
  rise: number;
  /** Last period with rents. */
  rents: string;
  cohousing: number;
  bedsFirst: string;
  bedsFirstAt: string;
  bedsLast: string;
  bedsLastAt: string;
  far: number;
  aged: number;
  corner: string;
  /** Share of tourist nights in the city, per cent. */
  cityNights: string;
  crossed: number;
  mountainNights: string;
  wholeNights: string;
  confiscated: number;
  communities: number;
  setUp: number;
  withCommunity: number;
  comuni: number;
  lowIncome: number;
}

const it = {
  area: (f: AreaFacts) => [
    f.far === 0
      ? `Nessun comune è a 40 minuti da un polo; il più lontano è ${f.farthest}, a ${f.minutes}: quali servizi mancano comunque vicino?`
      : `${f.far === 1 ? 'Un comune è' : `${f.far} comuni sono`} a 40 minuti o più da un polo di servizi: quali servizi ci reggono ancora, e chi li tiene in piedi?`,
    `L’elenco conta ${f.rate} organizzazioni ogni 10.000 residenti, ${f.whole} nella Città metropolitana: quali lavorano qui con la sede altrove?`,
    f.aged === 0
      ? 'In nessun comune ci sono 200 anziani ogni 100 ragazzi: dove il bisogno di cura cresce lo stesso?'
      : `${f.aged === 1 ? 'In un comune' : `In ${f.aged} comuni`} ci sono almeno 200 anziani ogni 100 ragazzi: chi li aiuta già, fuori dagli elenchi?`,
    `${capital(toPlace(f.dearest))} una casa di 80 m² costa ${f.years} anni di reddito: quali case vuote o pubbliche conosce il tavolo?`,
    f.communities === 0
      ? 'Non conosciamo comunità energetiche: ce ne sono, o ne stanno nascendo?'
      : `${f.communities === 1 ? 'Un comune ha' : `${f.communities} comuni hanno`} una comunità energetica nota: quali altre ci sono, o stanno nascendo?`,
  ],
  whole: (f: MissionFacts) => [
    `${f.far} comuni sono a 40 minuti o più da un polo di servizi: quali servizi ci reggono ancora, e con chi?`,
    `Servizi lontani e poche organizzazioni insieme: ${f.corner}. Che cosa c’è lì che gli elenchi non vedono?`,
    `In ${f.dear} comuni una casa di 80 m² costa almeno 5 anni di reddito: chi cerca casa, e dove va a vivere?`,
    `A Bologna è ${itPercent(f.cityNights)} delle notti dei turisti: che cosa cambia, per chi ci vive e per gli altri comuni?`,
    `Conosciamo ${f.communities} comunità energetiche, ${f.setUp} costituite: quali mancano all’elenco?`,
  ],
  housing: (f: MissionFacts) => [
    `In ${f.dear} comuni una casa di 80 m² costa almeno 5 anni di reddito: chi cerca casa, e dove va a vivere?`,
    `In ${f.rise} comuni i prezzi sono saliti di almeno il 10\u00a0% dal 2019: che cosa li ha mossi, secondo chi ci lavora?`,
    `I canoni per comune si fermano al ${f.rents}: quali fonti locali dicono quanto costa oggi un affitto?`,
    `Conosciamo ${f.cohousing} progetti di cohousing: quali altri ci sono, o non sono partiti?`,
    `I letti per turisti fuori dagli alberghi erano ${f.bedsFirst} ogni 1.000 residenti nel ${f.bedsFirstAt} e sono ${f.bedsLast} nel ${f.bedsLastAt}: quante erano case abitate?`,
  ],
  welfare: (f: MissionFacts) => [
    `${f.far} comuni sono a 40 minuti o più da un polo di servizi: quali servizi ci reggono ancora, e con chi?`,
    `Servizi lontani e poche organizzazioni insieme: ${f.corner}. Che cosa c’è lì che gli elenchi non vedono?`,
    `In ${f.aged} comuni ci sono almeno 200 anziani ogni 100 ragazzi: quanti vivono soli, e chi lo sa?`,
    'Quali co-programmazioni sono in corso, e dove se ne può leggere l’atto?',
    'Chi resta fuori dai servizi digitali, e quali luoghi lo possono aiutare?',
  ],
  tourism: (f: MissionFacts) => [
    `A Bologna è ${itPercent(f.cityNights)} delle notti dei turisti: che cosa porta chi viaggia anche altrove?`,
    `Cammini e ciclovie noti passano in ${f.crossed} comuni: quali altri percorsi ci sono, e chi li cura?`,
    `In Collina-Appennino i turisti passano ${f.mountainNights} notti ogni 1.000 residenti, ${f.wholeNights} nella Città metropolitana: chi le accoglie, e in quale forma?`,
    `In ${f.confiscated} comuni ci sono immobili confiscati in gestione: quali potrebbero diventare luoghi aperti?`,
    'Quali OES sono già nei programmi per l’Appennino, e quali ne sono rimaste fuori?',
  ],
  energy: (f: MissionFacts) => [
    `Conosciamo ${f.communities} comunità energetiche, ${f.setUp} costituite: quali mancano all’elenco, e quali si sono fermate?`,
    `In ${f.comuni - f.withCommunity} comuni su ${f.comuni} non ne conosciamo: non ci sono, o non lo sappiamo?`,
    `In ${f.lowIncome} comuni almeno 20 contribuenti su 100 stanno sotto i 10.000 euro: una comunità energetica arriva a chi fatica a pagare?`,
    'Chi tiene insieme Comuni, cooperative e parrocchie quando una comunità nasce?',
    'Quali tetti pubblici sono disponibili, e chi ne ha l’elenco?',
  ],
};

export type DeckQuestions = typeof it;

const en: DeckQuestions = {
  area: (f) => [
    f.far === 0
      ? `No comune is 40 minutes from a pole; the farthest is ${f.farthest}, at ${f.minutes}: which services are missing nearby all the same?`
      : `${f.far === 1 ? 'One comune is' : `${f.far} comuni are`} 40 minutes or more from a service pole: which services still hold there, and who keeps them up?`,
    `The list counts ${f.rate} organisations for every 10,000 residents, ${f.whole} in the metropolitan city: which work here with their seat elsewhere?`,
    f.aged === 0
      ? 'In no comune are there 200 over-64s per 100 under 15: where does the need for care grow all the same?'
      : `${f.aged === 1 ? 'In one comune' : `In ${f.aged} comuni`} there are at least 200 over-64s per 100 under 15: who already helps them, outside the lists?`,
    `In ${f.dearest} an 80 m² home costs ${f.years} years of income: which empty or public homes does the table know of?`,
    f.communities === 0
      ? 'We know of no energy community: are there any, or any in the making?'
      : `${f.communities === 1 ? 'One comune has' : `${f.communities} comuni have`} a known energy community: which others are there, or in the making?`,
  ],
  whole: (f) => [
    `${f.far} comuni are 40 minutes or more from a service pole: which services still hold there, and with whom?`,
    `Services far and organisations few together: ${f.corner}. What is there that the lists do not see?`,
    `In ${f.dear} comuni an 80 m² home costs at least 5 years of income: who looks for a home, and where do they go to live?`,
    `Bologna has ${f.cityNights}% of tourist nights: what changes for those who live there and for the other comuni?`,
    `We know of ${f.communities} energy communities, ${f.setUp} set up: which are missing from the list?`,
  ],
  housing: (f) => [
    `In ${f.dear} comuni an 80 m² home costs at least 5 years of income: who looks for a home, and where do they go to live?`,
    `In ${f.rise} comuni prices have risen by at least 10% since 2019: what moved them, for those who work there?`,
    `Rents by comune stop at ${f.rents}: which local sources say what a rent costs today?`,
    `We know of ${f.cohousing} cohousing projects: which others are there, or never started?`,
    `Tourist beds outside hotels were ${f.bedsFirst} for every 1,000 residents in ${f.bedsFirstAt} and are ${f.bedsLast} in ${f.bedsLastAt}: how many were lived-in homes?`,
  ],
  welfare: (f) => [
    `${f.far} comuni are 40 minutes or more from a service pole: which services still hold there, and with whom?`,
    `Services far and organisations few together: ${f.corner}. What is there that the lists do not see?`,
    `In ${f.aged} comuni there are at least 200 over-64s per 100 under 15: how many live alone, and who knows?`,
    'Which co-programming is under way, and where can its act be read?',
    'Who is left out of digital services, and which places can help?',
  ],
  tourism: (f) => [
    `Bologna has ${f.cityNights}% of tourist nights: what brings travellers elsewhere too?`,
    `Known walking and cycling routes cross ${f.crossed} comuni: which other routes are there, and who looks after them?`,
    `In Collina-Appennino tourists spend ${f.mountainNights} nights for every 1,000 residents, ${f.wholeNights} in the metropolitan city: who hosts them, and in which form?`,
    `In ${f.confiscated} comuni there are seized properties under management: which could become open places?`,
    'Which OES are already in the programmes for the Apennines, and which were left out?',
  ],
  energy: (f) => [
    `We know of ${f.communities} energy communities, ${f.setUp} set up: which are missing from the list, and which have stopped?`,
    `In ${f.comuni - f.withCommunity} of ${f.comuni} comuni we know of none: are there none, or do we not know?`,
    `In ${f.lowIncome} comuni at least 20 taxpayers in 100 are below 10,000 euros: does an energy community reach those who struggle to pay?`,
    'Who holds Comuni, co-operatives and parishes together when a community is born?',
    'Which public roofs are available, and who has the list?',
  ],
};

export const deckQuestions: Record<Locale, DeckQuestions> = { it, en };

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
