import type { Added } from '../own-deck/kept';
import type { Locale } from './locale';

const it = {
  /** Of the part of a dialog that holds the button. */
  title: 'La tua presentazione',
  add: 'Aggiungi alla presentazione',
  addHelp:
    'La vista diventa una diapositiva della tua presentazione. Resta in questo browser: nulla viene inviato.',
  outcome: {
    added: 'Aggiunta: ora la presentazione ha {n} viste.',
    there: 'Questa vista è già nella presentazione, che ne ha {n}.',
    full: 'La presentazione è piena: ha già {n} viste. Togline una.',
    blocked: 'Questo browser non conserva dati: la vista non si è potuta aggiungere.',
  } satisfies Record<Added['outcome'], string>,
  addedOne: 'Aggiunta: ora la presentazione ha una vista.',
  toDeck: 'Apri la presentazione',
};

export type AddToDeckMessages = typeof it;

const en: AddToDeckMessages = {
  title: 'Your presentation',
  add: 'Add to the presentation',
  addHelp: 'The view becomes a slide of your presentation. It stays in this browser: nothing is sent.',
  outcome: {
    added: 'Added: the presentation now has {n} views.',
    there: 'This view is already in the presentation, which has {n}.',
    full: 'The presentation is full: it already has {n} views. Take one out.',
    blocked: 'This browser keeps no data: the view could not be added.',
  },
  addedOne: 'Added: the presentation now has one view.',
  toDeck: 'Open the presentation',
};

/** Words of the button that adds a view to the reader's presentation: it stands on pages that have room for no more. */
export const addToDeckMessages: Record<Locale, AddToDeckMessages> = { it, en };
