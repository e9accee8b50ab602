/** Words of the files and pictures of a result. */
import type { LabFormat } from '../laboratory/types';
import type { Locale } from './locale';

const it = {
  // Pictures.
  picture: 'Immagine',
  pictureOf: (format: string) => `Scarica l’immagine ${format}`,
  pictureNone: 'Qui non c’è ancora un disegno da portare via.',
  pictureFailed: 'L’immagine non si è potuta preparare. Riprova, o scarica l’SVG.',
  // Files.
  away: 'Porta via',
  copy: 'Copia la tabella',
  copied: 'Tabella copiata: incollala in un foglio di calcolo.',
  copyFailed: 'Il browser non permette di copiare: scarica il CSV.',
  formats: {
    csv: 'CSV',
    parquet: 'Parquet',
    json: 'JSON',
    geojson: 'GeoJSON',
  } satisfies Record<LabFormat, string>,
  download: (format: string) => `Scarica ${format}`,
  making: (format: string) => `Preparo il file ${format}.`,
  made: (name: string) => `File pronto: ${name}`,
  parquetFailed: 'Il file Parquet non si è potuto scrivere. CSV e JSON hanno gli stessi dati.',
  fileFailed: 'Il file non si è potuto preparare. Riprova.',
  boundariesFailed: 'I confini non sono arrivati: il file non si è potuto preparare. Riprova fra poco.',
  tooManyBoundaries: (most: string) =>
    `Il GeoJSON con i confini va fino a ${most} righe: raggruppa per territorio, o scarica il CSV.`,
  filesHelp:
    'I file hanno le righe del risultato, nell’ordine della domanda, con numeri e date come li legge un programma. Chi li usa deve citare le fonti delle tabelle interrogate.',
  fileWord: 'laboratorio',
  fileCut: (rows: number) => `prime-${rows}-righe`,
  columnWord: 'colonna',
};

type LaboratoryFileMessages = typeof it;

const en: LaboratoryFileMessages = {
  picture: 'Picture',
  pictureOf: (format) => `Download the ${format} picture`,
  pictureNone: 'There is no drawing here yet to take away.',
  pictureFailed: 'The picture could not be prepared. Try again, or download the SVG.',
  away: 'Take away',
  copy: 'Copy the table',
  copied: 'Table copied: paste it in a spreadsheet.',
  copyFailed: 'The browser does not allow copying: download the CSV.',
  formats: { csv: 'CSV', parquet: 'Parquet', json: 'JSON', geojson: 'GeoJSON' },
  download: (format) => `Download ${format}`,
  making: (format) => `Preparing the ${format} file.`,
  made: (name) => `File ready: ${name}`,
  parquetFailed: 'The Parquet file could not be written. CSV and JSON have the same data.',
  fileFailed: 'The file could not be prepared. Try again.',
  boundariesFailed: 'The boundaries did not arrive: the file could not be prepared. Try again shortly.',
  tooManyBoundaries: (most) =>
    `GeoJSON with boundaries goes up to ${most} rows: group by territory, or download the CSV.`,
  filesHelp:
    'The files hold the rows of the result, in the order of the question, with numbers and dates as programs read them. Those who use them must cite the sources of the tables asked.',
  fileWord: 'laboratory',
  fileCut: (rows) => `first-${rows}-rows`,
  columnWord: 'column',
};

export const laboratoryFileMessages: Record<Locale, LaboratoryFileMessages> = { it, en };
