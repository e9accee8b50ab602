/**
 * Which published records answer each direction and action of the plan, besides the indicators that name it: lists by kind, figures
 * quoted once, tables of their own, and the questions that stay open. A reading of ours, in the order of the plan; `answers.test.ts`
 * holds it against the catalogue: every name exists and no list is empty.
 */

export interface Answer {
  /** Indicators that answer it and do not name it in the table of indicators. */
  indicators?: readonly string[];
  /** Kinds of `places`. */
  places?: readonly string[];
  /** Themes of `projects`; `all` for every project. */
  projects?: readonly string[] | 'all';
  /** Kinds of `organisations`; `all` for the whole list. */
  organisations?: readonly string[] | 'all';
  routes?: true;
  /** Contracts of the PNRR that an organisation of the social economy has won. */
  awards?: true;
  /** Beginnings of ids of `facts`, up to a hyphen. */
  facts?: readonly string[];
  /** Tables without comuni: of the city of Bologna or of the whole. */
  tables?: readonly string[];
  /** Open questions that the plan's own row does not name. */
  gaps?: readonly string[];
}

const COMMUNITY_COOPERATIVES: Answer = {
  places: ['cooperativa-di-comunita'],
  facts: ['coop-comunita'],
  gaps: ['coop-comunita-registro'],
};

