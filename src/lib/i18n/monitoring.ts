/** Words of the view of coverage: directions of the plan by territories. */
import type { AreaKey } from '../state/explorer';
import type { Locale } from './locale';
import { itPercent } from './italian';

/** `nel 4,2 %`, `nell’8,3 %`, `nello 0,5 %`. */
const inPercent = (text: string): string =>
  itPercent(text).replace(
    /^(il |lo |l’)/,
    (article) => ({ 'il ': 'nel ', 'lo ': 'nello ' })[article] ?? 'nell’',
  );

const WHERE_IT: Record<AreaKey, string> = {
  bologna: 'a Bologna',
  pianura: 'in Pianura',
  'collina-appennino': 'in Collina-Appennino',
  'circondario-imolese': 'nel Circondario imolese',
};
const WHERE_EN: Record<AreaKey, string> = {
  bologna: 'in Bologna',
  pianura: 'in Pianura',
  'collina-appennino': 'in Collina-Appennino',
  'circondario-imolese': 'in the Circondario imolese',
};

const it = {
  title: 'Copertura per territorio',
  description:
    'Per ogni direzione del Piano metropolitano per l’economia sociale, quanti dati ci sono in Pianura, Collina-Appennino, Circondario imolese e a Bologna, e che cosa si è aggiunto.',
  h1: 'Che cosa si sa, direzione per direzione',
  states: (directions: string, pilots: string) =>
    `Il piano ha ${directions} direzioni e ${pilots} azioni pilota.`,
  where: WHERE_IT,
  /** Shares in hundredths, already written; the two places as `where` names them. */
  whole: (indicators: string, share: string, least: [string, string], most: [string, string]) =>
    `Rispondono ${indicators} indicatori, con un valore ${inPercent(share)} dei casi: ${itPercent(least[0])} ${least[1]}, ${itPercent(most[0])} ${most[1]}.`,
  how: 'Un caso è un indicatore in un comune: la casella dice in quanti casi su cento c’è un valore, al periodo più recente. Sotto, quanti luoghi, progetti, organizzazioni, percorsi e contratti ci sono negli elenchi. Non dice se il territorio sta bene o male: dice quanto se ne sa.',
  byArea: 'Per area',
  table: (title: string) => `Tabella: ${title}`,
  direction: 'Direzione',
  wholeHead: 'Città metropolitana',
  records: (n: string) => `${n} record`,
  record: 'un record',
  noIndicator: 'nessun indicatore',
  nothing: 'Nessun indicatore e nessun elenco',
  onlyFacts: (n: number) =>
    n === 1 ? 'Solo una cifra citata, che non si mappa' : `Solo ${n} cifre citate, che non si mappano`,
  legend: 'Casi con un valore:',
  legendClasses: [
    'meno della metà',
    'dalla metà a tre quarti',
    'da tre quarti a nove decimi',
    'oltre nove decimi',
    'tutti',
  ],
  byGroup: 'Per unione e distretto',
  byGroupNote:
    'Solo le direzioni con almeno un indicatore, con il loro numero: 3.1 è la prima della Missione 3. I confini dei distretti sono da verificare.',
  byComune: 'Comune per comune',
  comune: 'Comune',
  unioni: 'Unioni',
  distretti: 'Distretti (da verificare)',
  territory: 'Territorio',
  pilotShort: 'CER',
  changes: 'Che cosa si è aggiunto',
  changesLead: (date: string) => `L’ultima versione dei dati è del ${date}. Rispetto a quella prima:`,
  noChanges: 'Questa è la prima versione dei dati: non c’è ancora niente da confrontare.',
  allChanges: 'Tutte le novità, giorno per giorno',
};

const en: typeof it = {
  title: 'Coverage by territory',
  description:
    'For every direction of the metropolitan plan for the social economy, how many data there are in Pianura, Collina-Appennino, Circondario imolese and Bologna, and what was added.',
  h1: 'What is known, direction by direction',
  states: (directions, pilots) => `The plan has ${directions} directions and ${pilots} pilot actions.`,
  where: WHERE_EN,
  whole: (indicators, share, least, most) =>
    `${indicators} indicators answer, with a value in ${share}% of cases: ${least[0]}% ${least[1]}, ${most[0]}% ${most[1]}.`,
  how: 'A case is an indicator in a comune: the cell says in how many cases of a hundred there is a value, at the latest period. Below, how many places, projects, organisations, routes and contracts the lists have. It does not say whether the territory fares well or badly: it says how much is known of it.',
  byArea: 'By area',
  table: (title) => `Table: ${title}`,
  direction: 'Direction',
  wholeHead: 'Metropolitan city',
  records: (n) => `${n} records`,
  record: 'one record',
  noIndicator: 'no indicator',
  nothing: 'No indicator and no list',
  onlyFacts: (n) =>
    n === 1
      ? 'Only one quoted figure, which is not mapped'
      : `Only ${n} quoted figures, which are not mapped`,
  legend: 'Cases with a value:',
  legendClasses: [
    'less than half',
    'half to three quarters',
    'three quarters to nine tenths',
    'over nine tenths',
    'all',
  ],
  byGroup: 'By unione and district',
  byGroupNote:
    'Only the directions with at least one indicator, by their number: 3.1 is the first of Mission 3. The boundaries of districts are to be verified.',
  byComune: 'Comune by comune',
  comune: 'Comune',
  unioni: 'Unions',
  distretti: 'Districts (to be verified)',
  territory: 'Territory',
  pilotShort: 'CER',
  changes: 'What was added',
  changesLead: (date) => `The latest version of the data is of ${date}. Compared with the one before:`,
  noChanges: 'This is the first version of the data: there is nothing to compare yet.',
  allChanges: 'Everything new, day by day',
};

export const monitoringMessages: Record<Locale, typeof it> = { it, en };
