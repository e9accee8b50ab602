import { xmlText } from '../export/xml';

/** Least and greatest height that the form accepts, CSS px. */
export const EMBED_HEIGHT = { min: 320, max: 1200, usual: 640 } as const;

export interface EmbedCode {
  /** Whole address of the light page, with the view in its query. */
  address: string;
  /** What the frame holds, for those who do not see it. */
  title: string;
  /** CSS px; out of bounds is brought within. */
  height: number;
}

/** The frame to paste in another page. No script and no style: it is as wide as its place. */
export function embedCode({ address, title, height }: EmbedCode): string {
  const { min, max, usual } = EMBED_HEIGHT;
  const px = Number.isFinite(height) ? Math.min(max, Math.max(min, Math.round(height))) : usual;
  return `<iframe src="${xmlText(address)}" title="${xmlText(title)}" width="100%" height="${px}" loading="lazy"></iframe>`;
}

/** Address of the light page of a view: its own query, with the colours where they are asked for. */
export function embedAddress(page: string, query: string, theme: 'auto' | 'chiaro' | 'scuro'): string {
  const params = new URLSearchParams(query);
  // The list of records and the chart below have no place there.
  for (const key of ['elenco', 'anno', 'tipo', 'stato', 'parole', 'solo', 'sotto', 'ordine'])
    params.delete(key);
  if (theme !== 'auto') params.set('tema', theme);
  const text = params.toString();
  return text === '' ? page : `${page}?${text}`;
}
