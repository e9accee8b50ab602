/** Words of the reader's own areas, kept in the browser. */
import type { Locale } from './locale';

const it = {
  keepArea: 'Tieni come area mia',
  areaName: 'Nome dell’area',
  save: 'Tieni',
  cancel: 'Annulla',
  ownAreas: 'Le mie aree',
  ownAreasNote: 'Restano in questo browser, da nessun’altra parte.',
  deleteArea: (name: string) => `Cancella ${name}`,
  kept: (name: string) => `${name}: tenuta in questo browser.`,
  notKept: 'Questo browser non permette di tenere aree: la selezione resta nell’indirizzo.',
  nameNeeded: 'Scrivi un nome.',
  nameTaken: 'C’è già un’area con questo nome: la nuova prende il suo posto.',
};

const en: typeof it = {
  keepArea: 'Keep as my area',
  areaName: 'Name of the area',
  save: 'Keep',
  cancel: 'Cancel',
  ownAreas: 'My areas',
  ownAreasNote: 'They stay in this browser, nowhere else.',
  deleteArea: (name) => `Delete ${name}`,
  kept: (name) => `${name}: kept in this browser.`,
  notKept: 'This browser keeps no areas: the selection stays in the address.',
  nameNeeded: 'Write a name.',
  nameTaken: 'There is already an area with this name: the new one takes its place.',
};

export const keptAreaMessages: Record<Locale, typeof it> = { it, en };
