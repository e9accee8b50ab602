import { xmlText } from '../export/xml';
import { CHART_KEY, type Chart } from './embed-chart';

/** What can stand in the page of another site. */
export const EMBED_KINDS = ['mappa', 'grafico', 'tabella', 'scheda'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

export const EMBED_THEMES = ['auto', 'chiaro', 'scuro'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** What a reader chooses: a chart is named by its kind. */
export type EmbedChoice = Exclude<EmbedKind, 'grafico'> | Chart;

/** What a reader chooses, as kind and chart; whatever is not another kind is a chart. */
export function embedRequest(choice: EmbedChoice): {
  kind: EmbedKind;
  chart: Chart | null;
} {
  if (choice === 'mappa' || choice === 'tabella' || choice === 'scheda') return { kind: choice, chart: null };
  return { kind: 'grafico', chart: choice };
}

/** Least and greatest height that the forms accept, CSS px. */
export const EMBED_HEIGHT = { min: 320, max: 1200 } as const;

/**
 * Heights at which each is seen whole, or scrolls in itself, CSS px: charts down to a phone of 320 px, where they are highest; the card in
 * the column of an article.
 */
export const USUAL_HEIGHT: Record<EmbedChoice, number> = {
  mappa: 720,
  barre: 840,
  distribuzione: 860,
  andamento: 880,
  dispersione: 900,
  tabella: 640,
  scheda: 640,
};

export interface EmbedCode {
  /** Whole address of the light page, with the view in its query. */
  address: string;
  /** What the frame holds, for those who do not see it. */
  title: string;
  /** CSS px; out of bounds is brought within, and what is no number is `usual`. */
  height: number;
  usual?: number;
}

/** The frame to paste in another page. No script and no style: it is as wide as its place. */
export function embedCode({ address, title, height, usual = USUAL_HEIGHT.mappa }: EmbedCode): string {
  const { min, max } = EMBED_HEIGHT;
  const px = Number.isFinite(height) ? Math.min(max, Math.max(min, Math.round(height))) : usual;
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="${px}" loading="lazy"></iframe>`;
}

/** Page of a kind, without base and language; that of a card has the last segment of its territory's page. */
export function embedPath(kind: EmbedKind, slug = ''): string {
  if (kind === 'mappa') return '/embed/';
  if (kind === 'scheda') return slug === '' ? '/embed/territorio/' : `/embed/territorio/${slug}/`;
  return `/embed/${kind}/`;
}

/** Keys of the view that have no place in a frame: the list of records, and what another kind draws. */
const RECORDS = ['elenco', 'anno', 'tipo', 'stato', 'parole', 'solo'];
const OF_MAP = ['mostra', 'strati', 'classi', 'numero', 'soglie', 'scala', 'su', 'vista'];
const LEFT_OUT: Record<EmbedKind, readonly string[]> = {
  mappa: [...RECORDS, 'sotto', 'ordine', CHART_KEY],
  // The dots of a chart wear the classes of the map.
  grafico: [...RECORDS, 'sotto', 'ordine', 'mostra', 'strati'],
  tabella: [...RECORDS, ...OF_MAP, 'sotto', CHART_KEY],
  scheda: [],
};

export interface EmbedAsked {
  kind: EmbedKind;
  /** Query of the view, as the map has it; of a card nothing is read. */
  query: string;
  theme: EmbedTheme;
  /** Which chart, of a chart. */
  chart?: Chart;
}

/** Address of the light page of a view: its own query, with the chart and the colours where they are asked for. */
export function embedAddress(page: string, { kind, query, theme, chart }: EmbedAsked): string {
  const params = new URLSearchParams(kind === 'scheda' ? '' : query);
  for (const key of LEFT_OUT[kind]) params.delete(key);
  if (kind === 'grafico' && chart) {
    params.set(CHART_KEY, chart);
    // A second indicator stands in no other chart.
    if (chart !== 'dispersione') for (const key of ['con', 'periodo2', 'vista']) params.delete(key);
  }
  if (theme !== 'auto') params.set('tema', theme);
  const text = params.toString();
  return text === '' ? page : `${page}?${text}`;
}
