/** Words of taking an own area away: link, files, other pages. */
import type { Locale } from './locale';

const it = {
  copyLink: 'Copia il link',
  copied: 'Link copiato.',
  copyByHand: 'Il browser non permette di copiare: prendi l’indirizzo dalla barra in alto.',
  compare: 'Confronta con la città metropolitana',
  openMap: 'Apri sulla mappa',
  tooManyForMap: (most: number) =>
    `La mappa tiene insieme ${most} comuni: per un’area più grande tienila in questo browser, e la mappa la apre da «Le mie aree».`,
  csv: 'Scarica CSV',
  xlsx: 'Scarica XLSX',
  outline: 'GeoJSON del contorno',
  made: 'File pronto.',
  making: 'Preparo il file.',
  notMade: 'Il file non è riuscito: i confini o un pezzo della pagina non sono arrivati.',
  fileName: 'area',
};

const en: typeof it = {
  copyLink: 'Copy the link',
  copied: 'Link copied.',
  copyByHand: 'The browser does not allow copying: take the address from the bar above.',
  compare: 'Compare with the metropolitan city',
  openMap: 'Open on the map',
  tooManyForMap: (most) =>
    `The map holds ${most} comuni together: keep a larger area in this browser, and the map opens it from “My areas”.`,
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  outline: 'GeoJSON of the outline',
  made: 'The file is ready.',
  making: 'Making the file.',
  notMade: 'The file did not succeed: the boundaries or a part of the page did not arrive.',
  fileName: 'area',
};

export const ownAreaTakenMessages: Record<Locale, typeof it> = { it, en };
