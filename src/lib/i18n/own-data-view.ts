/** Words of the reader's own data: what is drawn, joined and taken away. */
import type { Aggregate } from '../own-data/types';
import type { OwnMeasure } from '../own-data/view';
import type { Locale } from './locale';

const it = {
  title: 'Che cosa si vede',
  nothing:
    'Nessuna riga è di un comune dei 55: non c’è nulla da disegnare. Scegli un’altra colonna dei comuni.',
  working: 'Calcolo i valori.',
  column: 'Colonna',
  rowsOnly: 'Numero di righe',
  aggregate: 'Più righe dello stesso comune',
  aggregates: {
    sum: 'somma',
    mean: 'media',
    median: 'mediana',
    count: 'numero di celle piene',
    first: 'la prima riga',
    most: 'il più alto',
    least: 'il più basso',
  } satisfies Record<Aggregate, string>,
  /** Of a value: `somma di alloggi`. */
  of: (aggregate: string, column: string) => `${aggregate} di ${column}`,
  advice: {
    sum: 'La somma va bene per ciò che si conta: alloggi, domande, euro. Tassi, percentuali, medie e prezzi non si sommano.',
    mean: 'La media pesa ogni riga allo stesso modo: per un tasso è un’approssimazione, perché le righe contano popolazioni diverse.',
    median: 'La mediana è la riga di mezzo: non si lascia trascinare da un valore estremo.',
    count: 'Conta le righe in cui la cella non è vuota, qualunque cosa contenga.',
    first: 'Vale la prima riga di ogni comune: le altre sono ignorate.',
    most: 'Vale la riga con il valore più alto.',
    least: 'Vale la riga con il valore più basso.',
  } satisfies Record<Aggregate, string>,
  looksLikeRate: (column: string) =>
    `Dal nome, «${column}» sembra un tasso, una media o un prezzo: sommarlo non ha senso.`,
  rowsOnlyAdvice: 'Conta le righe del file per comune.',
  oneRow: 'Nel file ogni comune ha una riga sola: il riassunto non cambia il valore.',
  rowsEach: (most: string) => `Fino a ${most} righe per comune.`,
  filter: 'Tieni solo le righe dove',
  filterNone: 'tutte le righe',
  filterIs: 'è',
  filterYear: (column: string, value: string) =>
    `Il file ha più anni: si vede ${column} ${value}. Sommarli darebbe un numero senza senso.`,
  measure: 'Diviso per',
  measures: {
    value: 'niente: il valore del file',
    residents: '1.000 residenti',
    surface: 'km²',
  } satisfies Record<OwnMeasure, string>,
  measured: {
    value: '',
    residents: 'ogni 1.000 residenti',
    surface: 'per km²',
  } satisfies Record<OwnMeasure, string>,
  measureSource: {
    value: '',
    residents: (date: string) => `Residenti ISTAT ${date}.`,
    surface: 'Superficie ISTAT.',
  },
  notDivided: 'Si divide per residenti o superficie solo ciò che si conta: scegli la somma o un conteggio.',

  finding: (high: string, highest: string, low: string, lowest: string) =>
    `da ${low} (${lowest}) a ${high} (${highest})`,
  findingSame: (value: string) => `Lo stesso valore ovunque: ${value}`,
  inComuni: (n: number) => `${n} comuni`,
  measuredOver: (known: number) =>
    known === 1 ? '1 comune su 55 ha un valore' : `${known} comuni su 55 hanno un valore`,
  median: (value: string) => `la mediana è ${value}`,
  filtered: (column: string, value: string) => `solo dove ${column} è ${value}`,
  source: (name: string) => `Fonte: il tuo file, ${name}. L’osservatorio non l’ha controllato.`,
  sourceExample: (source: string) => `Fonte: l’osservatorio: ${source}.`,
  mapLabel: (what: string, known: number) => `${what}: ${known} comuni per classe di valore`,
  circles:
    'Ciò che si conta è disegnato con cerchi, di area proporzionale al valore: i colori sono per i rapporti.',
  absent: 'non nel tuo file',
  empty: 'nel file, senza valore',
  absentList: (n: number) =>
    n === 1 ? '1 comune non è nel tuo file:' : `${n} comuni non sono nel tuo file:`,
  held: { known: 'con valore', empty: 'senza valore', absent: 'non nel file' },

  table: 'I comuni, dal più alto',
  tableCaption: (what: string) => `${what}: valore, posto e righe del file per comune`,
  place: 'Posto',
  comune: 'Comune',
  value: 'Il tuo valore',
  rows: 'Righe',
  sortBy: (what: string) => `Ordina per ${what}`,
  showOnMap: (name: string) => `Mostra ${name} sulla mappa`,

  join: 'Accanto, un indicatore dell’osservatorio',
  joinNone: 'nessuno',
  joinLoading: 'Carico gli indicatori.',
  joinFailed: 'I valori degli indicatori non sono arrivati. La tua tabella resta.',
  joinHint: 'Il valore più recente di ogni comune, con il suo periodo e la sua fonte.',
  joinPeriod: 'Periodo',
  joinPeriodHint:
    'Il più recente è già qui. Un altro si chiede a questo sito: la richiesta dice solo quale indicatore.',
  joinSource: (source: string, period: string) => `Fonte: ${source}, ${period}.`,
  scatter: 'I due insieme',
  scatterLabel: (n: number, y: string, x: string) =>
    `${n} comuni: ${y} verso l’alto, ${x} verso destra. Gli stessi valori sono nella tabella.`,
  notTogether:
    'Questo indicatore si legge accanto, non in un grafico: è una classe, o un importo registrato alla sede di enti di tutta Italia.',
  scatterNone: 'Nessun comune ha tutti e due i valori.',
  tooFew: (n: number, fewest: number) =>
    `${n === 1 ? '1 comune ha' : `${n} comuni hanno`} tutti e due i valori: con meno di ${fewest} una correlazione non dice nulla.`,
  flat: 'Uno dei due valori non cambia da un comune all’altro: non c’è correlazione da calcolare.',
  both: 'Tutti e due crescono con la grandezza dei comuni: così vanno insieme comunque. Dividi il tuo valore per residenti e scegli un rapporto.',
  medians: 'Le linee punteggiate sono le mediane.',
  caveat:
    'Non dice che uno causa l’altro; vale per i comuni, non per le persone. I comuni vicini si somigliano, e qui i due valori possono essere di anni diversi.',

  away: 'Porta via',
  csv: 'Scarica CSV',
  geojson: 'Scarica GeoJSON',
  print: 'Stampa',
  sql: 'Usa nel laboratorio SQL',
  sqlHint: (table: string) =>
    `Tutte le righe del file, con il codice del comune, diventano la tabella ${table} accanto a quelle pubblicate.`,
  sqlDone: (table: string) => `La tabella ${table} è nel laboratorio SQL.`,
  sqlFailed: 'La tabella non è stata preparata: al browser è mancata la memoria.',
  saved: 'Il file è pronto.',
  boundariesFailed: 'I confini non sono arrivati: il GeoJSON non si può fare.',
  fileName: 'i-tuoi-dati-per-comune',
};

