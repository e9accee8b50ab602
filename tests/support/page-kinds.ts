/** One address of each kind of page, by its name. */
export const PAGE_KINDS = {
  home: '/',
  mappa: '/mappa/',
  territori: '/territori/',
  comune: '/territori/vergato/',
  dati: '/dati/',
  dataset: '/dati/observations/',
  metodo: '/metodo/',
  novita: '/novita/',
  notFound: '/404.html',
  englishHome: '/en/',
} as const;
