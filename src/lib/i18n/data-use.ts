import type { SnippetKind, SnippetWords } from '../catalogue/snippets';
import type { Locale } from './locale';

/** A licence in plain words: what it lets people do, what it asks, where to be careful. */
export interface PlainLicence {
  may: string;
  must: string;
  careful: string;
}

const it = {
  use: 'Usare i dati',
  licencePlain: 'La licenza in parole semplici',
  licences: {
    'CC-BY-4.0': {
      may: 'Puoi copiare, pubblicare, modificare e vendere questi dati, anche mescolandoli con altri.',
      must: 'Devi dire da dove vengono (la riga qui sotto basta), mettere il collegamento alla licenza e dire se li hai cambiati.',
      careful: 'La licenza vale per la nostra tabella. Le fonti restano di chi le pubblica: cita anche loro.',
    },
    'CC-BY-3.0': {
      may: 'Puoi copiare, pubblicare, modificare e vendere questi dati, anche mescolandoli con altri.',
      must: 'Devi citare chi li ha pubblicati, mettere il collegamento alla licenza e dire se li hai cambiati.',
      careful: 'È la licenza della fonte, che passa alla tabella: cita la fonte oltre a noi.',
    },
    'ODbL-1.0': {
      may: 'Puoi copiare, pubblicare, modificare e vendere questi dati.',
      must: 'Devi citare la fonte e, se pubblichi una banca dati ricavata da questa, darle la stessa licenza ODbL.',
      careful:
        'Per questo la tabella è separata dalle altre: unirla ai dati CC BY obbliga il risultato alla ODbL.',
    },
  } as Record<string, PlainLicence>,
  otherLicence: {
    may: 'Le condizioni sono nel testo della licenza.',
    must: 'Cita la fonte e questa tabella.',
    careful: 'Prima di ripubblicare i dati leggi il testo della licenza.',
  } satisfies PlainLicence,
  may: 'Che cosa permette',
  must: 'Che cosa chiede',
  careful: 'Attenzione',
  exception: 'Eccezione',
  exceptionText: (sources: string, sentence: string) =>
    `I valori ricavati da ${sources} non hanno questa licenza: seguono i termini della fonte, che chiede di scrivere «${sentence}».`,
  credit: 'Riga da mettere accanto ai dati',
  creditLine: (site: string, title: string, licence: string, publishers: string) =>
    `${site}, «${title}», ${licence}.${publishers === '' ? '' : ` Elaborazione su dati: ${publishers}.`}`,
  withheld:
    'Questa tabella non si scarica: almeno una delle sue fonti non ha una licenza che lo consenta. Restano la descrizione, la provenienza e i valori nelle pagine.',
  formats: 'Da scaricare',
  formatFor: {
    csv: 'testo, per tutti i programmi',
    xlsx: 'foglio di calcolo, con dizionario e fonti in altri fogli',
    parquet: 'compatto e con i tipi, per chi programma',
    zip: 'CSV con dizionario, fonti e licenza dentro',
    geojson: 'con la geometria, per le mappe',
    geoparquet: 'con la geometria, compatto',
  } as Record<string, string>,
  schemaFile: 'Descrizione per le macchine (schema.org)',
  citeNote:
    'Nella norma ISO 690 la data di consultazione è quella di chi cita: senza JavaScript resta da scrivere.',
  accessed: 'AAAA-MM-GG',
  copy: 'Copia',
  copied: 'Copiato',
  copyFailed: 'Non copiato: seleziona il testo',
  copyWhat: (what: string) => `Copia ${what}`,
  styles: { apa: 'APA', iso: 'ISO 690', bibtex: 'BibTeX', ris: 'RIS' },
  code: 'Leggere la tabella da un programma',
  codeRegion: (language: string) => `Codice ${language}, scorre in orizzontale`,
  codeNote:
    'Il codice legge i file di questo sito al loro indirizzo. I codici ISTAT iniziano con zero: vanno tenuti come testo.',
  snippets: {
    python: 'Python',
    duckdb: 'DuckDB',
    r: 'R',
    sheets: 'Google Fogli',
    excel: 'Excel (Power Query)',
  } satisfies Record<SnippetKind, string>,
  snippetNote: {
    python: 'Solo libreria standard. Eseguito dai test del sito.',
    duckdb: 'Dalla riga di comando o da un programma. Eseguito dai test del sito sugli stessi file.',
    r: 'Solo R di base. Eseguito dai test del sito.',
    sheets:
      'Toglie lo zero iniziale ai codici: si rimette con =TEXT(A2; "000000"). Se il servizio rifiuta una tabella grande, si apre il file XLSX. Provati il file e i limiti dichiarati da Google, non la formula.',
    excel:
      'Dati, Recupera dati, Query vuota, Editor avanzato. Tiene lo zero dei codici. Provati il file e i limiti di Excel, non la query.',
  } satisfies Record<SnippetKind, string>,
  words: {
    textFirst: 'ogni cella è testo: 037006 resta 037006',
    numbers: 'solo queste colonne sono numeri',
    rows: 'righe della tabella',
    byColumn: (column) => `le cinque voci più frequenti di ${column}`,
    onlyThis: 'ogni colonna è testo: i tipi si scelgono dopo',
    separator: ';',
  } satisfies SnippetWords as SnippetWords,
  filter: {
    legend: 'Trova un dato',
    search: 'Parole',
    hint: 'notti, affitti, fermate…',
    tema: 'Tema',
    formato: 'Formato',
    licenza: 'Licenza',
    livello: 'Livello territoriale',
    any: 'qualsiasi',
    clear: 'Togli i filtri',
    found: (n: number, all: number) =>
      n === all ? `${all} tabelle` : n === 1 ? `1 tabella su ${all}` : `${n} tabelle su ${all}`,
    none: 'Nessuna tabella con queste caratteristiche',
    noLevel: 'nessun territorio',
  },
  wholeArchive: 'Tutte le tabelle in un archivio ZIP',
  dcat: 'Il catalogo in DCAT-AP_IT',
  dataPackage: 'Il catalogo in Frictionless Data Package',
};

