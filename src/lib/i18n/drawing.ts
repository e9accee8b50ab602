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
  crossedWith: (first: string, second: string) => `${first} × ${second}`,
  below: (value: string) => `meno di ${value}`,
  between: (from: string, to: string) => `${from}–${to}`,
  betweenSigned: (from: string, to: string) => `da ${from} a ${to}`,
  above: (value: string) => `${value} o più`,
  onlyValue: (value: string) => `sempre ${value}`,
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
  crossedWith: (first, second) => `${first} × ${second}`,
  below: (value) => `less than ${value}`,
  between: (from, to) => `${from}–${to}`,
  betweenSigned: (from, to) => `${from} to ${to}`,
  above: (value) => `${value} or more`,
  onlyValue: (value) => `always ${value}`,
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