export type OwnDataViewMessages = typeof it;

const en: OwnDataViewMessages = {
  title: 'What you see',
  nothing: 'No row is about one of the 55 comuni: there is nothing to draw. Choose another column of comuni.',
  working: 'Computing the values.',
  column: 'Column',
  rowsOnly: 'Number of rows',
  aggregate: 'Several rows of one comune',
  aggregates: {
    sum: 'sum',
    mean: 'mean',
    median: 'median',
    count: 'number of filled cells',
    first: 'the first row',
    most: 'the highest',
    least: 'the lowest',
  },
  of: (aggregate, column) => `${aggregate} of ${column}`,
  advice: {
    sum: 'A sum fits what is counted: dwellings, applications, euros. Rates, percentages, means and prices are not summed.',
    mean: 'A mean weighs every row alike: for a rate it is an approximation, because rows count different populations.',
    median: 'The median is the middle row: an extreme value does not drag it along.',
    count: 'Counts the rows whose cell is not empty, whatever it holds.',
    first: 'The first row of each comune counts: the others are ignored.',
    most: 'The row with the highest value counts.',
    least: 'The row with the lowest value counts.',
  },
  looksLikeRate: (column) =>
    `By its name, “${column}” seems a rate, a mean or a price: summing it makes no sense.`,
  rowsOnlyAdvice: 'Counts the rows of the file by comune.',
  oneRow: 'In the file every comune has one row only: the summary does not change the value.',
  rowsEach: (most) => `Up to ${most} rows a comune.`,
  filter: 'Keep only the rows where',
  filterNone: 'all rows',
  filterIs: 'is',
  filterYear: (column, value) =>
    `The file has several years: you see ${column} ${value}. Adding them up would make no sense.`,
  measure: 'Divided by',
  measures: { value: 'nothing: the value of the file', residents: '1,000 residents', surface: 'km²' },
  measured: { value: '', residents: 'per 1,000 residents', surface: 'per km²' },
  measureSource: {
    value: '',
    residents: (date) => `ISTAT residents ${date}.`,
    surface: 'ISTAT surface.',
  },
  notDivided: 'Only what is counted is divided by residents or surface: choose the sum or a count.',

  finding: (high, highest, low, lowest) => `from ${low} (${lowest}) to ${high} (${highest})`,
  findingSame: (value) => `The same value everywhere: ${value}`,
  inComuni: (n) => `${n} comuni`,
  measuredOver: (known) =>
    known === 1 ? '1 of 55 comuni has a value' : `${known} of 55 comuni have a value`,
  median: (value) => `the median is ${value}`,
  filtered: (column, value) => `only where ${column} is ${value}`,
  source: (name) => `Source: your file, ${name}. The observatory has not checked it.`,
  sourceExample: (source) => `Source: the observatory: ${source}.`,
  mapLabel: (what, known) => `${what}: ${known} comuni by class of value`,
  circles:
    'What is counted is drawn as circles, their area proportional to the value: colours are for rates.',
  absent: 'not in your file',
  empty: 'in the file, no value',
  absentList: (n) => (n === 1 ? '1 comune is not in your file:' : `${n} comuni are not in your file:`),
  held: { known: 'with a value', empty: 'no value', absent: 'not in the file' },

  table: 'The comuni, highest first',
  tableCaption: (what) => `${what}: value, place and rows of the file by comune`,
  place: 'Place',
  comune: 'Comune',
  value: 'Your value',
  rows: 'Rows',
  sortBy: (what) => `Sort by ${what}`,
  showOnMap: (name) => `Show ${name} on the map`,

  join: 'Beside it, an indicator of the observatory',
  joinNone: 'none',
  joinLoading: 'Loading the indicators.',
  joinFailed: 'The values of the indicators did not arrive. Your table stays.',
  joinHint: 'The latest value of each comune, with its period and its source.',
  joinPeriod: 'Period',
  joinPeriodHint:
    'The latest is here already. Another is asked of this site: the request says which indicator and nothing else.',
  joinSource: (source, period) => `Source: ${source}, ${period}.`,
  scatter: 'The two together',
  scatterLabel: (n, y, x) =>
    `${n} comuni: ${y} upwards, ${x} to the right. The same values are in the table.`,
  notTogether:
    'This indicator is read beside the value, not in a chart: it is a class, or an amount booked at the seat of bodies of the whole of Italy.',
  scatterNone: 'No comune has both values.',
  tooFew: (n, fewest) =>
    `${n === 1 ? '1 comune has' : `${n} comuni have`} both values: with fewer than ${fewest} a correlation says nothing.`,
  flat: 'One of the two values does not change from comune to comune: there is no correlation to compute.',
  both: 'Both grow with the size of the comuni, so they go together anyway. Divide your value by residents and choose a rate.',
  medians: 'The dotted lines are the medians.',
  caveat:
    'It does not say that one causes the other; it holds for comuni, not for people. Neighbouring comuni resemble each other, and the two values here may be of different years.',

  away: 'Take it away',
  csv: 'Download CSV',
  geojson: 'Download GeoJSON',
  print: 'Print',
  sql: 'Use in the SQL laboratory',
  sqlHint: (table) =>
    `All rows of the file, with the code of the comune, become the table ${table} beside the published ones.`,
  sqlDone: (table) => `The table ${table} is in the SQL laboratory.`,
  sqlFailed: 'The table was not made: the browser ran out of memory.',
  saved: 'The file is ready.',
  boundariesFailed: 'The boundaries did not arrive: the GeoJSON cannot be made.',
  fileName: 'your-data-by-comune',
};

export const ownDataViewMessages: Record<Locale, OwnDataViewMessages> = { it, en };
