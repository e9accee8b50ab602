/** How the state of the mapping of the plan is computed: words of the method page. */
import type { Locale } from './locale';

const it = {
  title: 'Lo stato della mappatura del piano',
  lead: 'Per ogni direzione e azione del piano diciamo se l’osservatorio la mappa. Lo stato è calcolato, non assegnato:',
  states: [
    {
      name: 'Mappata',
      text: (from: string) =>
        `almeno un indicatore ha un valore in ${from} comuni o più, non viene da un elenco parziale, e nessuna domanda è senza dati`,
    },
    {
      name: 'In parte',
      text: () =>
        'qualcosa c’è (un indicatore, un elenco, una cifra), ma una domanda è aperta o l’elenco è parziale',
    },
    { name: 'Non ancora', text: () => 'nulla di pubblicato risponde' },
  ],
  note: 'Mappata vuol dire che ci sono dati, non che l’azione è stata fatta o che ha avuto effetto.',
  link: 'Lo stato, direzione per direzione',
};

const en: typeof it = {
  title: 'The state of the mapping of the plan',
  lead: 'For every direction and action of the plan we say whether the observatory maps it. The state is computed, not given:',
  states: [
    {
      name: 'Mapped',
      text: (from) =>
        `at least one indicator has a value in ${from} comuni or more, does not come from a partial list, and no question is without data`,
    },
    {
      name: 'Partly',
      text: () =>
        'there is something (an indicator, a list, a figure), but a question is open or the list is partial',
    },
    { name: 'Not yet', text: () => 'nothing published answers it' },
  ],
  note: 'Mapped means that there are data, not that the action has been carried out or has had an effect.',
  link: 'The state, direction by direction',
};

export const methodMapping: Record<Locale, typeof it> = { it, en };
