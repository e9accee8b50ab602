/** Why a reader's file cannot be read and what to do, and what to know of one that was read. */
import type { FileProblemKey, FileWarningKey } from '../own-data/types';
import type { Locale } from './locale';

interface Problem {
  what: string;
  /** What the reader can do. */
  todo: string;
}

interface OwnDataProblems {
  problems: Record<FileProblemKey, Problem>;
  /** What the file seems to hold, where the reader's worker knows: a figure or a word of its own. */
  detail: (text: string) => string;
  warnings: Record<FileWarningKey, (count: string, one: boolean) => string>;
  /** Where in the file a warning begins; `one` where it is about one thing only. */
  where: (key: FileWarningKey, row: string, one: boolean) => string;
  /** How rows are counted. */
  counted: string;
}

const it: OwnDataProblems = {
  problems: {
    empty: { what: 'Il file è vuoto.', todo: 'Controlla di aver scelto quello giusto e salvalo di nuovo.' },
    'only-header': {
      what: 'C’è solo la riga dei nomi: sotto non ci sono righe di dati.',
      todo: 'Se la prima riga è già di dati, correggi «Prima riga»; altrimenti esporta di nuovo la tabella.',
    },
    'too-large': {
      what: 'Il file supera i 200 MB.',
      todo: 'Tieni solo le colonne e le righe che servono, poi salvalo di nuovo come CSV.',
    },
    binary: {
      what: 'Non è un file di testo.',
      todo: 'Apri la tabella nel programma che l’ha fatta e salvala come CSV.',
    },
    spreadsheet: {
      what: 'È un foglio di calcolo (Excel o LibreOffice), non un CSV.',
      todo: 'Aprilo e salvalo come «CSV UTF-8»; oppure seleziona le celle, copiale e incollale qui.',
    },
    archive: {
      what: 'È un archivio compresso.',
      todo: 'Estrai i file che contiene e apri qui la tabella in CSV.',
    },
    html: {
      what: 'È una pagina web, non una tabella: forse è la pagina di un errore o di un accesso.',
      todo: 'Torna al sito e scarica di nuovo il file CSV; oppure copia le celle della tabella e incollale qui.',
    },
    json: {
      what: 'È un file JSON, non un CSV.',
      todo: 'Cerca dove l’hai scaricato lo stesso dato in CSV, o aprilo in un foglio di calcolo e salvalo come CSV.',
    },
    geojson: {
      what: 'È un GeoJSON: contiene disegni con le loro proprietà, non una tabella.',
      todo: 'Aprilo in QGIS e salva la tabella degli attributi come CSV: basta una colonna con il comune.',
    },
    'one-column': {
      what: 'C’è una colonna sola: manca il valore, oppure il separatore non è quello trovato.',
      todo: 'Prova un altro separatore qui sotto.',
    },
    'too-many-columns': {
      what: 'Ci sono troppe colonne per una tabella: forse il separatore non è quello giusto.',
      todo: 'Prova un altro separatore qui sotto, o tieni solo le colonne che servono.',
    },
    'endless-row': {
      what: 'Una riga non finisce mai: più di un milione di caratteri senza andare a capo.',
      todo: 'Apri il file nel programma che l’ha fatto e salvalo di nuovo come CSV.',
    },
    unreadable: {
      what: 'Il browser non riesce a leggere il file: forse è stato spostato, o è aperto in un altro programma.',
      todo: 'Chiudilo negli altri programmi e sceglilo di nuovo.',
    },
    worker: {
      what: 'La lettura si è interrotta: al browser è mancata la memoria, o una parte della pagina.',
      todo: 'Riprova; se succede ancora, apri un file più piccolo o ricarica la pagina.',
    },
  },
  detail: (text) => `Dettaglio: ${text}`,
  warnings: {
    ragged: (n, one) =>
      one
        ? '1 riga ha un numero di celle diverso dalle altre: quelle in meno sono vuote, quelle in più ignorate'
        : `${n} righe hanno un numero di celle diverso dalle altre: quelle in meno sono vuote, quelle in più ignorate`,
    'lead-rows': (n, one) =>
      one
        ? '1 riga prima della tabella è stata saltata'
        : `${n} righe prima della tabella sono state saltate`,
    'repeated-names': (n, one) =>
      one
        ? '1 colonna ha un nome vuoto o già usato: le è stato dato un numero'
        : `${n} colonne hanno un nome vuoto o già usato: è stato dato un numero`,
    formulas: (n, one) =>
      one
        ? '1 cella comincia come una formula: qui è solo testo, e nei file scaricati è disinnescata'
        : `${n} celle cominciano come formule: qui sono solo testo, e nei file scaricati sono disinnescate`,
    'wrong-encoding': (n, one) =>
      one
        ? '1 cella ha caratteri illeggibili: forse «Caratteri» non è giusto'
        : `${n} celle hanno caratteri illeggibili: forse «Caratteri» non è giusto`,
    'unclosed-quote': () =>
      'Una virgoletta aperta non si chiude: la sua riga è stata letta senza badare alle virgolette',
    'too-many-rows': (n) => `Il file ha più righe di quante se ne possano tenere: lette le prime ${n}`,
    'blank-rows': (n, one) => (one ? '1 riga vuota è stata saltata' : `${n} righe vuote sono state saltate`),
    'control-characters': (n, one) =>
      one
        ? '1 carattere di controllo, che non si vede, è stato tolto'
        : `${n} caratteri di controllo, che non si vedono, sono stati tolti`,
    'ambiguous-dates': (n, one) =>
      `${one ? '1 colonna ha date' : `${n} colonne hanno date`} in cui giorno e mese si possono scambiare (03/04/2024): controlla «Date»`,
    'ambiguous-numbers': (n, one) =>
      `${one ? '1 colonna ha numeri' : `${n} colonne hanno numeri`} che si leggono in due modi (1.234): controlla «Decimali»`,
  },
  where: (key, row, one) =>
    key === 'too-many-rows'
      ? `dalla riga ${row} in poi sono fuori`
      : one || key === 'repeated-names'
        ? `alla riga ${row}`
        : `la prima alla riga ${row}`,
  counted:
    'Le righe sono contate come in un foglio di calcolo: la prima del file è la 1, anche quando contiene i nomi delle colonne.',
};

