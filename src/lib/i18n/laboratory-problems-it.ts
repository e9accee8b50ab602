import type { ProblemMessages } from './laboratory-problem-words';

/** Problems of the laboratory, in Italian. */
export const laboratoryProblemsIt: ProblemMessages = {
  sentences: {
    empty: () => 'Non c’è ancora nessuna domanda.',
    'too-long': (_name, { characters }) => `Il testo è troppo lungo: al massimo ${characters} caratteri.`,
    'several-statements': () => 'Ci sono più istruzioni: se ne esegue una alla volta.',
    'not-a-question': (name) => `Un’istruzione non comincia con «${name}».`,
    syntax: (name) => `La frase SQL non torna vicino a «${name}».`,
    'no-table': (name) => `La tabella «${name}» non c’è.`,
    'no-column': (name) => `La colonna «${name}» non c’è.`,
    'no-function': (name) => `La funzione «${name}» non c’è.`,
    type: (name) => `I tipi dei valori non tornano: «${name}».`,
    ambiguous: (name) => `«${name}» è in più di una tabella: non si capisce quale.`,
    grouping: (name) => `«${name}» non è né raggruppata né riassunta.`,
    division: () => 'Una divisione ha zero come divisore.',
    'out-of-memory': (_name, { megabytes }) =>
      `La domanda vuole più memoria di quanta ne ha: ${megabytes} MB.`,
    'time-limit': (_name, { seconds }) => `La domanda è stata fermata dopo ${seconds} secondi.`,
    cancelled: () => 'La domanda è stata fermata.',
    'engine-start': () => 'Il motore delle domande non è partito.',
    'engine-lost': () => 'Il motore delle domande si è interrotto.',
    'table-missing': (name) => `La tabella «${name}» non è arrivata.`,
    'table-corrupt': (name) => `La tabella «${name}» è arrivata incompleta o rovinata.`,
    other: () => 'Il motore non ha potuto rispondere.',
  },
  hints: {
    empty: () => 'Scrivi una SELECT, o parti da un esempio.',
    'too-long': () => 'Togli gli elenchi lunghi: spesso basta un filtro o una unione con un’altra tabella.',
    'several-statements': () => 'Tieni solo la prima, o eseguile una per volta. Un «;» alla fine va bene.',
    'not-a-question': () => 'Comincia con SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE o EXPLAIN.',
    syntax: () =>
      'Guarda il punto segnato e quello subito prima: virgole, parentesi e apici che mancano sono la causa più comune.',
    'no-table': () => "L’elenco delle tabelle è accanto. Un testo va tra apici semplici, come 'Bologna'.",
    'no-column': () =>
      'Apri la tabella nell’elenco per vederne le colonne. Un testo va tra apici semplici: tra virgolette doppie è il nome di una colonna.',
    'no-function': () => 'Le funzioni sono quelle di DuckDB 0.9, senza estensioni.',
    type: () => 'Cambia il tipo con CAST(… AS DOUBLE) o, se qualche valore non è un numero, con TRY_CAST.',
    ambiguous: () => 'Scrivi anche la tabella, come in territories.name.',
    grouping: () =>
      'Aggiungila a GROUP BY, o riassumila con sum, avg, max o any_value. Un filtro su un riassunto va in HAVING.',
    division: () => 'Metti nullif(divisore, 0) al posto del divisore.',
    'out-of-memory': () => 'Filtra prima di unire, unisci con una condizione (ON), o chiedi meno colonne.',
    'time-limit': () =>
      'Controlla che ogni unione abbia la sua condizione (ON) e che una ricorsione abbia una fine; aggiungi un filtro o un LIMIT.',
    cancelled: () => 'Il testo è rimasto com’era: puoi eseguirlo di nuovo.',
    'engine-start': () =>
      'Prova di nuovo. Se non basta, aggiorna il browser: serve WebAssembly, e un po’ di memoria libera.',
    'engine-lost': () =>
      'La prossima domanda lo fa ripartire. Se succede ancora con la stessa, spezzala in parti più semplici.',
    'table-missing': () => 'Controlla la rete e riprova: senza tutte le tabelle il laboratorio non si apre.',
    'table-corrupt': () =>
      'Riprova tra poco. Se continua, ricarica la pagina: può esserne uscita una nuova versione.',
    other: () => 'Le parole del motore sono qui sotto, in inglese.',
  },
  forbidden: {
    write: {
      sentence: (name) => `«${name}» cambia o scrive dati: qui si può solo chiedere.`,
      hint: () =>
        'Per portare via un risultato usa i pulsanti accanto alla tabella. Al posto di una tabella nuova usa WITH.',
    },
    setting: {
      sentence: (name) => `«${name}» cambia le impostazioni del motore, che qui sono fisse.`,
      hint: () => 'Memoria, tempo e righe hanno limiti uguali per tutti.',
    },
    engine: {
      sentence: (name) => `«${name}» governa il motore o la macchina: qui non è permesso.`,
      hint: () => 'Si può chiedere con SELECT e con le tabelle dell’elenco.',
    },
    file: {
      sentence: (name) => `«${name}» aprirebbe un file: qui si leggono solo le tabelle dell’elenco.`,
      hint: () => 'Un CSV tuo si aggiunge dalla parte «I tuoi dati», e resta in questo browser.',
    },
    address: {
      sentence: (name) => `«${name}» è un indirizzo: da qui non si chiede nulla alla rete.`,
      hint: () => 'Scarica il file e aggiungilo dalla parte «I tuoi dati»: resta in questo browser.',
    },
  },
  unnamed: {
    syntax: 'La frase SQL non torna.',
    type: 'Un valore non è del tipo che serve qui.',
    ambiguous: 'Un nome è in più di una tabella: non si capisce quale.',
    grouping: 'Un riassunto e un raggruppamento non vanno d’accordo.',
    'no-table': 'Una tabella non c’è.',
    'no-column': 'Una colonna non c’è.',
    'no-function': 'Una funzione non c’è.',
    'not-a-question': 'Questa non è una domanda in SQL.',
    'table-missing': 'Una tabella non è arrivata.',
    'table-corrupt': 'Una tabella è arrivata incompleta o rovinata.',
    forbidden: 'Questa operazione non è permessa: qui si può solo chiedere alle tabelle dell’elenco.',
  },
  near: (names) => `Forse ${names}?`,
  or: 'o',
};
