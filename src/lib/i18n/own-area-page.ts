/** Words around the island of the page of own areas. */
import type { Locale } from './locale';

const it = {
  title: 'Aree proprie',
  description:
    'Metti insieme i comuni che vuoi e leggi gli indicatori ricalcolati per l’area: abitanti, superficie, confini, confronto con la città metropolitana.',
  lead: 'Scegli i comuni sulla mappa, dall’elenco o incollando nomi e codici. Gli indicatori sono ricalcolati dai loro termini, numeratore e denominatore: mai facendo la media dei valori.',
  noScript:
    'Senza JavaScript qui si legge un esempio. Per costruire un’area serve JavaScript; i valori di ogni comune sono nelle pagine Territori e Dati.',
};

const en: typeof it = {
  title: 'Own areas',
  description:
    'Put together the comuni you want and read the indicators recomputed for the area: residents, surface, borders, comparison with the metropolitan city.',
  lead: 'Choose comuni on the map, from the list, or by pasting names and codes. Indicators are recomputed from their terms, numerator and denominator: values are never averaged.',
  noScript:
    'Without JavaScript an example is shown here. Building an area needs JavaScript; the values of every comune are on the pages Territories and Data.',
};

export const ownAreaPageMessages: Record<Locale, typeof it> = { it, en };
