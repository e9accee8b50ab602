import { of, type Facts } from '../facts/facts';
import { CENTRES_SOURCE } from '../facts/centres';
import { LIBRARIES_SOURCE } from '../facts/libraries';
import { STOPS_SOURCE } from '../facts/stops';
import { nearest, type LonLat } from '../harmonise/points';
import { plain, t, without, type Cell, type Entry } from './entry';
import { ordinary } from './schools';

const CENTRE = t(
  'In linea d’aria dal centro capoluogo (località ISTAT 2011; Valsamoggia: Bazzano; Alto Reno Terme: Porretta Terme).',
  'In a straight line from the main centre (ISTAT locality of 2011; Valsamoggia: Bazzano; Alto Reno Terme: Porretta Terme).',
);
const CAVEATS = t(
  'La strada è più lunga, molto in montagna. Chi abita nelle frazioni può essere più lontano o più vicino. Quello che sta oltre il confine della Città metropolitana non è considerato.',
  'The road is longer, much so in the mountains. Those who live outside the centre can be farther or nearer. What lies beyond the border of the metropolitan city is not considered.',
);

const SHARED = {
  unit: t('km in linea d’aria', 'km in a straight line'),
  polarity: 'need',
  measure: 'rate',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'none',
  aggregationReason: t(
    'È la distanza da un punto: la media fra comuni non dice quanto è lontano chi ci vive.',
    'It is the distance from one point: a mean of comuni does not tell how far residents are.',
  ),
  caveats: CAVEATS,
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** How far the main centre of each comune is from services, in a straight line. */
export const distances: readonly Entry[] = [
  {
    ...SHARED,
    id: 'distanza-biblioteca',
    label: t('Distanza dalla biblioteca più vicina', 'Distance to the nearest library'),
    description: t(
      'Quanto è lontana in linea d’aria la biblioteca più vicina al centro del comune.',
      'How far, in a straight line, the library nearest to the centre of the comune is.',
    ),
    decimals: 1,
    sourceIds: [LIBRARIES_SOURCE, CENTRES_SOURCE],
    method: t(
      `${CENTRE.it} Biblioteche dell’anagrafe ICCU 2020 con una posizione, di ogni tipo.`,
      `${CENTRE.en} Libraries of the ICCU registry of 2020 with a position, of every type.`,
    ),
    cells: (facts) =>
      toNearest(
        facts,
        '2020',
        facts.services.libraries.flatMap(({ at }) => (at ? [at] : [])),
      ),
  },
  {
    ...SHARED,
    id: 'distanza-fermata',
    label: t('Distanza dalla fermata dei bus più vicina', 'Distance to the nearest bus stop'),
    description: t(
      'Quanto è lontana in linea d’aria la fermata dei bus più vicina al centro del comune.',
      'How far, in a straight line, the bus stop nearest to the centre of the comune is.',
    ),
    decimals: 2,
    sourceIds: [STOPS_SOURCE, CENTRES_SOURCE],
    method: t(`${CENTRE.it} Fermate TPER 2025-2026.`, `${CENTRE.en} TPER stops of 2025-2026.`),
    caveats: t(
      `Una fermata vicina non dice quanti bus passano. ${CAVEATS.it}`,
      `A stop nearby does not tell how many buses run. ${CAVEATS.en}`,
    ),
    cells: (facts) =>
      toNearest(
        facts,
        '2025',
        facts.services.stops.map((stop) => stop.at),
      ),
  },
  {
    ...SHARED,
    id: 'distanza-superiori',
    label: t('Distanza da un comune con le superiori', 'Distance to a comune with an upper school'),
    description: t(
      'Quanto è lontano in linea d’aria il centro del comune più vicino che ha una scuola superiore.',
      'How far, in a straight line, the centre of the nearest comune with an upper secondary school is.',
    ),
    decimals: 1,
    sourceIds: ['mim-scuole-statali', 'mim-scuole-paritarie', CENTRES_SOURCE],
    method: t(
      `${CENTRE.it} Fino al centro capoluogo del comune più vicino con una superiore, statale o paritaria, con corsi diurni; zero se è nel comune stesso. Le scuole non hanno coordinate.`,
      `${CENTRE.en} To the main centre of the nearest comune with an upper school, state or paritaria, with day courses; zero when it is in the comune itself. Schools have no coordinates.`,
    ),
    caveats: t(
      `Zero vuol dire nel comune, non vicino a casa, e la scuola può non avere l’indirizzo cercato. ${CAVEATS.it}`,
      `Zero means in the comune, not near home, and the school may not have the track sought. ${CAVEATS.en}`,
    ),
    cells: (facts) =>
      toNearest(
        facts,
        '2025',
        facts.ids
          .filter((id) => ordinary(facts, id, 'secondaria-2').length > 0)
          .map((id) => of(facts.services.centres, id)),
      ),
  },
];

function toNearest({ ids, services }: Facts, period: string, points: readonly LonLat[]): Cell[] {
  const places = points.map((at) => ({ at }));
  const none = t('Nessun luogo con una posizione nota.', 'No place with a known position.');
  return ids.map((id) => {
    const found = nearest(of(services.centres, id), places);
    return found === null ? without(id, period, 'missing', none) : plain(id, period, found.km, 'derived');
  });
}
