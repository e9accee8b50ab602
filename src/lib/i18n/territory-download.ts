import type { Localised } from '../indicator/types';
import type { Locale } from './locale';

const it = {
  title: (of: string) => `Scaricare i dati ${of}`,
  zip: (tables: string, rows: string, isGroup: boolean) =>
    `Tutto${isGroup ? ', anche dei suoi comuni' : ''}: ${tables} tabelle in CSV, ${rows} righe, con confine in GeoJSON, dizionario, fonti e licenze`,
  xlsx: (indicators: string) => `Solo gli indicatori (${indicators}), tutti gli anni, con dizionario e fonti`,
  address: 'Gli indirizzi dei file restano gli stessi.',
  all: 'Tutte le tabelle di tutti i territori',
};
export type TerritoryDownloadMessages = typeof it;
const en: TerritoryDownloadMessages = {
  title: (of) => `Download the data ${of}`,
  zip: (tables, rows, isGroup) =>
    `Everything${isGroup ? ', of its comuni too' : ''}: ${tables} tables as CSV, ${rows} rows, with boundary as GeoJSON, dictionary, sources and licences`,
  xlsx: (indicators) => `Indicators only (${indicators}), all years, with dictionary and sources`,
  address: 'The addresses of the files stay the same.',
  all: 'All tables of all territories',
};

/** Words of the download block of a territory page. */
export const territoryDownload: Record<Locale, TerritoryDownloadMessages> = { it, en };

/** What is inside the archive of a territory: one text for both languages, a block each. */
export interface ReadmeInput {
  name: string;
  id: string;
  comuni: number;
  tables: { file: string; title: Localised; rows: number; licence: string }[];
  address: string;
}

const list = (tables: ReadmeInput['tables'], locale: Locale): string[] =>
  tables.map(
    ({ file, title, rows, licence }) =>
      `- ${file}: ${title[locale]} (${rows} ${locale === 'it' ? (rows === 1 ? 'riga' : 'righe') : rows === 1 ? 'row' : 'rows'}; ${licence})`,
  );

export const README: Record<Locale, (input: ReadmeInput) => string[]> = {
  it: ({ name, id, comuni, tables, address }) => [
    `${name} (${id}): tutti i dati dell'Osservatorio dell'economia sociale`,
    '',
    comuni === 1
      ? 'Le righe che parlano di questo territorio, dalle tabelle pubblicate.'
      : `Le righe che parlano di questo territorio e dei suoi ${comuni} comuni, dalle tabelle pubblicate.`,
    'Un rapporto di un gruppo di comuni è ricalcolato dai numeratori e dai denominatori; dove un indicatore non si può sommare il gruppo non ha una riga con un valore.',
    'Nelle osservazioni, "status" dice se un valore è osservato, derivato, stimato, riservato (suppressed) o mancante: una cella vuota non è uno zero.',
    '',
    ...list(tables, 'it'),
    '- confini-boundaries.geojson: i confini, generalizzati (WGS 84)',
    '- dizionario-dictionary.csv: che cosa vuol dire ogni colonna',
    '- fonti-sources.csv: da dove viene ogni tabella, con le licenze delle fonti',
    '- LICENZE-LICENCES.txt: a quali condizioni si usa ogni tabella',
    '',
    `Pagina: ${address}`,
  ],
  en: ({ name, id, comuni, tables, address }) => [
    `${name} (${id}): all the data of the Social Economy Observatory`,
    '',
    comuni === 1
      ? 'The rows that speak of this territory, from the published tables.'
      : `The rows that speak of this territory and of its ${comuni} comuni, from the published tables.`,
    'A rate of a group of comuni is recomputed from numerators and denominators; where an indicator cannot be summed the group has no row with a value.',
    'In the observations, "status" says whether a value is observed, derived, estimated, suppressed or missing: an empty cell is not a zero.',
    '',
    ...list(tables, 'en'),
    '- confini-boundaries.geojson: the boundaries, generalised (WGS 84)',
    '- dizionario-dictionary.csv: what every column means',
    '- fonti-sources.csv: where every table comes from, with the licences of the sources',
    '- LICENZE-LICENCES.txt: on which terms every table may be used',
    '',
    `Page: ${address}`,
  ],
};
