/** Words of choosing which territories stand side by side. */
import type { Level } from '../territory/types';
import type { Locale } from './locale';

const it = {
  territories: 'Territori',
  count: (n: number, most: number) => `${n} di ${most}`,
  add: 'Aggiungi un territorio',
  addHint: 'Comune, unione, distretto, area',
  full: (most: number) => `Più di ${most} colonne non si leggono: togline una per aggiungerne un’altra.`,
  noTerritory: 'Nessun territorio con questo nome.',
  options: (n: number) => (n === 1 ? '1 territorio trovato' : `${n} territori trovati`),
  remove: (name: string) => `Togli ${name}`,
  removed: (name: string) => `${name} tolto dal confronto.`,
  added: (name: string) => `${name} aggiunto al confronto.`,
  pin: (name: string) => `Prendi ${name} come riferimento`,
  unpin: (name: string) => `Togli ${name} da riferimento`,
  presets: 'Tutti insieme',
  preset: {
    area: 'le quattro aree',
    unione: 'le unioni',
    distretto: 'i distretti',
  } satisfies Partial<Record<Level, string>>,
  makeArea: 'Componi un’area tua',
};

export type ComparisonTerritories = typeof it;

const en: ComparisonTerritories = {
  territories: 'Territories',
  count: (n, most) => `${n} of ${most}`,
  add: 'Add a territory',
  addHint: 'Comune, unione, district, area',
  full: (most) => `More than ${most} columns cannot be read: take one away to add another.`,
  noTerritory: 'No territory of this name.',
  options: (n) => (n === 1 ? '1 territory found' : `${n} territories found`),
  remove: (name) => `Take ${name} away`,
  removed: (name) => `${name} taken out of the comparison.`,
  added: (name) => `${name} added to the comparison.`,
  pin: (name) => `Take ${name} as the reference`,
  unpin: (name) => `No longer take ${name} as the reference`,
  presets: 'All together',
  preset: { area: 'the four areas', unione: 'the unioni', distretto: 'the districts' },
  makeArea: 'Put an area of your own together',
};

export const comparisonTerritories: Record<Locale, ComparisonTerritories> = { it, en };
