/** What a crossing does not say, and where its two indicators come from. */
import type { Locale } from './locale';

const it = {
  fewUnits: (n: string) => `Con ${n} i terzi contano due o tre territori: leggili uno per uno.`,
  limits: 'Che cosa non dice',
  limitPairs: (n: string, missing: string) => `n = ${n} con tutti e due i valori${missing}.`,
  limitMissing: (units: string) => `; senza uno dei due: ${units}`,
  limitGap: (reason: string, names: string) => `Fuori dall’incrocio, ${reason}: ${names}.`,
  limitPeriods: (y: string, x: string) =>
    y === x
      ? `I due indicatori sono dello stesso periodo (${y}).`
      : `I due indicatori sono di periodi diversi: ${y} e ${x}.`,
  limitPartial: (label: string) =>
    `«${label}» viene da un elenco parziale: un valore vuol dire che qualcosa c’è, la sua assenza non vuol dire che non ci sia nulla. I terzi si calcolano solo su chi è nell’elenco.`,
  limitSmall: (names: string, what: string) =>
    `Piccoli numeri: per ${names} la risorsa nasce da meno di 10 ${what}. Uno in più o in meno la cambia molto.`,
  limitCount: (label: string) => `«${label}» è un numero, non un rapporto: cresce con la popolazione.`,
  limitBounds:
    'Le soglie dei terzi sono arrotondate perché si leggano: chi ha un valore vicino a una soglia può cambiare riquadro.',
  limitWhole: (units: string) =>
    `Soglie, mediane e correlazione sono di tutti (${units}), non della sola area scelta.`,
  limitCause: 'Due valori nello stesso posto non sono causa ed effetto.',
  limitDistance:
    'Le distanze sono in linea d’aria fra i centri dei comuni (località GeoNames con il nome del comune; Calderino per Monte San Pietro, Bazzano per Valsamoggia, Porretta Terme per Alto Reno Terme): in montagna la strada è più lunga.',
  limitHere:
    'Le organizzazioni sono quelle ammesse al 5 per mille del 2020, alla sede legale. I luoghi vengono da elenchi pubblici; dove è scritto «almeno» l’elenco è parziale.',
  caveats: (label: string) => `${label}:`,
  sources: 'Fonti',
  method: 'metodo',
  methodOf: (label: string) => `Metodo: ${label}`,
};

const en: typeof it = {
  fewUnits: (n) => `With ${n} a third is two or three territories: read them one by one.`,
  limits: 'What it does not say',
  limitPairs: (n, missing) => `n = ${n} with both values${missing}.`,
  limitMissing: (units) => `; without one of the two: ${units}`,
  limitGap: (reason, names) => `Not in the crossing, ${reason}: ${names}.`,
  limitPeriods: (y, x) =>
    y === x
      ? `Both indicators are of the same period (${y}).`
      : `The two indicators are of different periods: ${y} and ${x}.`,
  limitPartial: (label) =>
    `“${label}” comes from a partial list: a value means that something is there, its absence does not mean that nothing is. Thirds are cut only on those in the list.`,
  limitSmall: (names, what) =>
    `Small numbers: for ${names} the resource is made from fewer than 10 ${what}. One more or less changes it a lot.`,
  limitCount: (label) => `“${label}” is a number, not a rate: it grows with the population.`,
  limitBounds:
    'The bounds of the thirds are rounded so that they can be read: a value close to a bound may be in another cell.',
  limitWhole: (units) =>
    `Bounds, medians and correlation are those of all (${units}), not of the chosen area alone.`,
  limitCause: 'Two values in one place are not cause and effect.',
  limitDistance:
    'Distances are as the crow flies between the centres of the comuni (GeoNames localities named as the comune; Calderino for Monte San Pietro, Bazzano for Valsamoggia, Porretta Terme for Alto Reno Terme): in the mountains the road is longer.',
  limitHere:
    'Organisations are those admitted to the 5 per mille of 2020, at their registered seat. Places come from public lists; where it says “at least” the list is partial.',
  caveats: (label) => `${label}:`,
  sources: 'Sources',
  method: 'method',
  methodOf: (label) => `Method: ${label}`,
};

export const crossingLimits: Record<Locale, typeof it> = { it, en };
