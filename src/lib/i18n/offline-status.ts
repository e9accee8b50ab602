import type { Stop } from '../offline/download';
import type { Locale } from './locale';

const it = {
  unsupported:
    'Questo browser, o il modo in cui la pagina è aperta, non permette di tenere una copia del sito. Tutto il resto funziona.',
  unlisted: 'L’elenco di ciò che si può tenere non è arrivato: ricarica la pagina per riprovare.',
  nothing: 'Su questo dispositivo non c’è alcuna copia del sito.',
  removed: 'Tolto tutto: su questo dispositivo non resta nulla del sito.',
  downloading: (done: string, total: string, percent: string) => `${done} di ${total} (${percent})`,
  partial: (done: string, total: string) =>
    `La copia non è intera: ci sono ${done} di ${total}. Ciò che è arrivato resta, e si riprende da lì.`,
  /** `date` as `ofDate` writes it. */
  kept: (date: string, size: string) =>
    `Fatto: la copia ${date} è su questo dispositivo e occupa ${size}. Da ora le pagine si aprono anche senza rete.`,
  why: {
    cancelled: 'Hai fermato lo scaricamento.',
    quota: 'Lo spazio che il browser concede è finito: libera spazio o scegli meno parti.',
    missing: 'Un file manca dal sito. Riprova più tardi.',
    changed: 'Il sito è stato aggiornato proprio ora: ricarica la pagina e riprendi.',
    network: 'La rete si è interrotta.',
    worker: 'I file ci sono, ma il browser non ha attivato la copia. Riprova.',
  } satisfies Record<Stop | 'worker', string>,
  start: 'Rendi disponibile senza rete',
  resume: 'Riprendi',
  change: 'Applica la scelta',
  sum: (size: string, wire: string) =>
    `In tutto ${size} sul dispositivo. Da scaricare, compressi: circa ${wire}.`,
  nothingMissing: (size: string) => `In tutto ${size} sul dispositivo, già scaricati.`,
  room: (size: string) => `Il browser può ancora tenere circa ${size}.`,
  offline: (date: string) => `Senza rete: questa pagina è la copia ${date}.`,
  offlineOnly: 'Senza rete.',
  ready: 'È pronta una versione più recente del sito: aggiorna quando vuoi.',
  update: 'Aggiorna',
  later: 'Più tardi',
  close: 'Chiudi',
};

export type OfflineStatusMessages = typeof it;

const en: OfflineStatusMessages = {
  unsupported:
    'This browser, or the way this page was opened, does not allow a copy of the site to be kept. Everything else works.',
  unlisted: 'The list of what can be kept did not arrive: reload the page to try again.',
  nothing: 'There is no copy of the site on this device.',
  removed: 'All removed: nothing of the site is left on this device.',
  downloading: (done, total, percent) => `${done} of ${total} (${percent})`,
  partial: (done, total) =>
    `The copy is not whole: ${done} of ${total} are here. What has arrived stays, and the rest follows from there.`,
  kept: (date, size) =>
    `Done: the copy ${date} is on this device and takes ${size}. From now on pages open without a network too.`,
  why: {
    cancelled: 'You stopped the download.',
    quota: 'The space that the browser grants is used up: free some space or choose fewer parts.',
    missing: 'A file is missing from the site. Try again later.',
    changed: 'The site has just been updated: reload the page and resume.',
    network: 'The network was interrupted.',
    worker: 'The files are here, but the browser did not activate the copy. Try again.',
  },
  start: 'Make available offline',
  resume: 'Resume',
  change: 'Apply the choice',
  sum: (size, wire) => `${size} on the device in all. To download, compressed: about ${wire}.`,
  nothingMissing: (size) => `${size} on the device in all, already downloaded.`,
  room: (size) => `The browser can still keep about ${size}.`,
  offline: (date) => `No network: this page is the copy ${date}.`,
  offlineOnly: 'No network.',
  ready: 'A newer version of the site is ready: update when you like.',
  update: 'Update',
  later: 'Later',
  close: 'Close',
};

/** What the script of the offline page, and the notice on every kept page, say. */
export const offlineStatus: Record<Locale, OfflineStatusMessages> = { it, en };
