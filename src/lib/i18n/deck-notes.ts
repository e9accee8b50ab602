/** What the speaker can say besides the slide: references, limits, what a list is. */
import type { Locale } from './locale';

const it = {
  whole: (value: string) => `valore della Città metropolitana: ${value}`,
  median: (value: string, known: number, of: number) =>
    `mediana dei ${known} comuni${known < of ? ' con un valore' : ''}: ${value}`,
  areaMedian: (where: string, value: string) => `mediana dei comuni ${where}: ${value}`,
  caveat: (text: string) => `Da dire: ${text}`,
  title: (comuni: number) =>
    `Queste diapositive si leggono dai dati pubblicati dall’osservatorio, calcolati tutti allo stesso modo per ${comuni} comuni.`,
  titleHow:
    'Ogni cifra ha periodo e fonte; una stima è chiamata stima, e quello che manca è detto con chi lo può dare.',
  numbers: 'Ogni cifra ha accanto il riferimento della Città metropolitana o gli estremi delle aree.',
  listed:
    'Le organizzazioni sono quelle dell’elenco del 5 per mille: non sono tutte le OES, e conta la sede legale.',
  thirds:
    'Alto e basso vogliono dire nel terzo più alto e nel terzo più basso dei comuni: è un confronto fra loro, non una soglia.',
  corner: (names: string) => `I comuni dell’angolo: ${names}.`,
  breaks:
    'Dove la serie cambia metodo la linea si interrompe: il titolo confronta solo anni dello stesso metodo.',
  directions:
    'Una direzione senza indicatori non è una direzione senza attività: vuol dire che nessun dato pubblico la misura per comune.',
  gaps: 'Una domanda senza dato resta aperta finché chi lo ha non lo pubblica per comune: il tavolo può chiederlo, o portarlo.',
  gapsWhere: 'L’elenco intero, con il dato che serve e chi lo ha, è fra i dati del sito.',
  questions:
    'Sono domande aperte: i numeri dicono dove guardare, non che cosa fare. Conviene sceglierne due o tre.',
  questionsAfter:
    'Quello che il tavolo sa e i dati non dicono si può annotare qui accanto, con chi lo può documentare.',
  far: 'Sono i comuni con più minuti d’auto fino a un polo di servizi, senza traffico; i mezzi pubblici non sono contati.',
  communities:
    'L’elenco viene da stampa e promotori e non è completo: dove non c’è nulla non vuol dire che nulla ci sia.',
  missions: 'Un indicatore può rispondere a più missioni: le somme non tornano, ed è giusto così.',
};

export type DeckNotes = typeof it;

const en: DeckNotes = {
  whole: (value) => `value of the metropolitan city: ${value}`,
  median: (value, known, of) => `median of the ${known} comuni${known < of ? ' with a value' : ''}: ${value}`,
  areaMedian: (where, value) => `median of the comuni ${where}: ${value}`,
  caveat: (text) => `To be said: ${text}`,
  title: (comuni) =>
    `These slides are read from the data that the observatory publishes, all computed in the same way for ${comuni} comuni.`,
  titleHow:
    'Every figure has a period and a source; an estimate is called so, and what is missing is said with who can give it.',
  numbers: 'Beside every figure stand the reference of the metropolitan city or the two ends of the areas.',
  listed:
    'The organisations are those of the 5 per mille list: they are not all the OES, and what counts is the registered seat.',
  thirds:
    'High and low mean in the highest and in the lowest third of the comuni: a comparison among them, not a threshold.',
  corner: (names) => `The comuni of the corner: ${names}.`,
  breaks: 'Where the series changes method the line stops: the title compares only years of one method.',
  directions:
    'A direction without indicators is not one where nothing happens: it means that no public data measure it by comune.',
  gaps: 'A question without data stays open until those who hold them publish them by comune: the table can ask for them, or bring them.',
  gapsWhere: 'The whole list, with the data wanted and who holds them, is among the data of the site.',
  questions:
    'These are open questions: the numbers say where to look, not what to do. Better to choose two or three.',
  questionsAfter: 'What the table knows and the data do not say can be noted here, with who can document it.',
  far: 'These are the comuni with the most minutes by car to a service pole, without traffic; public transport is not counted.',
  communities:
    'The list comes from the press and from promoters and is not complete: where there is nothing, something may still be.',
  missions: 'An indicator may answer several missions: the counts do not add up, and rightly so.',
};

export const deckNotes: Record<Locale, DeckNotes> = { it, en };
