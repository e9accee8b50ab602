/** Places and dates of quoted figures that are words and not names, in English: the table has them in Italian. */
import type { Locale } from './locale';

const en: Readonly<Record<string, string>> = {
  '12 comuni, 5 bolognesi': '12 comuni, 5 of them around Bologna',
  'Bologna (letto come provincia)': 'Bologna (read as the province)',
  'Bologna, ambito non precisato nella fonte': 'Bologna, extent not stated by the source',
  'Bologna, quartiere Savena': 'Bologna, Savena district',
  'Castel San Pietro Terme e Valsamoggia': 'Castel San Pietro Terme and Valsamoggia',
  'Città metropolitana di Bologna': 'metropolitan city of Bologna',
  'Ente di gestione Parchi e Biodiversità Emilia Orientale': 'Parks authority of Emilia Orientale',
  'ambito non precisato nella fonte': 'extent not stated by the source',
  'area bolognese': 'Bologna area',
  'area di Bologna, come dice la fonte': 'area of Bologna, as the source says',
  'area metropolitana AUSL Bologna': 'metropolitan area of the AUSL of Bologna',
  'associate Legacoop Bologna': 'members of Legacoop Bologna',
  bolognese: 'Bologna area',
  'ente non detto dalla fonte': 'body not stated by the source',
  'non precisato nella fonte': 'not stated by the source',
  'provincia di Bologna': 'province of Bologna',
  'resto della Città metropolitana': 'rest of the metropolitan city',
  'territorio provinciale di Bologna': 'province of Bologna',
  'Comune di Bologna': 'comune of Bologna',
  'comune di Bologna': 'comune of Bologna',
  '2020 circa': 'about 2020',
  '2024 (relazione)': '2024 (report)',
  '2025 (relazione)': '2025 (report)',
  'circa 2021': 'about 2021',
  'edizione non precisata': 'edition not stated',
  'senza data': 'no date',
};

/** The words in the language; what is a name stays as it is. */
export function quotedWords(words: string, locale: Locale): string {
  return locale === 'it' ? words : (en[words] ?? words);
}
