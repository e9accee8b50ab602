import type { Locale } from './locale';

/** What a page of tools says where scripts do not run, and where the same things are to be had. */
const it = {
  map: 'Senza JavaScript questa pagina mostra una sola mappa, con la sua tabella. Gli altri indicatori si leggono qui:',
  territories: 'le pagine dei territori',
  indicators: 'l’elenco degli indicatori con il metodo',
  files: 'i file da scaricare',
};

const en: typeof it = {
  map: 'Without JavaScript this page shows one map with its table. The other indicators are here:',
  territories: 'the pages of the territories',
  indicators: 'the list of indicators with their method',
  files: 'the files to download',
};

export const noScriptMessages: Record<Locale, typeof it> = { it, en };