const en: OwnDataProblems = {
  problems: {
    empty: { what: 'The file is empty.', todo: 'Check that it is the right one and save it again.' },
    'only-header': {
      what: 'There is only the row of names: no rows of data follow.',
      todo: 'If the first row is data already, correct “First row”; otherwise export the table again.',
    },
    'too-large': {
      what: 'The file is larger than 200 MB.',
      todo: 'Keep only the columns and rows you need, then save it as CSV again.',
    },
    binary: {
      what: 'It is not a text file.',
      todo: 'Open the table in the program that made it and save it as CSV.',
    },
    spreadsheet: {
      what: 'It is a spreadsheet (Excel or LibreOffice), not a CSV.',
      todo: 'Open it and save it as “CSV UTF-8”; or select the cells, copy them and paste them here.',
    },
    archive: {
      what: 'It is a compressed archive.',
      todo: 'Extract its files and open the table in CSV here.',
    },
    html: {
      what: 'It is a web page, not a table: perhaps the page of an error or of a log-in.',
      todo: 'Go back to the site and download the CSV again; or copy the cells of the table and paste them here.',
    },
    json: {
      what: 'It is a JSON file, not a CSV.',
      todo: 'Look for the same data in CSV where you found it, or open it in a spreadsheet and save it as CSV.',
    },
    geojson: {
      what: 'It is a GeoJSON: it holds shapes with their properties, not a table.',
      todo: 'Open it in QGIS and save the table of attributes as CSV: a column with the comune is enough.',
    },
    'one-column': {
      what: 'There is one column only: the value is missing, or the separator is not the one found.',
      todo: 'Try another separator below.',
    },
    'too-many-columns': {
      what: 'There are too many columns for a table: the separator may not be the right one.',
      todo: 'Try another separator below, or keep only the columns you need.',
    },
    'endless-row': {
      what: 'A row never ends: more than a million characters without a line break.',
      todo: 'Open the file in the program that made it and save it as CSV again.',
    },
    unreadable: {
      what: 'The browser cannot read the file: it may have been moved, or be open in another program.',
      todo: 'Close it in other programs and choose it again.',
    },
    worker: {
      what: 'Reading broke off: the browser ran out of memory, or a part of the page is missing.',
      todo: 'Try again; if it happens again, open a smaller file or reload the page.',
    },
  },
  detail: (text) => `Detail: ${text}`,
  warnings: {
    ragged: (n, one) =>
      one
        ? '1 row has another number of cells than the rest: those missing are empty, those beyond are ignored'
        : `${n} rows have another number of cells than the rest: those missing are empty, those beyond are ignored`,
    'lead-rows': (n, one) =>
      one ? '1 row before the table was skipped' : `${n} rows before the table were skipped`,
    'repeated-names': (n, one) =>
      one
        ? '1 column has no name or one used already: it was given a number'
        : `${n} columns have no name or one used already: they were given a number`,
    formulas: (n, one) =>
      one
        ? '1 cell begins like a formula: here it is only text, and it is defused in downloads'
        : `${n} cells begin like formulas: here they are only text, and they are defused in downloads`,
    'wrong-encoding': (n, one) =>
      one
        ? '1 cell has characters that cannot be read: “Characters” may be wrong'
        : `${n} cells have characters that cannot be read: “Characters” may be wrong`,
    'unclosed-quote': () =>
      'A quote that opens does not close: its row was read as if quotes were plain signs',
    'too-many-rows': (n) => `The file has more rows than can be held: the first ${n} were read`,
    'blank-rows': (n, one) => (one ? '1 blank row was skipped' : `${n} blank rows were skipped`),
    'control-characters': (n, one) =>
      one
        ? '1 control character, which cannot be seen, was taken out'
        : `${n} control characters, which cannot be seen, were taken out`,
    'ambiguous-dates': (n, one) =>
      `${one ? '1 column has dates' : `${n} columns have dates`} whose day and month may be swapped (03/04/2024): check “Dates”`,
    'ambiguous-numbers': (n, one) =>
      `${one ? '1 column has numbers' : `${n} columns have numbers`} that read in two ways (1.234): check “Decimals”`,
  },
  where: (key, row, one) =>
    key === 'too-many-rows'
      ? `from row ${row} on they are left out`
      : one || key === 'repeated-names'
        ? `in row ${row}`
        : `the first in row ${row}`,
  counted:
    'Rows are counted as in a spreadsheet: the first of the file is row 1, even where it holds the names of the columns.',
};

export const ownDataProblems: Record<Locale, OwnDataProblems> = { it, en };
