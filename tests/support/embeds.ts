import type { EmbedChoice } from '../../src/lib/takeaway/embed-code';

const PAIR = 'indicatore=minuti-polo&con=organizzazioni-10k';

/** An address of each kind of frame, with what it shows when it is whole. */
export const EMBEDS: Record<string, { path: string; choice: EmbedChoice; shows: string; count: number }> = {
  map: { choice: 'mappa', path: '/embed/?indicatore=minuti-polo', shows: '.map-comuni .cm', count: 55 },
  bars: {
    choice: 'barre',
    path: '/embed/grafico/?indicatore=minuti-polo&comune=037059',
    shows: '[data-chart="barre"] rect.bar',
    count: 11,
  },
  table: { choice: 'tabella', path: `/embed/tabella/?${PAIR}`, shows: 'tbody tr', count: 55 },
  card: { choice: 'scheda', path: '/embed/territorio/vergato/', shows: 'li .strip svg.strip', count: 6 },
  distribution: {
    choice: 'distribuzione',
    path: '/embed/grafico/?indicatore=minuti-polo&grafico=distribuzione',
    shows: '[role="option"]',
    count: 55,
  },
  trend: {
    choice: 'andamento',
    path: '/embed/grafico/?indicatore=organizzazioni-10k&grafico=andamento',
    shows: '[data-chart="andamento"] .series',
    count: 5,
  },
  scatter: {
    choice: 'dispersione',
    path: `/embed/grafico/?${PAIR}&vista=incrocio&grafico=dispersione`,
    shows: '[role="option"]',
    count: 55,
  },
};