export type DataUseMessages = typeof it;

const en: DataUseMessages = {
  use: 'Using the data',
  licencePlain: 'The licence in plain words',
  licences: {
    'CC-BY-4.0': {
      may: 'You may copy, publish, change and sell these data, also mixed with others.',
      must: 'You must say where they come from (the line below is enough), link to the licence and say whether you changed them.',
      careful:
        'The licence is that of our table. The sources remain those of their publishers: credit them too.',
    },
    'CC-BY-3.0': {
      may: 'You may copy, publish, change and sell these data, also mixed with others.',
      must: 'You must credit whoever published them, link to the licence and say whether you changed them.',
      careful: 'It is the licence of the source, which the table takes on: credit the source as well as us.',
    },
    'ODbL-1.0': {
      may: 'You may copy, publish, change and sell these data.',
      must: 'You must credit the source and, if you publish a database made from this one, give it the same ODbL licence.',
      careful:
        'That is why this table stands apart: joining it with CC BY data binds the result to the ODbL.',
    },
  },
  otherLicence: {
    may: 'The terms are in the text of the licence.',
    must: 'Credit the source and this table.',
    careful: 'Read the text of the licence before you republish the data.',
  },
  may: 'What it allows',
  must: 'What it asks',
  careful: 'Careful',
  exception: 'Exception',
  exceptionText: (sources, sentence) =>
    `Values made from ${sources} are not under this licence: they follow the terms of the source, which asks to write “${sentence}”.`,
  credit: 'Line to put beside the data',
  creditLine: (site, title, licence, publishers) =>
    `${site}, “${title}”, ${licence}.${publishers === '' ? '' : ` Computed on data of: ${publishers}.`}`,
  withheld:
    'This table cannot be downloaded: at least one of its sources has no licence that allows it. Its description, provenance and the values on the pages remain.',
  formats: 'To download',
  formatFor: {
    csv: 'text, for any program',
    xlsx: 'spreadsheet, with dictionary and sources on other sheets',
    parquet: 'compact and typed, for programmers',
    zip: 'CSV with dictionary, sources and licence inside',
    geojson: 'with the geometry, for maps',
    geoparquet: 'with the geometry, compact',
  },
  schemaFile: 'Description for machines (schema.org)',
  citeNote:
    'In ISO 690 the date of access is that of whoever cites: without JavaScript it is left to be written.',
  accessed: 'YYYY-MM-DD',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Not copied: select the text',
  copyWhat: (what) => `Copy ${what}`,
  styles: { apa: 'APA', iso: 'ISO 690', bibtex: 'BibTeX', ris: 'RIS' },
  code: 'Reading the table from a program',
  codeRegion: (language) => `${language} code, scrolls sideways`,
  codeNote:
    'The code reads the files of this site at their address. ISTAT codes begin with a zero: keep them as text.',
  snippets: {
    python: 'Python',
    duckdb: 'DuckDB',
    r: 'R',
    sheets: 'Google Sheets',
    excel: 'Excel (Power Query)',
  },
  snippetNote: {
    python: 'Standard library only. Run by the tests of the site.',
    duckdb: 'From the command line or a program. Run by the tests of the site on the same files.',
    r: 'Base R only. Run by the tests of the site.',
    sheets:
      'It drops the leading zero of codes: bring it back with =TEXT(A2, "000000"). If the service refuses a large table, open the XLSX file. The file and the limits that Google states are tested, the formula is not.',
    excel:
      'Data, Get data, Blank query, Advanced editor. Keeps the zero of codes. The file and the limits of Excel are tested, the query is not.',
  },
  words: {
    textFirst: 'every cell is text: 037006 stays 037006',
    numbers: 'only these columns are numbers',
    rows: 'rows of the table',
    byColumn: (column) => `the five most frequent entries of ${column}`,
    onlyThis: 'every column is text: choose the types afterwards',
    separator: ',',
  },
  filter: {
    legend: 'Find data',
    search: 'Words',
    hint: 'nights, rents, stops…',
    tema: 'Theme',
    formato: 'Format',
    licenza: 'Licence',
    livello: 'Territorial level',
    any: 'any',
    clear: 'Clear the filters',
    found: (n, all) =>
      n === all ? `${all} tables` : n === 1 ? `1 table of ${all}` : `${n} tables of ${all}`,
    none: 'No table like this',
    noLevel: 'no territory',
  },
  wholeArchive: 'Every table in one ZIP archive',
  dcat: 'The catalogue as DCAT-AP_IT',
  dataPackage: 'The catalogue as a Frictionless Data Package',
};

/** Words for using a table: terms, citing, code, finding it. A key missing in one language does not compile. */
export const dataUse: Record<Locale, DataUseMessages> = { it, en };
