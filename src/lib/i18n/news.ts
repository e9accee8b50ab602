import type { Grain, Kind } from '../catalogue/changes';
import type { Locale } from './locale';

const count = (n: string, one: string, many: string): string => `${n} ${n === '1' ? one : many}`;

const it = {
  title: 'Novità',
  description:
    'Che cosa è cambiato nei dati pubblicati, giorno per giorno, con il valore di prima e quello nuovo.',
  lead: 'Ogni volta che i dati si aggiornano, ciò che è entrato, cambiato o uscito si scrive qui. Una cifra già pubblicata non cambia mai in silenzio.',
  feed: 'Segui le novità con un lettore di feed (Atom)',
  table: 'Tutti i cambiamenti, in tabella',
  none: 'Non c’è ancora alcun cambiamento: questa è la prima versione dei dati.',
  day: (date: string) => `Dati scritti il ${date}`,
  headings: {
    table: { new: 'Tabelle nuove', revised: 'Tabelle cambiate', gone: 'Tabelle tolte' },
    indicator: { new: 'Indicatori nuovi', revised: 'Indicatori cambiati', gone: 'Indicatori tolti' },
    period: { new: 'Periodi nuovi', revised: 'Periodi cambiati', gone: 'Periodi tolti' },
    value: { new: 'Valori nuovi', revised: 'Valori rivisti', gone: 'Valori tolti' },
  } satisfies Record<Grain, Record<Kind, string>>,
  rows: (n: string) => count(n, 'riga', 'righe'),
  rowsChange: (before: string, after: string) => `da ${before} a ${count(after, 'riga', 'righe')}`,
  sameRows: (n: string) => `${count(n, 'riga', 'righe')}, con altri contenuti`,
  territories: (n: string) => count(n, 'territorio', 'territori'),
  nothing: 'nessun valore',
  more: (n: string) => `e altri ${n}, nella tabella dei cambiamenti`,
  shownOf: (shown: string, all: string) => `Le prime ${shown} di ${all}.`,
};

export type NewsMessages = typeof it;

const en: NewsMessages = {
  title: 'What is new',
  description: 'What changed in the published data, day by day, with the old value and the new.',
  lead: 'Whenever the data are updated, what came in, changed or went is written here. A published figure never changes in silence.',
  feed: 'Follow the changes with a feed reader (Atom)',
  table: 'Every change, as a table',
  none: 'No change yet: this is the first version of the data.',
  day: (date) => `Data written on ${date}`,
  headings: {
    table: { new: 'New tables', revised: 'Changed tables', gone: 'Tables removed' },
    indicator: { new: 'New indicators', revised: 'Changed indicators', gone: 'Indicators removed' },
    period: { new: 'New periods', revised: 'Changed periods', gone: 'Periods removed' },
    value: { new: 'New values', revised: 'Revised values', gone: 'Values removed' },
  },
  rows: (n) => count(n, 'row', 'rows'),
  rowsChange: (before, after) => `from ${before} to ${count(after, 'row', 'rows')}`,
  sameRows: (n) => `${count(n, 'row', 'rows')}, with other contents`,
  territories: (n) => count(n, 'territory', 'territories'),
  nothing: 'no value',
  more: (n) => `and ${n} more, in the table of changes`,
  shownOf: (shown, all) => `The first ${shown} of ${all}.`,
};

/** Words of the page of changes. A key missing in one language does not compile. */
export const news: Record<Locale, NewsMessages> = { it, en };
