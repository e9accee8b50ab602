import { of, type Facts } from '../facts/facts';
import { STOPS_DATE, STOPS_SOURCE, type Stop } from '../facts/stops';
import { ratio, t, without, type Cell, type Entry } from './entry';
import { perResidents } from './residents';

const YEAR = '2025';
const COMMUTING_YEAR = '2011';
const CAVEATS = t(
  'Non è la frequenza: senza orari una fermata può avere cento corse al giorno o due. Solo rete TPER dei bus; i due lati di una strada sono due fermate.',
  'This is not frequency: without timetables a stop can have a hundred runs a day or two. TPER bus network only; the two sides of a street are two stops.',
);
const MERGED = t(
  'Il comune è nato da una fusione dopo il 2011: i flussi fra i comuni di allora non si sommano.',
  'The comune was merged after 2011: flows between the comuni of the time do not add up.',
);

const STOPS = {
  polarity: 'resource',
  measure: 'rate',
  sourceIds: [STOPS_SOURCE, 'istat-popolazione'],
  caveats: CAVEATS,
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

/** Bus stops and lines, and work outside the comune. */
export const transport: readonly Entry[] = [
  {
    ...STOPS,
    id: 'fermate-1000',
    label: t('Fermate dei bus ogni 1.000 residenti', 'Bus stops per 1,000 residents'),
    unit: t('ogni 1.000 residenti', 'per 1,000 residents'),
    description: t(
      'Quante fermate dei bus ci sono in rapporto a chi vive qui.',
      'How many bus stops there are against how many people live here.',
    ),
    numerator: t('fermate', 'stops'),
    denominator: t('residenti', 'residents'),
    factor: 1000,
    aggregation: 'ratio',
    aggregationReason: null,
    decimals: 1,
    method: t(
      'Fermate delle reti TPER di Bologna (2025) e Ferrara (2026), sui residenti al 1-1-2025. Una fermata della rete di Ferrara con lo stesso codice di una di Bologna, o entro 50 metri, è un doppione e non conta.',
      'Stops of the TPER feeds of Bologna (2025) and Ferrara (2026), over residents on 1-1-2025. A stop of the Ferrara feed with the code of one of Bologna, or within 50 metres of one, is a duplicate and does not count.',
    ),
    cells: (facts) => perResidents(facts, YEAR, STOPS_DATE, 1000, (id) => stopsIn(facts, id).length),
  },
  {
    ...STOPS,
    id: 'linee-1000',
    label: t('Linee di bus ogni 1.000 residenti', 'Bus lines per 1,000 residents'),
    unit: t('ogni 1.000 residenti', 'per 1,000 residents'),
    description: t(
      'Quante linee di bus fermano nel comune, in rapporto a chi vive qui.',
      'How many bus lines stop in the comune, against how many people live here.',
    ),
    numerator: t('linee distinte', 'distinct lines'),
    denominator: t('residenti', 'residents'),
    factor: 1000,
    aggregation: 'none',
    aggregationReason: t(
      'Una linea tocca più comuni: sommandoli sarebbe contata più volte.',
      'A line serves several comuni: adding them would count it more than once.',
    ),
    decimals: 1,
    method: t(
      'Linee distinte con almeno una fermata nel comune, sui residenti al 1-1-2025. Di 46 fermate del 2025 e di quelle della rete di Ferrara le linee non sono note.',
      'Distinct lines with at least one stop in the comune, over residents on 1-1-2025. The lines of 46 stops of 2025 and of those of the Ferrara feed are not known.',
    ),
    cells: (facts) => perResidents(facts, YEAR, STOPS_DATE, 1000, (id) => linesIn(facts, id)),
  },
  {
    ...STOPS,
    id: 'comuni-senza-fermata',
    label: t('Comuni senza una fermata dei bus', 'Comuni without a bus stop'),
    unit: t('% dei comuni', '% of comuni'),
    description: t(
      'Quanti comuni su cento non hanno nessuna fermata dei bus.',
      'How many comuni in a hundred have no bus stop at all.',
    ),
    polarity: 'need',
    numerator: t('comuni senza fermata', 'comuni without a stop'),
    denominator: t('comuni', 'comuni'),
    factor: 100,
    aggregation: 'ratio',
    aggregationReason: null,
    decimals: 0,
    sourceIds: [STOPS_SOURCE],
    method: t(
      'Per un comune 0 o 100; per un gruppo la quota dei suoi comuni. Le stazioni sono nella tabella a parte station_distances_odbl.',
      'For a comune 0 or 100; for a group the share of its comuni. Stations are in a table of their own, station_distances_odbl.',
    ),
    caveats: t(
      `Nelle reti del 2025-2026 ogni comune ha almeno 14 fermate: a mancare può essere il servizio, che qui non si vede. ${CAVEATS.it}`,
      `In the feeds of 2025-2026 every comune has at least 14 stops: what may be missing is the service, which is not seen here. ${CAVEATS.en}`,
    ),
    cells: (facts) =>
      facts.ids.map((id) => {
        const numerator = stopsIn(facts, id).length === 0 ? 1 : 0;
        return ratio(id, YEAR, { numerator, denominator: 1, factor: 100 });
      }),
  },
  {
    id: 'lavoro-fuori-comune',
    label: t('Lavoro fuori dal comune (2011)', 'Work outside the comune (2011)'),
    unit: t('% di chi va al lavoro', '% of those who travel to work'),
    description: t(
      'Quanti, fra i residenti che ogni giorno vanno al lavoro, escono dal comune.',
      'How many, among the residents who travel to work each day, leave the comune.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('residenti che lavorano in un altro comune', 'residents who work in another comune'),
    denominator: t('residenti che vanno al lavoro ogni giorno', 'residents who travel to work each day'),
    factor: 100,
    aggregation: 'ratio',
    aggregationReason: null,
    decimals: 0,
    sourceIds: ['istat-pendolarismo-2011'],
    method: t(
      'Residenti che vanno al lavoro meno quelli che lavorano nel proprio comune, censimento 2011. In un gruppo conta chi esce dal comune, anche se resta nel gruppo.',
      'Residents who travel to work less those who work in their own comune, 2011 census. In a group, those who leave their comune count even if they stay in the group.',
    ),
    caveats: t(
      'Dati del 2011. In un comune piccolo si esce più spesso. Non noto per Valsamoggia e Alto Reno Terme, nati dopo: i loro flussi non si sommano.',
      'Data of 2011. In a small comune people leave more often. Not known for Valsamoggia and Alto Reno Terme, merged later: their flows do not add up.',
    ),
    missions: [3],
    seriesBreaks: [],
    categories: [],
    cells: outsideCells,
  },
];

/** The stops of a comune. */
function stopsIn({ services }: Facts, id: string): Stop[] {
  return services.stops.filter((stop) => stop.comuneId === id);
}

function linesIn(facts: Facts, id: string): number {
  return new Set(stopsIn(facts, id).flatMap((stop) => stop.lines ?? [])).size;
}

function outsideCells({ ids, services: { commuters } }: Facts): Cell[] {
  return ids.map((id) => {
    const known = of(commuters, id);
    if (known === null) return without(id, COMMUTING_YEAR, 'missing', MERGED);
    const numerator = known.resident - known.inside;
    return ratio(id, COMMUTING_YEAR, { numerator, denominator: known.resident, factor: 100 });
  });
}
