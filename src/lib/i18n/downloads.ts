import type { Localised } from '../indicator/types';
import type { Locale } from './locale';

const it = {
  catalogueTitle: 'Catalogo dei dati dell’Osservatorio dell’economia sociale',
  catalogueDescription:
    'Le tabelle pubblicate sui 55 comuni della Città metropolitana di Bologna: economia sociale, abitare, comunità energetiche, aree fragili, turismo sostenibile. Un progetto indipendente.',
  spatialName: 'Città metropolitana di Bologna',
  keywords: ['economia sociale', 'Bologna', 'comuni', 'città metropolitana'],
  fileIn: (title: string, format: string) => `${title}, ${format}`,
  feedTitle: 'Novità dei dati: Osservatorio dell’economia sociale',
  feedSubtitle: 'Che cosa è nuovo, corretto o tolto nelle tabelle pubblicate.',
};

export type DownloadMessages = typeof it;

const en: DownloadMessages = {
  catalogueTitle: 'Data catalogue of the Social Economy Observatory',
  catalogueDescription:
    'The tables published on the 55 comuni of the Città metropolitana di Bologna: social economy, housing, energy communities, fragile areas, sustainable tourism. An independent project.',
  spatialName: 'Metropolitan city of Bologna',
  keywords: ['social economy', 'Bologna', 'municipalities', 'metropolitan city'],
  fileIn: (title, format) => `${title}, ${format}`,
  feedTitle: 'Data news: Social Economy Observatory',
  feedSubtitle: 'What is new, revised or gone in the published tables.',
};

/** Words of the metadata files, one language at a time. A key missing in one language does not compile. */
export const downloads: Record<Locale, DownloadMessages> = { it, en };

/** Names of the sheets of a workbook, which has no language of its own: no longer than 31 characters. */
export const SHEETS = {
  data: 'Dati - Data',
  dictionary: 'Dizionario - Dictionary',
  sources: 'Fonti - Sources',
};

/** How a missing value is written, in the dictionary of a download. */
export const EMPTY_CELL = '(cella vuota / empty cell)';

/** Texts of the licence file inside an archive. */
export const TERMS = {
  ours: (title: Localised, licence: string): Localised => ({
    it: `La tabella «${title.it}» è pubblicata dall'Osservatorio dell'economia sociale con licenza ${licence}.`,
    en: `The table “${title.en}” is published by the Social Economy Observatory under ${licence}.`,
  }),
  duty: {
    it: "Chi la usa cita l'Osservatorio e le fonti qui sotto; dove la licenza di una fonte chiede di più, vale quella per le sue righe.",
    en: 'Whoever uses it credits the Observatory and the sources below; where the licence of a source asks for more, that one holds for its rows.',
  },
  shareAlike: {
    it: 'ODbL: una banca dati che ne deriva si pubblica con la stessa licenza. Per questo la tabella sta da sola.',
    en: 'ODbL: a database derived from it is published under the same licence. That is why the table stands alone.',
  },
  own: {
    it: "Questa tabella descrive l'Osservatorio stesso: la scrive il progetto.",
    en: 'This table describes the Observatory itself: the project writes it.',
  },
};

/** What the columns say that only the file of one indicator has. */
export const INDICATOR_COLUMNS: Record<'source' | 'licence', Localised> = {
  source: { it: 'Chi pubblica le fonti', en: 'Who publishes the sources' },
  licence: {
    it: 'Licenza dei valori, o la riga che la fonte chiede di citare',
    en: 'Licence of the values, or the line that the source asks to quote',
  },
};
