/** Sentences on the state of the mapping; their numbers are computed in `plan/mapping-words.ts`. */
import type { Locale } from './locale';

/** Directions by state. */
export interface StateCounts {
  mapped: number;
  partly: number;
  'not-yet': number;
}

const itList = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1) ?? ''}`;
const enList = (parts: string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;

const it = {
  directions: (n: number, text: string) => (n === 1 ? 'una direzione' : `${text} direzioni`),
  actions: (n: number, text: string) => (n === 1 ? 'un’azione' : `${text} azioni`),
  given: (directions: string, actions: string) => `Il piano le dà ${directions} e ${actions}.`,
  states: ({ mapped, partly, 'not-yet': none }: StateCounts): string => {
    const all = mapped + partly + none;
    if (none === all)
      return all === 1
        ? 'La direzione non è ancora mappata: nessun dato pubblicato le risponde.'
        : 'Nessuna direzione è mappata, nemmeno in parte: non c’è un dato pubblicato che risponda.';
    if (mapped === all) return all === 1 ? 'La direzione è mappata.' : 'Tutte le direzioni sono mappate.';
    if (partly === all)
      return all === 1
        ? 'La direzione è mappata in parte.'
        : 'Nessuna direzione è mappata per intero: lo sono tutte in parte.';
    const parts = [
      mapped === 0
        ? 'nessuna direzione è mappata per intero'
        : mapped === 1
          ? 'una direzione è mappata'
          : `${mapped} direzioni sono mappate`,
      ...(partly === 0 ? [] : [partly === 1 ? 'una lo è in parte' : `${partly} lo sono in parte`]),
      ...(none === 0 ? [] : [none === 1 ? 'una non ancora' : `${none} non ancora`]),
    ];
    const text = itList(parts);
    return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
  },
  indicators: (n: number, text: string) => (n === 1 ? 'un indicatore' : `${text} indicatori`),
  lists: (n: number, text: string) =>
    n === 1
      ? 'un elenco di luoghi, progetti o organizzazioni'
      : `${text} elenchi di luoghi, progetti e organizzazioni`,
  facts: (n: number, text: string) => (n === 1 ? 'una cifra citata' : `${text} cifre citate`),
  /** What answers; the list has at least one part. */
  answered: (parts: string[]) => `Che cosa risponde: ${itList(parts)}.`,
  /** What is known of a mission none of whose directions has an answer. */
  touching: (parts: string[]) =>
    `Che cosa tocca la missione, senza rispondere a una direzione: ${itList(parts)}.`,
  openQuestions: (n: number, text: string) =>
    n === 0
      ? 'Nessuna domanda scritta resta aperta.'
      : n === 1
        ? 'Una domanda resta senza dati, e si dice chi li ha.'
        : `${text} domande restano senza dati, e si dice chi li ha.`,
  whole: (n: number, text: string, comuni: number) =>
    n === 1
      ? `un indicatore ha un valore per almeno ${comuni} dei 55 comuni`
      : `${text} indicatori hanno un valore per almeno ${comuni} dei 55 comuni`,
  noWhole: 'nessun indicatore completo copre quasi tutti i comuni',
  onlyLists: 'ci sono elenchi o cifre, non un indicatore per comune',
  nothing: 'niente di pubblicato risponde',
  noQuestion: 'nessuna domanda è aperta',
  unwritten: 'non abbiamo ancora una domanda da fare a chi ha i dati',
  questions: (n: number, text: string) =>
    n === 1 ? 'una domanda è senza dati' : `${text} domande sono senza dati`,
  but: (first: string, second: string) => `${first}, ma ${second}.`,
  and: (first: string, second: string) => `${first}, e ${second}.`,
};

const en: typeof it = {
  directions: (n, text) => (n === 1 ? 'one direction' : `${text} directions`),
  actions: (n, text) => (n === 1 ? 'one action' : `${text} actions`),
  given: (directions, actions) => `The plan gives it ${directions} and ${actions}.`,
  states: ({ mapped, partly, 'not-yet': none }) => {
    const all = mapped + partly + none;
    if (none === all)
      return all === 1
        ? 'The direction is not mapped yet: no published data answer it.'
        : 'No direction is mapped, not even in part: no published data answer.';
    if (mapped === all) return all === 1 ? 'The direction is mapped.' : 'All directions are mapped.';
    if (partly === all)
      return all === 1
        ? 'The direction is mapped in part.'
        : 'No direction is mapped in full: all of them are in part.';
    const parts = [
      mapped === 0
        ? 'no direction is mapped in full'
        : mapped === 1
          ? 'one direction is mapped'
          : `${mapped} directions are mapped`,
      ...(partly === 0 ? [] : [partly === 1 ? 'one is in part' : `${partly} are in part`]),
      ...(none === 0 ? [] : [none === 1 ? 'one not yet' : `${none} not yet`]),
    ];
    const text = enList(parts);
    return `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}.`;
  },
  indicators: (n, text) => (n === 1 ? 'one indicator' : `${text} indicators`),
  lists: (n, text) =>
    n === 1
      ? 'one list of places, projects or organisations'
      : `${text} lists of places, projects and organisations`,
  facts: (n, text) => (n === 1 ? 'one quoted figure' : `${text} quoted figures`),
  answered: (parts) => `What answers: ${enList(parts)}.`,
  touching: (parts) => `What touches the mission without answering a direction: ${enList(parts)}.`,
  openQuestions: (n, text) =>
    n === 0
      ? 'No written question stays open.'
      : n === 1
        ? 'One question has no data, and who holds them is said.'
        : `${text} questions have no data, and who holds them is said.`,
  whole: (n, text, comuni) =>
    n === 1
      ? `one indicator has a value for at least ${comuni} of the 55 comuni`
      : `${text} indicators have a value for at least ${comuni} of the 55 comuni`,
  noWhole: 'no complete indicator covers nearly all comuni',
  onlyLists: 'there are lists or figures, not an indicator by comune',
  nothing: 'nothing published answers',
  noQuestion: 'no question is open',
  unwritten: 'we have no question yet for who holds the data',
  questions: (n, text) => (n === 1 ? 'one question has no data' : `${text} questions have no data`),
  but: (first, second) => `${first}, but ${second}.`,
  and: (first, second) => `${first}, and ${second}.`,
};

export const mappingSentences: Record<Locale, typeof it> = { it, en };
