/** Words of the map of a result. Functions take numbers already written in the language; names of columns are the reader's. */
import type { Shape } from '../laboratory/result/map-look';
import type { Merge } from '../laboratory/result/unit-values';
import type { UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

/** Territories of a level, many. */
const MANY: Record<Locale, Record<UnitLevel, string>> = {
  it: { comune: 'comuni', unione: 'unioni', distretto: 'distretti', area: 'aree' },
  en: { comune: 'comuni', unione: 'unioni', distretto: 'distretti', area: 'areas' },
};

const it = {
  mapLoading: 'Guardo se nel risultato ci sono luoghi.',
  placesFailed: 'L’elenco dei territori non è arrivato: non so se il risultato ha un luogo.',
  retry: 'Riprova',
  noPlace:
    'Il risultato non ha un luogo da mostrare. Servono codici ISTAT o nomi di comuni come sono pubblicati, gli identificativi di unioni, distretti o aree, oppure due colonne lon e lat.',
  where: 'Dove',
  whereUnits: (level: UnitLevel, column: string) => `${MANY.it[level]}: ${column}`,
  wherePoints: (lon: string, lat: string) => `punti: ${lon}, ${lat}`,
  value: 'Valore',
  presence: 'solo se c’è',
  countRows: 'numero di righe',
  shape: 'Come',
  shapes: {
    colours: 'colori per classi',
    circles: 'cerchi proporzionali',
    flat: 'un colore',
  } satisfies Record<Shape, string>,
  shapeHelp: {
    colours:
      'Fino a cinque classi con circa lo stesso numero di territori, dai confini arrotondati. I colori ingannano con i conteggi: per quelli usa i cerchi.',
    circles: 'L’area di un cerchio è il valore: va bene per i conteggi, non per tassi e medie.',
    flat: '',
  } satisfies Record<Shape, string>,
  merge: 'Più righe per territorio',
  mergeAsk: (n: string, level: UnitLevel) =>
    `Nel risultato ${n} ${MANY.it[level]} hanno più di una riga. Scegli che cosa mostrare: prima non c’è mappa.`,
  mergeChoose: 'scegli…',
  merges: {
    sum: 'la somma',
    mean: 'la media semplice',
    first: 'la prima riga',
    rows: 'quante righe sono',
  } satisfies Record<Merge, string>,
  mergeHelp: {
    sum: 'Ha senso per i conteggi, non per tassi o percentuali.',
    mean: 'Non è pesata: ogni riga conta uguale.',
    first: 'Vale l’ordine del risultato, le altre righe non si vedono.',
    rows: '',
  } satisfies Record<Merge, string>,
  absentKey: 'non nel risultato',
  noValueKey: 'nel risultato, senza valore',
  absentOrNoValueKey: 'non nel risultato o senza valore',
  outsideKey: {
    comune: '',
    unione: 'in nessuna unione',
    distretto: 'in nessun distretto',
    area: 'in nessuna area',
  } satisfies Record<UnitLevel, string>,
  notInResult: 'non nel risultato',
  noValue: 'senza valore',
  inResult: 'nel risultato',
  mapCount: (withValue: string, all: string, level: UnitLevel) =>
    `${withValue} ${MANY.it[level]} su ${all} con un valore`,
  mapPresent: (n: string, all: string, level: UnitLevel) => `${n} ${MANY.it[level]} su ${all} nel risultato`,
  mapAbsent: (n: string) => `${n} non nel risultato`,
  mapNoValue: (n: string) => `${n} senza valore`,
  strangeRows: (n: number, text: string, level: UnitLevel) =>
    n === 1
      ? `1 riga non è di uno di questi territori (${MANY.it[level]}) e non è sulla mappa.`
      : `${text} righe non sono di questi territori (${MANY.it[level]}) e non sono sulla mappa.`,
  emptyPlaces: (n: number, text: string) =>
    n === 1 ? '1 riga è senza luogo.' : `${text} righe sono senza luogo.`,
  outsidePoints: (n: number, text: string) =>
    n === 1
      ? '1 punto è fuori dal riquadro della mappa.'
      : `${text} punti sono fuori dal riquadro della mappa.`,
  strangePoints: (n: number, text: string) =>
    n === 1 ? '1 riga ha coordinate impossibili.' : `${text} righe hanno coordinate impossibili.`,
  negativeCircles: 'I valori negativi non hanno cerchio.',
  pointsDrawn: (n: number, text: string) => (n === 1 ? '1 punto disegnato.' : `${text} punti disegnati.`),
  mapHint: 'Tocca un territorio per leggerne il valore.',
  provenance: (date: string) =>
    `Risultato di una tua interrogazione sulle tabelle dell’osservatorio, ${date}.`,
};

type LaboratoryMapMessages = typeof it;

const en: LaboratoryMapMessages = {
  mapLoading: 'Looking for places in the result.',
  placesFailed: 'The list of territories did not arrive: whether the result has a place is not known.',
  retry: 'Try again',
  noPlace:
    'The result has no place to show. It takes ISTAT codes or names of comuni as published, the ids of unioni, distretti or areas, or two columns lon and lat.',
  where: 'Where',
  whereUnits: (level, column) => `${MANY.en[level]}: ${column}`,
  wherePoints: (lon, lat) => `points: ${lon}, ${lat}`,
  value: 'Value',
  presence: 'only whether it is there',
  countRows: 'number of rows',
  shape: 'How',
  shapes: { colours: 'colours by class', circles: 'proportional circles', flat: 'one colour' },
  shapeHelp: {
    colours:
      'Up to five classes with about as many territories each, at rounded bounds. Colours mislead with counts: use circles for those.',
    circles: 'The area of a circle is the value: good for counts, not for rates and means.',
    flat: '',
  },
  merge: 'Several rows for a territory',
  mergeAsk: (n, level) =>
    `In the result ${n} ${MANY.en[level]} have more than one row. Choose what to show: until then there is no map.`,
  mergeChoose: 'choose…',
  merges: { sum: 'their sum', mean: 'their plain mean', first: 'the first row', rows: 'how many they are' },
  mergeHelp: {
    sum: 'It makes sense for counts, not for rates or percentages.',
    mean: 'It is not weighted: each row counts the same.',
    first: 'By the order of the result; the other rows are not seen.',
    rows: '',
  },
  absentKey: 'not in the result',
  noValueKey: 'in the result, without a value',
  absentOrNoValueKey: 'not in the result or without a value',
  outsideKey: { comune: '', unione: 'in no unione', distretto: 'in no distretto', area: 'in no area' },
  notInResult: 'not in the result',
  noValue: 'without a value',
  inResult: 'in the result',
  mapCount: (withValue, all, level) => `${withValue} of ${all} ${MANY.en[level]} with a value`,
  mapPresent: (n, all, level) => `${n} of ${all} ${MANY.en[level]} in the result`,
  mapAbsent: (n) => `${n} not in the result`,
  mapNoValue: (n) => `${n} without a value`,
  strangeRows: (n, text, level) =>
    n === 1
      ? `1 row is not about one of these territories (${MANY.en[level]}) and is not on the map.`
      : `${text} rows are not about these territories (${MANY.en[level]}) and are not on the map.`,
  emptyPlaces: (n, text) => (n === 1 ? '1 row has no place.' : `${text} rows have no place.`),
  outsidePoints: (n, text) =>
    n === 1 ? '1 point is outside the frame of the map.' : `${text} points are outside the frame of the map.`,
  strangePoints: (n, text) =>
    n === 1 ? '1 row has impossible coordinates.' : `${text} rows have impossible coordinates.`,
  negativeCircles: 'Negative values have no circle.',
  pointsDrawn: (n, text) => (n === 1 ? '1 point drawn.' : `${text} points drawn.`),
  mapHint: 'Press a territory to read its value.',
  provenance: (date) => `Result of a query of yours on the tables of the observatory, ${date}.`,
};

export const laboratoryMapMessages: Record<Locale, LaboratoryMapMessages> = { it, en };
