import type { Locale } from './locale';
import type { CornerKind } from '../explorer/crossing';
import type { Centre, UnitLevel } from '../state/explorer';

/** Words of the units of a level: one and many, and how a sentence begins that counts them. */
interface UnitWords {
  one: string;
  many: string;
  /** `In un solo comune`, `In nessun comune`. */
  inOne: string;
  inNone: string;
}

const it = {
  units: {
    comune: { one: 'comune', many: 'comuni', inOne: 'In un solo comune', inNone: 'In nessun comune' },
    unione: { one: 'unione', many: 'unioni', inOne: 'In una sola unione', inNone: 'In nessuna unione' },
    distretto: {
      one: 'distretto',
      many: 'distretti',
      inOne: 'In un solo distretto',
      inNone: 'In nessun distretto',
    },
    area: { one: 'area', many: 'aree', inOne: 'In una sola area', inNone: 'In nessuna area' },
  } satisfies Record<UnitLevel, UnitWords>,
  /** Numbers that a title writes in letters. */
  words: [
    'zero',
    'uno',
    'due',
    'tre',
    'quattro',
    'cinque',
    'sei',
    'sette',
    'otto',
    'nove',
    'dieci',
    'undici',
    'dodici',
  ],
  inMany: (count: string, units: string) => `In ${count} ${units}`,
  corner: {
    gap: 'il bisogno è alto e la risorsa è scarsa',
    needs: 'entrambi i bisogni sono alti',
    resources: 'entrambe le risorse sono scarse',
    plain: 'il primo valore è alto e il secondo è basso',
  } satisfies Record<CornerKind, string>,
  cornerList: {
    gap: 'Dove manca di più',
    needs: 'Dove i bisogni si sommano',
    resources: 'Dove mancano entrambe',
    plain: 'Primo valore alto, secondo basso',
  } satisfies Record<CornerKind, string>,
  cornerPlace: {
    gap: 'In alto a sinistra: bisogno alto, risorsa scarsa.',
    needs: 'In alto a destra: entrambi i bisogni alti.',
    resources: 'In basso a sinistra: entrambe le risorse scarse.',
    plain: 'In alto a sinistra: primo valore alto, secondo basso.',
  } satisfies Record<CornerKind, string>,
  crossedWith: (first: string, second: string) => `${first} × ${second}`,
  crossingLegend: (units: string) => `Legenda, con il numero di ${units}`,
  crossingHelp: {
    comune: 'Scegli una casella per vedere solo quei comuni.',
    unione: 'Scegli una casella per vedere solo quelle unioni.',
    distretto: 'Scegli una casella per vedere solo quei distretti.',
    area: 'Scegli una casella per vedere solo quelle aree.',
  } satisfies Record<UnitLevel, string>,
  unitHead: { comune: 'Comune', unione: 'Unione', distretto: 'Distretto', area: 'Area' } satisfies Record<
    UnitLevel,
    string
  >,
  crossingCell: (count: string, y: string, x: string) => `${count}: ${y}; ${x}`,
  terciles: 'Ogni indicatore è diviso in tre parti di numero simile, qualunque sia il metodo delle classi.',
  countsCrossed: 'Attenzione: un numero assoluto cresce con la popolazione, un rapporto no.',
  withoutValue: (units: string) => `Senza uno dei due valori: ${units}.`,
  chosenCell: 'La casella scelta',
  nobody: 'Nessuno.',
  residents: (n: string) => `Ci vivono ${n} persone (ultimo dato ISTAT).`,
  below: (value: string) => `meno di ${value}`,
  between: (from: string, to: string) => `${from}–${to}`,
  betweenSigned: (from: string, to: string) => `da ${from} a ${to}`,
  above: (value: string) => `${value} o più`,
  onlyValue: (value: string) => `sempre ${value}`,
  noMiddle: 'nessun valore in mezzo',
  scale: 'Colori',
  scales: {
    tema: 'Dal poco al molto',
    zero: 'Divergenti attorno a zero',
    metropolitano: 'Divergenti attorno al valore metropolitano',
  } satisfies Record<Centre | 'tema', string>,
  scaleOfSigns: 'I valori hanno due segni: i colori si dividono a zero.',
  ownBreaks: 'Le mie soglie',
  ownBreaksHelp: 'Da 1 a 6 numeri, separati da punto e virgola: 3; 4,5; 6',
  ownBreaksError: 'Scrivi da 1 a 6 numeri separati da punto e virgola, per esempio 3; 4,5; 6.',
  applyBreaks: 'Applica',
  classesOfArea: (area: string) => `Classi calcolate solo su: ${area}`,
  fewerClasses: (n: number) =>
    n === 1 ? 'I valori bastano per una classe sola.' : `I valori bastano per ${n} classi.`,
  classRange: (range: string, units: string) => `${range}: ${units}`,
  centreMetropolitan: (value: string) => `metropolitano ${value}`,
  legendClasses: 'Classi: premi per vedere solo i territori di una classe, Esc per rivederli tutti',
  inNoUnit: 'in nessuna unione',
  noCrossing: 'Senza incrocio: nessun territorio ha i due valori.',
  notForGroups: (label: string, reason: string) => `${label}: nessun valore per gruppi di comuni. ${reason}`,
  namedValue: (value: string, name: string) => `${value} (${name})`,
  addToSelection: 'Selezione multipla',
  addToSelectionHelp: 'Ogni tocco aggiunge o toglie un territorio',
  listKeys:
    'Frecce: territorio vicino. Spazio: tieni anche questo. Inizio e Fine: valore più alto e più basso. Esc: nessuna selezione.',
  mapList: {
    comune: 'Mappa dei comuni: usa le frecce per passare al comune vicino',
    unione: 'Mappa delle unioni: usa le frecce per passare all’unione vicina',
    distretto: 'Mappa dei distretti: usa le frecce per passare al distretto vicino',
    area: 'Mappa delle aree: usa le frecce per passare all’area vicina',
  } satisfies Record<UnitLevel, string>,
  legendText: (n: string, low: string, high: string, unit: string) =>
    `Distribuzione di ${n}, da ${low} a ${high} ${unit}`,
};

