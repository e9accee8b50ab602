/** Words of the reader's own data: which comune each row is about. */
import type { PlaceNote, PlaceVerdict } from '../own-data/types';
import type { Locale } from './locale';

const it = {
  title: 'Di quale comune',
  column: 'Colonna dei comuni',
  noColumn:
    'In nessuna colonna ci sono comuni riconoscibili. Se ce n’è una, sceglila qui; altrimenti aggiungi al file una colonna con il nome o il codice ISTAT del comune.',
  examples: (texts: string) => `per esempio ${texts}`,
  looking: 'Cerco i comuni.',
  rows: (n: string, one: boolean) => (one ? '1 riga' : `${n} righe`),
  placed: (names: number, comuni: number) =>
    `${comuni === 1 ? 'Riconosciuto 1 comune' : `Riconosciuti ${comuni} comuni`} dei 55${names === comuni ? '' : `, scritti in ${names} modi`}`,
  waiting: (n: string, one: boolean) => (one ? '1 da confermare' : `${n} da confermare`),
  unknown: (n: string, one: boolean) => (one ? '1 non riconosciuto' : `${n} non riconosciuti`),
  outside: (n: string, one: boolean) => (one ? '1 fuori dai 55' : `${n} fuori dai 55`),
  waitingRows: (rows: string) =>
    `Finché non rispondi, ${rows} non entrano nei conti. Puoi anche lasciar stare.`,
  allPlaced: 'Ogni nome è riconosciuto: non c’è nulla da confermare.',
  national: (rows: string) =>
    `Il file parla anche di altri comuni d’Italia: qui restano le righe dei 55; ${rows} ne sono fuori.`,
  outsideList: (n: string) => `Nomi fuori dai 55 (${n})`,
  placedList: (n: string) => `Nomi riconosciuti (${n})`,
  moreNames: (n: string) => `e altri ${n}`,

  review: 'Da confermare',
  reviewHint: 'Con Tab passi da un nome all’altro, con le frecce scegli.',
  groups: {
    doubtful: 'Nomi dubbi',
    former: 'Comuni di una volta',
    locality: 'Frazioni e località',
    unknown: 'Non riconosciuti',
  } satisfies Partial<Record<PlaceVerdict, string>>,
  why: {
    doubtful: 'Possono essere più di un comune, o è scritto in un modo insolito.',
    former: 'Oggi fanno parte di un altro comune: le righe si sommano alle sue.',
    locality: 'Non sono comuni: la riga vale per il comune in cui si trovano.',
    unknown: 'Non somigliano a nessuno dei 55 comuni, né a quelli da cui sono nati.',
  } satisfies Partial<Record<PlaceVerdict, string>>,
  notes: {
    short: 'nome abbreviato, o dentro un testo più lungo',
    group: 'è il nome di un gruppo di comuni',
    locality: 'località: il nome è anche di altri luoghi',
    'short-code': 'codice troppo corto per essere certo',
    near: 'forse un errore di battitura',
  } satisfies Record<PlaceNote, string>,
  acceptAll: (n: string, one: boolean) =>
    one ? 'Accetta la proposta' : `Accetta le ${n} proposte di comuni di una volta e frazioni`,
  accepted: (n: string, one: boolean) => (one ? '1 proposta accettata.' : `${n} proposte accettate.`),
  which: (text: string) => `«${text}»`,
  none: 'nessuno dei 55',
  other: 'Un altro comune',
  otherOf: (text: string) => `Un altro comune per ${text}`,
  notYet: 'da decidere',
  undo: 'Lascia da decidere',
  undoOf: (text: string) => `Lascia da decidere ${text}`,
  firstOnes: (shown: string, all: string) =>
    `Qui i primi ${shown} di ${all}, dal più frequente. Se sono tanti, forse la colonna non è quella.`,
};

export type OwnDataPlacesMessages = typeof it;

const en: OwnDataPlacesMessages = {
  title: 'Which comune',
  column: 'Column of comuni',
  noColumn:
    'No column holds comuni that can be recognised. If one does, choose it here; otherwise add to the file a column with the name or the ISTAT code of the comune.',
  examples: (texts) => `for example ${texts}`,
  looking: 'Looking for comuni.',
  rows: (n, one) => (one ? '1 row' : `${n} rows`),
  placed: (names, comuni) =>
    `${comuni === 1 ? '1 comune' : `${comuni} comuni`} of the 55 recognised${names === comuni ? '' : `, written in ${names} ways`}`,
  waiting: (n, one) => (one ? '1 to confirm' : `${n} to confirm`),
  unknown: (n, one) => (one ? '1 not recognised' : `${n} not recognised`),
  outside: (n, one) => (one ? '1 outside the 55' : `${n} outside the 55`),
  waitingRows: (rows) => `Until you answer, ${rows} do not count. You may also leave it at that.`,
  allPlaced: 'Every name is recognised: there is nothing to confirm.',
  national: (rows) =>
    `The file is about other comuni of Italy too: the rows of the 55 are kept here; ${rows} are outside.`,
  outsideList: (n) => `Names outside the 55 (${n})`,
  placedList: (n) => `Names recognised (${n})`,
  moreNames: (n) => `and ${n} more`,

  review: 'To confirm',
  reviewHint: 'Tab goes from name to name, arrows choose.',
  groups: {
    doubtful: 'Doubtful names',
    former: 'Comuni of the past',
    locality: 'Localities',
    unknown: 'Not recognised',
  },
  why: {
    doubtful: 'They may be more than one comune, or are written in an unusual way.',
    former: 'They are part of another comune today: their rows are added to its own.',
    locality: 'They are no comuni: the row counts for the comune they lie in.',
    unknown: 'They resemble none of the 55 comuni, nor those they were made from.',
  },
  notes: {
    short: 'a name cut short, or inside a longer text',
    group: 'the name of a group of comuni',
    locality: 'a locality whose name other places have too',
    'short-code': 'a code too short to be certain',
    near: 'perhaps a slip of the pen',
  },
  acceptAll: (n, one) =>
    one ? 'Take the proposal' : `Take the ${n} proposals of former comuni and localities`,
  accepted: (n, one) => (one ? '1 proposal taken.' : `${n} proposals taken.`),
  which: (text) => `“${text}”`,
  none: 'none of the 55',
  other: 'Another comune',
  otherOf: (text) => `Another comune for ${text}`,
  notYet: 'to decide',
  undo: 'Leave to decide',
  undoOf: (text) => `Leave ${text} to decide`,
  firstOnes: (shown, all) =>
    `The first ${shown} of ${all}, the most frequent first. If they are many, the column may be another.`,
};

export const ownDataPlacesMessages: Record<Locale, OwnDataPlacesMessages> = { it, en };
