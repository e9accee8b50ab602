/** Words of the explorer's help. */
import type { Locale } from './locale';

interface Row {
  /** Keys as they are written on a keyboard. */
  keys: readonly string[];
  does: string;
}

interface HelpMessages {
  button: string;
  title: string;
  close: string;
  readTitle: string;
  read: readonly { term: string; text: string }[];
  keysTitle: string;
  onMap: string;
  mapRows: readonly Row[];
  anywhere: string;
  pageRows: readonly Row[];
  search: string;
  searchRows: readonly Row[];
  /** One-sign shortcuts can be turned off (WCAG 2.1.4). */
  shortcuts: string;
  method: string;
}

const it: HelpMessages = {
  button: 'Aiuto',
  title: 'Come si usa la mappa',
  close: 'Chiudi',
  readTitle: 'Leggere la mappa',
  read: [
    {
      term: 'Colori',
      text: 'Dal valore più basso al più alto come nella legenda: nel tema chiaro il più alto è il più scuro, nel tema scuro il più chiaro. Nelle scale a due colori, i due lati partono da zero o dal valore metropolitano.',
    },
    {
      term: 'Quantili',
      text: 'I territori, messi in fila per valore, sono divisi in gruppi di uguale numero: il colore dice la posizione nella fila, non la distanza. Il metodo si cambia nei comandi.',
    },
    { term: 'Cerchi', text: 'Per i conteggi: l’area del cerchio è proporzionale al numero.' },
    {
      term: 'Mancante',
      text: 'Tratteggio: il dato non c’è, o la fonte non copre quel comune. Non vuol dire zero.',
    },
    {
      term: 'Riservato',
      text: 'Puntini: il dato esiste ma è nascosto, per non far riconoscere le persone.',
    },
    { term: 'Zero', text: 'È un valore come gli altri: contato, e trovato zero.' },
    { term: 'Stima', text: 'Dove il valore è stimato, lo diciamo accanto al numero.' },
  ],
  keysTitle: 'Usare la tastiera',
  onMap: 'Sulla mappa',
  mapRows: [
    { keys: ['↑', '↓', '←', '→'], does: 'al territorio vicino a nord, sud, ovest, est' },
    { keys: ['Home', 'Fine'], does: 'al valore più alto, al più basso' },
    { keys: ['Esc'], does: 'togli la selezione' },
  ],
  anywhere: 'Ovunque nella pagina',
  pageRows: [
    { keys: ['/'], does: 'vai alla ricerca' },
    { keys: ['?'], does: 'apri questo aiuto' },
    { keys: ['Tab'], does: 'al comando che segue' },
  ],
  search: 'Nella ricerca',
  searchRows: [
    { keys: ['↑', '↓'], does: 'scorri i risultati' },
    { keys: ['Invio'], does: 'apri il risultato; senza sceglierne uno, il primo' },
    { keys: ['Esc'], does: 'chiudi i risultati, poi cancella le parole' },
  ],
  shortcuts: 'Usa i tasti / e ? (finché la pagina è aperta)',
  method: 'Il metodo, per intero',
};

const en: HelpMessages = {
  button: 'Help',
  title: 'How to use the map',
  close: 'Close',
  readTitle: 'Reading the map',
  read: [
    {
      term: 'Colours',
      text: 'From the lowest to the highest value as in the legend: in the light theme the highest is the darkest, in the dark theme the lightest. In two-colour scales the two sides start from zero or from the metropolitan value.',
    },
    {
      term: 'Quantiles',
      text: 'Territories, lined up by value, are split into groups of equal number: the colour tells the place in the line, not the distance. The method can be changed among the controls.',
    },
    { term: 'Circles', text: 'For counts: the area of the circle is proportional to the number.' },
    {
      term: 'Missing',
      text: 'Hatching: there is no figure, or the source does not cover that comune. It does not mean zero.',
    },
    {
      term: 'Suppressed',
      text: 'Dots: the figure exists but is hidden, so that people cannot be recognised.',
    },
    { term: 'Zero', text: 'A value like the others: counted, and found to be zero.' },
    { term: 'Estimate', text: 'Where a value is estimated, we say so beside the number.' },
  ],
  keysTitle: 'Using the keyboard',
  onMap: 'On the map',
  mapRows: [
    { keys: ['↑', '↓', '←', '→'], does: 'to the neighbour in the north, south, west, east' },
    { keys: ['Home', 'End'], does: 'to the highest value, to the lowest' },
    { keys: ['Esc'], does: 'clear the selection' },
  ],
  anywhere: 'Anywhere in the page',
  pageRows: [
    { keys: ['/'], does: 'go to the search' },
    { keys: ['?'], does: 'open this help' },
    { keys: ['Tab'], does: 'to the next control' },
  ],
  search: 'In the search',
  searchRows: [
    { keys: ['↑', '↓'], does: 'go through the results' },
    { keys: ['Enter'], does: 'open the result; with none chosen, the first' },
    { keys: ['Esc'], does: 'close the results, then clear the words' },
  ],
  shortcuts: 'Use the keys / and ? (while the page is open)',
  method: 'The method, in full',
};

export const helpMessages: Record<Locale, HelpMessages> = { it, en };
