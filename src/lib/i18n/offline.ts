import type { Part } from '../offline/manifest';
import type { Locale } from './locale';

const it = {
  title: 'Usa senza rete',
  description:
    'Tieni una copia dell’osservatorio su questo dispositivo: che cosa si scarica, quanto occupa, come si aggiorna e come si toglie.',
  lead: 'L’osservatorio può funzionare dove la rete non c’è: in una sala, in montagna, in treno. Scegli che cosa tenere su questo dispositivo. Finché non lo chiedi, il sito non vi lascia nulla.',
  elsewhere: 'Questa pagina non è fra quelle tenute',
  elsewhereText:
    'Ora la rete non c’è e su questo dispositivo manca una copia della pagina che cercavi. Quando la rete torna, ricarica.',
  elsewhereLinks: 'Senza rete puoi aprire:',
  choose: 'Che cosa tenere',
  languages: 'Lingue',
  partsLegend: 'Parti',
  onDevice: 'Sul dispositivo',
  languageNames: { it: 'Italiano', en: 'Inglese' } satisfies Record<Locale, string>,
  parts: {
    pages: {
      name: 'Le pagine',
      text: 'Testi, mappe disegnate, tabelle, i 55 comuni, la ricerca. Ci sono sempre.',
    },
    data: {
      name: 'I dati e la mappa interattiva',
      text: 'Tutti gli indicatori, i confini, gli strati, le tabelle: servono a scegliere un indicatore e a confrontare.',
    },
    decks: {
      name: 'Le presentazioni',
      text: 'Quelle del comitato, con le note, da proiettare in una sala senza rete.',
    },
    engine: {
      name: 'Il motore delle interrogazioni',
      text: 'DuckDB: gli elenchi di organizzazioni, luoghi e progetti con i loro filtri. È il file più grande e ha bisogno dei dati.',
    },
  } satisfies Record<Part, { name: string; text: string }>,
  cancel: 'Ferma',
  remove: 'Togli tutto',
  noScript: 'Per tenere una copia del sito serve JavaScript.',
  keptTitle: 'Che cosa cambia',
  kept: [
    [
      'Senza rete',
      'Le pagine tenute si aprono come sempre, con un avviso che dice di quando è la copia. Una pagina che non c’è porta a questa. I file da scaricare (CSV, XLSX, ZIP, GeoJSON) restano in rete.',
    ],
    [
      'Con la rete',
      'Le pagine tenute si aprono dalla copia, più in fretta. Una versione più recente si scarica da sola, solo per ciò che è cambiato, e si annuncia: entra in uso quando lo dici tu, mai durante una presentazione. Una pagina aperta tiene i dati con cui è stata aperta.',
    ],
    [
      'Sul dispositivo',
      'Restano i file del sito e la tua scelta, nessun dato su di te. «Togli tutto» li cancella; si può fare anche dalle impostazioni del browser. Se lo spazio manca, il browser può cancellarli da sé: prima di un incontro importante ricontrolla qui.',
    ],
  ] as [term: string, text: string][],
};

export type OfflineMessages = typeof it;

const en: OfflineMessages = {
  title: 'Use without a network',
  description:
    'Keep a copy of the observatory on this device: what is downloaded, how much space it takes, how it is updated and removed.',
  lead: 'The observatory can work where there is no network: in a hall, in the mountains, on a train. Choose what to keep on this device. Until you ask, the site leaves nothing on it.',
  elsewhere: 'This page is not among those kept',
  elsewhereText:
    'There is no network now, and this device has no copy of the page you were looking for. When the network is back, reload.',
  elsewhereLinks: 'Without a network you can open:',
  choose: 'What to keep',
  languages: 'Languages',
  partsLegend: 'Parts',
  onDevice: 'On the device',
  languageNames: { it: 'Italian', en: 'English' },
  parts: {
    pages: {
      name: 'The pages',
      text: 'Texts, drawn maps, tables, the 55 comuni, the search. Always there.',
    },
    data: {
      name: 'The data and the interactive map',
      text: 'All indicators, boundaries, layers, tables: what choosing an indicator and comparing need.',
    },
    decks: {
      name: 'The slide decks',
      text: 'Those for the committee, with notes, to be projected in a hall without a network.',
    },
    engine: {
      name: 'The query engine',
      text: 'DuckDB: the lists of organisations, places and projects with their filters. It is the largest file and needs the data.',
    },
  },
  cancel: 'Stop',
  remove: 'Remove everything',
  noScript: 'Keeping a copy of the site needs JavaScript.',
  keptTitle: 'What changes',
  kept: [
    [
      'Without a network',
      'The pages you keep open as always, with a notice of the day of the copy. A page that is not there leads to this one. Files for download (CSV, XLSX, ZIP, GeoJSON) stay on the net.',
    ],
    [
      'With a network',
      'The pages you keep open from the copy, faster. A newer version downloads by itself, only what has changed, and is announced: it comes into use when you say so, never during a presentation. An open page keeps the data it was opened with.',
    ],
    [
      'On the device',
      'The files of the site and your choice remain, no data about you. “Remove everything” deletes them; so do the settings of the browser. Where space is short the browser may delete them by itself: check here again before an important meeting.',
    ],
  ],
};

/** The page on keeping a copy. */
export const offlineMessages: Record<Locale, OfflineMessages> = { it, en };
