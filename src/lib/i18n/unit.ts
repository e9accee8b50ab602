import type { Locale } from './locale';

/** Units that follow a number, in the singular; a unit that is not here does not change with the number. */
const ONE: Record<Locale, Record<string, string>> = {
  it: {
    agriturismi: 'agriturismo',
    arrivi: 'arrivo',
    biblioteche: 'biblioteca',
    case: 'casa',
    contratti: 'contratto',
    empori: 'emporio',
    immobili: 'immobile',
    luoghi: 'luogo',
    musei: 'museo',
    notti: 'notte',
    organizzazioni: 'organizzazione',
    percorsi: 'percorso',
    punti: 'punto',
    residenti: 'residente',
    scelte: 'scelta',
    scuole: 'scuola',
  },
  en: {
    arrivals: 'arrival',
    centres: 'centre',
    choices: 'choice',
    communities: 'community',
    contracts: 'contract',
    'farm stays': 'farm stay',
    libraries: 'library',
    museums: 'museum',
    nights: 'night',
    organisations: 'organisation',
    places: 'place',
    points: 'point',
    properties: 'property',
    residents: 'resident',
    routes: 'route',
    schools: 'school',
    shops: 'shop',
  },
};

/** The unit as it follows a number: `1 agriturismo`, `2 agriturismi`. */
export function unitOf(unit: string, value: number | null, locale: Locale): string {
  return value === 1 ? (ONE[locale][unit] ?? unit) : unit;
}

/** A number, already written, with its unit: `12,5 %`, in English `12.5%`; a unit that is empty leaves the number alone. */
export function withUnit(number: string, unit: string, locale: Locale): string {
  if (unit === '') return number;
  return `${number}${locale === 'en' && unit.startsWith('%') ? '' : ' '}${unit}`;
}
