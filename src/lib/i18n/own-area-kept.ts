/** Words of the own areas that this browser keeps. */
import type { Locale } from './locale';

const it = {
  kept: 'Aree tenute in questo browser',
  keptNone: 'Ancora nessuna. Restano in questo browser, da nessun’altra parte.',
  keptNote: 'Restano in questo browser, da nessun’altra parte.',
  keep: 'Tieni in questo browser',
  keptNow: (name: string) => `«${name}» è tenuta in questo browser.`,
  notKept: 'Questo browser non permette di tenere aree: il collegamento le conserva tutte.',
  nameNeeded: 'Per tenerla serve un nome.',
  replaces: 'Un’area con questo nome c’è già: tenendola la sostituisci.',
  openArea: (name: string) => `Apri ${name}`,
  rename: 'Rinomina',
  renameArea: (name: string) => `Rinomina ${name}`,
  newName: (name: string) => `Nuovo nome di ${name}`,
  save: 'Salva',
  cancel: 'Annulla',
  remove: 'Elimina',
  removeArea: (name: string) => `Elimina ${name}`,
  removedArea: (name: string) => `«${name}» è eliminata.`,
  undo: 'Rimettila',
};

const en: typeof it = {
  kept: 'Areas kept in this browser',
  keptNone: 'None yet. They stay in this browser, nowhere else.',
  keptNote: 'They stay in this browser, nowhere else.',
  keep: 'Keep in this browser',
  keptNow: (name) => `“${name}” is kept in this browser.`,
  notKept: 'This browser does not let areas be kept: the link holds all of it.',
  nameNeeded: 'To keep it, give it a name.',
  replaces: 'There is an area of this name: keeping this one replaces it.',
  openArea: (name) => `Open ${name}`,
  rename: 'Rename',
  renameArea: (name) => `Rename ${name}`,
  newName: (name) => `New name of ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Delete',
  removeArea: (name) => `Delete ${name}`,
  removedArea: (name) => `“${name}” is deleted.`,
  undo: 'Put it back',
};

export const ownAreaKeptMessages: Record<Locale, typeof it> = { it, en };
