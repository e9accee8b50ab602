/** What the site may keep in a reader's own browser, always at the reader's word: the page on privacy lists it, a test holds the code to it. */

/** Names in the browser's local storage. */
export const KEPT_KEYS = [
  'indicatori-recenti',
  'osservatorio.aree',
  'osservatorio.laboratorio',
  'osservatorio.presentazione',
  'osservatorio.tasti',
] as const;
export type KeptKey = (typeof KEPT_KEYS)[number];