export type DrawingMessages = typeof it;

const en: DrawingMessages = {
  units: {
    comune: { one: 'comune', many: 'comuni', inOne: 'In one comune alone', inNone: 'In no comune' },
    unione: { one: 'unione', many: 'unioni', inOne: 'In one unione alone', inNone: 'In no unione' },
    distretto: {
      one: 'distretto',
      many: 'distretti',
      inOne: 'In one distretto alone',
      inNone: 'In no distretto',
    },
    area: { one: 'area', many: 'areas', inOne: 'In one area alone', inNone: 'In no area' },
  },
  words: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
  ],
  inMany: (count, units) => `In ${count} ${units}`,
  corner: {
    gap: 'need is high and the resource is scarce',
    needs: 'both needs are high',
    resources: 'both resources are scarce',
    plain: 'the first value is high and the second is low',
  },
  cornerList: {
    gap: 'Where most is missing',
    needs: 'Where needs add up',
    resources: 'Where both are missing',
    plain: 'First value high, second low',
  },
  cornerPlace: {
    gap: 'Top left: high need, scarce resource.',
    needs: 'Top right: both needs high.',
    resources: 'Bottom left: both resources scarce.',
    plain: 'Top left: first value high, second low.',
  },
  crossedWith: (first, second) => `${first} × ${second}`,
  crossingLegend: (units) => `Legend, with the number of ${units}`,
  crossingHelp: {
    comune: 'Choose a cell to see only those comuni.',
    unione: 'Choose a cell to see only those unioni.',
    distretto: 'Choose a cell to see only those distretti.',
    area: 'Choose a cell to see only those areas.',
  },
  unitHead: { comune: 'Comune', unione: 'Unione', distretto: 'Distretto', area: 'Area' },
  crossingCell: (count, y, x) => `${count}: ${y}; ${x}`,
  terciles: 'Each indicator is cut in three parts of like number, whatever the method of the classes.',
  countsCrossed: 'Mind: a plain number grows with the population, a rate does not.',
  withoutValue: (units) => `Without one of the two values: ${units}.`,
  chosenCell: 'The chosen cell',
  nobody: 'None.',
  residents: (n) => `${n} people live there (latest ISTAT figure).`,
  below: (value) => `less than ${value}`,
  between: (from, to) => `${from}–${to}`,
  betweenSigned: (from, to) => `${from} to ${to}`,
  above: (value) => `${value} or more`,
  onlyValue: (value) => `always ${value}`,
  noMiddle: 'no value in between',
  scale: 'Colours',
  scales: {
    tema: 'From little to much',
    zero: 'Diverging around zero',
    metropolitano: 'Diverging around the metropolitan value',
  },
  scaleOfSigns: 'Values have two signs: the colours part at zero.',
  ownBreaks: 'My breaks',
  ownBreaksHelp: 'From 1 to 6 numbers, separated by semicolons: 3; 4.5; 6',
  ownBreaksError: 'Write from 1 to 6 numbers separated by semicolons, for example 3; 4.5; 6.',
  applyBreaks: 'Apply',
  classesOfArea: (area) => `Classes computed only on: ${area}`,
  fewerClasses: (n) => (n === 1 ? 'The values make one class only.' : `The values make ${n} classes.`),
  classRange: (range, units) => `${range}: ${units}`,
  centreMetropolitan: (value) => `metropolitan ${value}`,
  legendClasses: 'Classes: press one to see its territories only, Esc to see all again',
  inNoUnit: 'in no unione',
  noCrossing: 'No crossing: no territory has both values.',
  notForGroups: (label, reason) => `${label}: no value for groups of comuni. ${reason}`,
  namedValue: (value, name) => `${value} (${name})`,
  addToSelection: 'Select several',
  addToSelectionHelp: 'Every tap adds or removes a territory',
  listKeys:
    'Arrows: neighbouring territory. Space: keep this one too. Home and End: highest and lowest value. Esc: no selection.',
  mapList: {
    comune: 'Map of the comuni: use the arrow keys to move to the neighbouring comune',
    unione: 'Map of the unioni: use the arrow keys to move to the neighbouring unione',
    distretto: 'Map of the distretti: use the arrow keys to move to the neighbouring distretto',
    area: 'Map of the areas: use the arrow keys to move to the neighbouring area',
  },
  legendText: (n, low, high, unit) => `Distribution of ${n}, from ${low} to ${high} ${unit}`,
};

/** Words of the drawn map: classes, legends, crossing, selection on the map. */
export const drawingMessages: Record<Locale, DrawingMessages> = { it, en };
