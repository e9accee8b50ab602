/** Words of the key of two crossed indicators, and of the list of a cell. Title and corner of the map are in drawing.ts. */
import type { CornerKind } from '../explorer/crossing';
import type { UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

const it = {
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
  noMiddle: 'nessun valore in mezzo',
};

const en: typeof it = {
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
  noMiddle: 'no value in between',
};

export const crossingKeyMessages: Record<Locale, typeof it> = { it, en };