/** By id of the plan table: directions and actions, the pilot actions, and a mission for what touches all of it. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  'm1-d1': {
    places: ['residenza-universitaria'],
    facts: ['erp', 'sfratti', 'acer', 'mercato'],
    tables: ['bologna_income_cap'],
    gaps: ['redditi-recenti'],
  },
  'm1-d2': {
    places: ['cohousing', 'cooperativa-abitanti', 'alloggi-cooperativa', 'abitare-solidale'],
    facts: ['coop-abitanti'],
  },
  'm1-d3': { places: ['cooperativa-di-comunita', 'agenzia-affitto'] },
  'm1-d4': {
    places: ['intervento-erp', 'area-ers', 'rigenerazione'],
    projects: ['abitare', 'rigenerazione'],
    facts: ['piano-abitare', 'fondazione-abitare', 'ers'],
    tables: ['bologna_accommodation'],
  },
  'm1-a3': {
    places: ['cooperativa-abitanti', 'cooperativa-di-comunita'],
    facts: ['coop-abitanti'],
    gaps: ['coop-abitanti-comuni', 'coop-comunita-registro'],
  },
  'm1-a4': COMMUNITY_COOPERATIVES,
  'm1-a5': {
    places: ['rigenerazione'],
    facts: ['erp-sfitti', 'erp-non-utilizzabili'],
    gaps: ['alloggi-vuoti', 'immobili-inutilizzati'],
  },
  'm1-a6': { places: ['intervento-erp'], facts: ['acer', 'erp'], gaps: ['alloggi-pubblici'] },
  'm1-a7': { gaps: ['servizi-abitare'] },
  'm1-a8': { gaps: ['servizi-abitare'] },
  'm1-a9': {
    places: ['area-ers'],
    facts: ['ers', 'fondazione-abitare', 'piano-abitare'],
    gaps: ['alloggi-pubblici'],
  },

  m2: { facts: ['legacoop', 'non-profit', 'coop-sociali'], tables: ['coverage'] },
  'm2-d1': { facts: ['ixl'] },
  'm2-d5': { projects: ['lavoro'] },
  'm2-a1': { facts: ['ixl'], gaps: ['inserimenti-lavorativi'] },
  'm2-a3': { gaps: ['appalti-clausole'] },
  'm2-a4': { gaps: ['co-programmazione'] },
  'm2-a5': { gaps: ['contratti-oes'] },
  'm2-a11': { projects: ['lavoro'], gaps: ['servizio-civile'] },

  'm3-d1': {
    organisations: 'all',
    places: [
      'biblioteca',
      'scuola-statale',
      'scuola-paritaria',
      'casa-della-salute',
      'casa-della-comunita',
      'centro-medico',
      'centro-famiglie',
      'sportello-sociale',
      'emporio-solidale',
      'mensa-sociale',
      'casa-di-quartiere',
      'casa-delle-associazioni',
      'community-hub',
      'sede-volontariato',
      'cooperativa-di-comunita',
    ],
    facts: [
      'anziani',
      'fragilita',
      'indice-fragilita',
      'ptm',
      'case-salute',
      'casa-comunita',
      'case-di-quartiere',
      'case-zanardi',
      'empori',
      'nidi',
      'coop-comunita',
    ],
    tables: ['stops', 'stations_odbl'],
    gaps: [
      'cooperative',
      'non-profit-comuni',
      'ivsm-comuni',
      'eta-ogni-anno',
      'fragilita-comunale-istat',
      'fragilita-aree-bologna',
      'rischio-mappa-attuale',
      'case-di-quartiere',
    ],
  },
  'm3-d2': { projects: ['inclusione', 'salute', 'nidi'] },
  'm3-d3': {
    indicators: ['fondazioni-10k'],
    organisations: ['fondazione'],
    gaps: ['fondo-comunita'],
  },
  'm3-a1': { places: ['sportello-sociale'], gaps: ['sportelli-sociali'] },
  'm3-a2': COMMUNITY_COOPERATIVES,
  'm3-a3': { places: ['centro-famiglie'], gaps: ['centri-famiglie'] },
  'm3-a4': { places: ['sede-volontariato', 'casa-delle-associazioni'], gaps: ['volontariato-informale'] },
  'm3-a5': {
    indicators: ['biblioteche-10k', 'musei-noti'],
    places: ['biblioteca', 'museo'],
    gaps: ['offerta-culturale'],
  },
  'm3-a6': { gaps: ['co-programmazione', 'distretti-comuni'] },
  'm3-a7': {
    indicators: ['pnrr-salute-residente'],
    places: ['casa-della-comunita', 'casa-della-salute'],
    projects: ['salute'],
    gaps: ['domiciliarita', 'case-comunita'],
  },
  'm3-a8': { indicators: ['fondazioni-10k'], organisations: ['fondazione'], gaps: ['erogazioni-fondazioni'] },
  'm3-a11': { gaps: ['divario-digitale'] },

  'm4-d1': {
    routes: true,
    places: ['museo', 'ecomuseo', 'ostello', 'rifugio'],
    facts: ['via-degli-dei', 'ciclovia-sole', 'area-protetta'],
    gaps: ['turismo-accessibile', 'frequenza-trasporti'],
  },
  'm4-d2': { places: ['cohousing', 'ostello-sociale'], tables: ['bologna_accommodation'] },
  'm4-d3': {
    places: ['rigenerazione', 'beni-confiscati', 'coworking', 'community-hub'],
    projects: ['rigenerazione', 'borghi'],
    facts: ['beni-confiscati', 'immobili-confiscati', 'spazi-collaborativi'],
  },
  'm4-d4': {
    places: ['cooperativa-di-comunita', 'progetto-territoriale'],
    projects: ['green-communities', 'borghi'],
    gaps: ['erogazioni-fondazioni', 'coop-comunita-registro'],
  },
  'm4-a1': { gaps: ['turismo-accessibile'] },
  'm4-a2': { indicators: ['musei-noti'], places: ['museo', 'ecomuseo'], gaps: ['offerta-culturale'] },
  'm4-a3': { places: ['cohousing', 'rigenerazione'], gaps: ['cohousing-elenco'] },
  'm4-a4': {
    indicators: ['percorsi'],
    routes: true,
    facts: ['via-degli-dei', 'ciclovia-sole'],
    gaps: ['tracciati-cammini', 'flussi-cammini', 'frequenza-trasporti'],
  },
  'm4-a5': { organisations: ['fondazione'], gaps: ['erogazioni-fondazioni'] },
  'm4-a6': {
    indicators: ['agriturismi', 'letti-agriturismo'],
    places: ['cooperativa-di-comunita'],
    gaps: ['turismo-economia-sociale', 'coop-comunita-registro'],
  },
  'm4-a7': {
    indicators: ['pnrr-rigenerazione-residente'],
    places: ['rigenerazione', 'community-hub'],
    projects: ['rigenerazione'],
    gaps: ['immobili-inutilizzati', 'patti-collaborazione'],
  },
  'm4-a8': {
    places: ['progetto-territoriale'],
    gaps: ['progetti-appennino', 'turismo-economia-sociale'],
  },

  m5: {
    indicators: ['pnrr-contratti-oes'],
    awards: true,
    gaps: ['pnrr-importi-contratti', 'pnrr-progetti-recenti', 'cooperative'],
  },
  'm5-d1': { gaps: ['patti-collaborazione'] },
  'm5-a3': { gaps: ['co-programmazione'] },
  'm5-a4': { gaps: ['co-programmazione'] },
  'm5-a5': { gaps: ['appalti-clausole'] },
  'm5-a7': { gaps: ['appalti-clausole', 'contratti-oes'] },

  m6: { facts: ['runts', 'non-profit', 'pes'], tables: ['coverage', 'plan_figures'] },
  'm6-d1': { organisations: 'all', gaps: ['servizio-civile', 'offerta-culturale'] },
  'm6-a1': {
    indicators: ['associazioni-10k', 'presenti-quattro-anni'],
    places: ['sede-volontariato'],
    gaps: ['volontariato-informale', 'servizio-civile'],
  },

  m7: {
    indicators: ['importi-sede', 'scelte-sede', 'quota-primo-ente'],
    gaps: ['cinque-per-mille-recente', 'erogazioni-fondazioni'],
  },
  'm7-d3': { projects: 'all', awards: true, gaps: ['pnrr-progetti-recenti', 'pnrr-importi-contratti'] },
  'm7-a4': { gaps: ['credito-oes'] },
  'm7-a6': {
    indicators: ['pnrr-tutti-residente', 'pnrr-contratti-oes'],
    projects: 'all',
    awards: true,
    gaps: ['pnrr-progetti-recenti'],
  },
  'm7-a7': { gaps: ['credito-oes'] },

  'pilota-2': {
    places: ['cer', 'energia-affine'],
    facts: ['cer', 'fotovoltaico'],
    gaps: ['fotovoltaico-comuni'],
  },
};
