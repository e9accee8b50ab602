import type { Quarter } from '../territory/profile-quadrant';
import type { Locale } from './locale';

const it = {
  similar: {
    title: {
      comune: 'I comuni più simili',
      unione: 'Le unioni più simili',
      distretto: 'I distretti più simili',
    },
    note: (n: number, of: number) =>
      `Distanza in deviazioni standard su ${n} variabili, tra ${of} territori: 0 è uguale in tutto. Le organizzazioni non contano nella distanza: si leggono accanto.`,
    variables: 'Variabili',
    name: 'Territorio',
    distance: 'Distanza',
    alike: 'Più vicini in',
    different: 'Più lontani in',
    beside: 'Organizzazioni ogni 10.000',
    compared: (label: string, other: string, own: string) => `${label} ${other} (qui ${own})`,
    compare: 'Confronta questi territori',
    few: 'Sono sette in tutto: il più vicino può essere lontano.',
  },
  quadrant: {
    title: {
      gap: 'Più bisogno e meno risorsa della mediana',
      both: 'Più bisogno, ma anche più risorsa della mediana',
      neither: 'Meno bisogno e meno risorsa della mediana',
      served: 'Meno bisogno e più risorsa della mediana',
      at: 'Sulla mediana dei 55',
    } satisfies Record<Quarter, string>,
    group: (n: number, of: number) =>
      n === 0
        ? 'In nessun comune più bisogno e meno risorsa della mediana'
        : n === of
          ? of === 1
            ? 'Più bisogno e meno risorsa della mediana'
            : `In tutti i ${of} comuni più bisogno e meno risorsa della mediana`
          : `In ${n} ${n === 1 ? 'comune' : 'comuni'} su ${of} più bisogno e meno risorsa della mediana`,
    measure: (need: string, resource: string) =>
      `In alto il bisogno: ${need}. A destra la risorsa: ${resource}.`,
    key: 'Ogni punto è un comune; i tratteggi sono le mediane dei 55. In grigio il quarto con più bisogno e meno risorsa.',
    own: 'In nero i comuni di qui.',
    label: (name: string, need: string, resource: string) =>
      `Bisogno contro risorsa nei 55 comuni. ${name}: bisogno ${need}, risorsa ${resource}.`,
    groupLabel: (n: number, of: number) =>
      `Bisogno contro risorsa nei 55 comuni; ${n} dei ${of} di qui sono nel quarto con più bisogno e meno risorsa.`,
    cut: 'La freccia segna valori oltre il bordo.',
    residents: (n: string, share: string) =>
      `Ci vivono ${n} persone, il ${share}\u00a0% dei residenti di qui.`,
    cornerTitle: 'I comuni con più bisogno e meno risorsa',
    cornerNone: 'Nessun comune di qui è in quel quarto.',
    comune: 'Comune',
    population: 'Abitanti',
    open: 'Apri l’incrocio',
  },
  trends: {
    beds: (last: string, lastPeriod: string, first: string, firstPeriod: string) =>
      `Nel ${lastPeriod} ${last} posti letto per turisti ogni 1.000 residenti; nel ${firstPeriod} erano ${first}`,
    bedsMeasure:
      'Posti letto ogni 1.000 residenti, solo strutture registrate. Dove cambia il conto dei residenti la linea si interrompe.',
    whole: 'Città metropolitana',
    summaryWhole: (value: string) => `Città metropolitana: ${value}.`,
  },
  gaps: {
    here: (n: number) => (n === 1 ? 'Qui manca un indicatore' : `Qui mancano ${n} indicatori`),
    none: 'Nessun indicatore manca qui nell’ultimo periodo.',
    notSummed: (n: number) =>
      n === 1
        ? 'Un altro indicatore non si somma tra comuni: non è un dato che manca.'
        : `Altri ${n} indicatori non si sommano tra comuni: non sono dati che mancano.`,
    indicator: 'Indicatore',
    why: 'Perché',
    missing: 'Manca.',
    suppressed: 'Riservato dalla fonte.',
    holder: 'Chi può dirlo',
    questions: 'Domande a cui nessuna fonte risponde qui',
  },
  print: {
    sources: 'Fonti delle cifre',
    lists:
      'Gli elenchi di organizzazioni, luoghi, comunità energetiche e percorsi sono parziali: quello che manca qui può esserci. Le organizzazioni sono contate alla sede legale.',
  },
};

