import type { Facts } from '../facts/facts';
import { plain, t, without, type Cell, type Entry } from './entry';

/** Year the two collections of routes were read. */
const PERIOD = '2026';

const NOT_KNOWN = t(
  'Nessun percorso noto lo nomina, ma molti elenchi sono parziali: non vuol dire che nessuno lo attraversi.',
  'No known route names it, but many lists are partial: it does not mean that none crosses it.',
);

/** Walking and cycling routes that name a comune. */
export const routeEntries: readonly Entry[] = [
  {
    id: 'percorsi',
    label: t('Cammini e ciclovie che lo attraversano', 'Walking and cycling routes crossing it'),
    unit: t('percorsi', 'routes'),
    description: t(
      'Quanti cammini e ciclovie noti passano nel comune.',
      'How many known walking and cycling routes pass through the comune.',
    ),
    polarity: 'resource',
    measure: 'count',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'none',
    aggregationReason: t(
      'Un percorso attraversa più comuni: sommandoli sarebbe contato più volte.',
      'A route crosses several comuni: adding them would count it more than once.',
    ),
    decimals: 0,
    sourceIds: ['percorsi-citati'],
    method: t(
      'Percorsi distinti le cui fonti nominano il comune, come attraversato o come luogo di una tappa: sono nella tabella routes, dove due nomi dello stesso percorso sono uno solo.',
      'Distinct routes whose sources name the comune, as crossed or as the place of a stage: they are in the routes table, where two names of the same route are one.',
    ),
    caveats: t(
      'Diciassette percorsi letti su pagine pubbliche nel 2026; solo di pochi l’elenco dei comuni è completo. Alcune località di tappa sono state attribuite da noi a un comune. Un comune senza valore non è un comune senza percorsi.',
      'Seventeen routes read on public pages in 2026; only for a few is the list of comuni complete. Some stage localities were assigned by us to a comune. A comune without a value is not a comune without routes.',
    ),
    missions: [4],
    seriesBreaks: [],
    categories: [],
    partial: true,
    cells: routeCells,
  },
];

function routeCells({ ids, routes: { routes } }: Pick<Facts, 'ids' | 'routes'>): Cell[] {
  return ids.map((id) => {
    const known = routes.filter((route) =>
      String(route['comune_ids'] ?? '')
        .split(';')
        .includes(id),
    );
    if (known.length === 0) return without(id, PERIOD, 'missing', NOT_KNOWN);
    return plain(id, PERIOD, known.length, 'derived');
  });
}
