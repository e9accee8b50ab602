import type { Locale } from './locale';

const it = {
  title: 'Un indicatore, un file',
  intro: (n: string) =>
    `Ognuno dei ${n} indicatori in un file suo: ogni territorio con il nome, tutti i periodi, il più recente in cima, con stato, fonte e licenza.`,
  cite: 'Come si citano',
  of: (n: string) => (n === '1' ? '1 indicatore' : `${n} indicatori`),
  found: (n: number, all: number) =>
    n === all ? `${all} indicatori` : n === 1 ? `1 indicatore su ${all}` : `${n} indicatori su ${all}`,
  none: 'Nessun indicatore con queste caratteristiche',
  download: (label: string, format: string) => `Scarica «${label}» in ${format}`,
  map: 'Mappa',
  mapOf: (label: string) => `Mappa: ${label}`,
  method: 'Metodo',
  methodOf: (label: string) => `Metodo: ${label}`,
};

export type DataIndicatorMessages = typeof it;

const en: DataIndicatorMessages = {
  title: 'One indicator, one file',
  intro: (n) =>
    `Each of the ${n} indicators in a file of its own: every territory with its name, every period, the latest on top, with status, source and licence.`,
  cite: 'How to cite them',
  of: (n) => (n === '1' ? '1 indicator' : `${n} indicators`),
  found: (n, all) =>
    n === all ? `${all} indicators` : n === 1 ? `1 indicator of ${all}` : `${n} indicators of ${all}`,
  none: 'No indicator like this',
  download: (label, format) => `Download “${label}” as ${format}`,
  map: 'Map',
  mapOf: (label) => `Map: ${label}`,
  method: 'Method',
  methodOf: (label) => `Method: ${label}`,
};

/** Words of the list of indicators in the catalogue. A key missing in one language does not compile. */
export const dataIndicators: Record<Locale, DataIndicatorMessages> = { it, en };