export type TerritoryReadingMessages = typeof it;

const en: TerritoryReadingMessages = {
  similar: {
    title: {
      comune: 'The most similar comuni',
      unione: 'The most similar unioni',
      distretto: 'The most similar districts',
    },
    note: (n, of) =>
      `Distance in standard deviations over ${n} variables, among ${of} territories: 0 is alike in everything. Organisations do not count in the distance: they are read beside it.`,
    variables: 'Variables',
    name: 'Territory',
    distance: 'Distance',
    alike: 'Nearest in',
    different: 'Farthest in',
    beside: 'Organisations per 10,000',
    compared: (label, other, own) => `${label} ${other} (here ${own})`,
    compare: 'Compare these territories',
    few: 'There are seven in all: the nearest may be far.',
  },
  quadrant: {
    title: {
      gap: 'More need and less resource than the median',
      both: 'More need, but more resource too than the median',
      neither: 'Less need and less resource than the median',
      served: 'Less need and more resource than the median',
      at: 'On the median of the 55',
    },
    group: (n, of) =>
      n === 0
        ? 'In no comune more need and less resource than the median'
        : n === of
          ? of === 1
            ? 'More need and less resource than the median'
            : `In all ${of} comuni more need and less resource than the median`
          : `In ${n} of ${of} comuni more need and less resource than the median`,
    measure: (need, resource) => `Upwards the need: ${need}. Rightwards the resource: ${resource}.`,
    key: 'Each dot is a comune; the dashes are the medians of the 55. In grey the quarter with more need and less resource.',
    own: 'In black the comuni of this territory.',
    label: (name, need, resource) =>
      `Need against resource in the 55 comuni. ${name}: need ${need}, resource ${resource}.`,
    groupLabel: (n, of) =>
      `Need against resource in the 55 comuni; ${n} of the ${of} of this territory are in the quarter with more need and less resource.`,
    cut: 'The arrow marks values beyond the edge.',
    residents: (n, share) => `${n} people live there, ${share}% of the residents of this territory.`,
    cornerTitle: 'The comuni with more need and less resource',
    cornerNone: 'No comune of this territory is in that quarter.',
    comune: 'Comune',
    population: 'Residents',
    open: 'Open the crossing',
  },
  trends: {
    beds: (last, lastPeriod, first, firstPeriod) =>
      `In ${lastPeriod} ${last} beds for guests per 1,000 residents; in ${firstPeriod} they were ${first}`,
    bedsMeasure:
      'Beds per 1,000 residents, registered places only. Where the count of residents changes the line stops.',
    whole: 'Metropolitan city',
    summaryWhole: (value) => `Metropolitan city: ${value}.`,
  },
  gaps: {
    here: (n) => (n === 1 ? 'One indicator is missing here' : `${n} indicators are missing here`),
    none: 'No indicator is missing here in the latest period.',
    notSummed: (n) =>
      n === 1
        ? 'One more indicator cannot be summed over comuni: it is not missing data.'
        : `${n} more indicators cannot be summed over comuni: they are not missing data.`,
    indicator: 'Indicator',
    why: 'Why',
    missing: 'Missing.',
    suppressed: 'Suppressed by the source.',
    holder: 'Who could say it',
    questions: 'Questions that no source here answers',
  },
  print: {
    sources: 'Sources of the figures',
    lists:
      'The lists of organisations, places, energy communities and routes are partial: what is absent here may exist. Organisations are counted at their registered seat.',
  },
};

/** Words of the parts of a territory page that read its figures: similar ones, need and resource, what is missing, paper. */
export const territoryReading: Record<Locale, TerritoryReadingMessages> = { it, en };
