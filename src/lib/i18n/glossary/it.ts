/** One word of the site explained in ours. */
export interface GlossaryEntry {
  /** The name under which it is listed. */
  term: string;
  /** What the letters of a short form stand for. */
  full?: string;
  text: string;
  /** The law, paper or publisher that defines it. */
  source?: string;
  /** How it may be written in a text, the longest first. */
  forms: readonly string[];
}

const entries = {
  oes: {
    term: 'OES',
    full: 'organizzazioni dell’economia sociale',
    text: 'Imprese cooperative, imprese sociali, associazioni, fondazioni e società di mutuo soccorso. Le mappe ne contano una parte: gli enti privati ammessi al 5 per mille.',
    source: 'Piano metropolitano per l’economia sociale, il perimetro di intervento',
    forms: ['organizzazioni dell’economia sociale', 'OES'],
  },
  'economia-sociale': {
    term: 'Economia sociale',
    text: 'Attività economiche che mettono le persone e l’interesse generale prima del profitto, reinvestono la maggior parte degli utili e si governano in modo democratico o partecipato.',
    source: 'Commissione europea, piano d’azione per l’economia sociale (2021)',
    forms: ['economia sociale'],
  },
  'terzo-settore': {
    term: 'Terzo settore',
    text: 'Gli enti privati senza scopo di lucro che perseguono finalità civiche e solidali e sono iscritti al registro unico nazionale, il RUNTS. È più stretto dell’economia sociale: molte cooperative ne sono fuori.',
    source: 'd.lgs. 117/2017, articolo 4',
    forms: ['Terzo settore'],
  },
  runts: {
    term: 'RUNTS',
    full: 'registro unico nazionale del Terzo settore',
    text: 'L’elenco pubblico degli enti del Terzo settore, tenuto dallo Stato con le Regioni. Qui se ne conoscono solo i totali della provincia.',
    source: 'd.lgs. 117/2017, articolo 45',
    forms: ['RUNTS'],
  },
  'impresa-sociale': {
    term: 'Impresa sociale',
    text: 'Un ente privato che svolge stabilmente un’attività d’impresa di interesse generale, con limiti stretti alla distribuzione degli utili. Le cooperative sociali lo sono di diritto.',
    source: 'd.lgs. 112/2017; legge 381/1991 per le cooperative sociali',
    forms: ['impresa sociale', 'imprese sociali'],
  },
  'cinque-per-mille': {
    term: '5 per mille',
    text: 'La quota dell’imposta sul reddito che ogni contribuente può destinare a un ente ammesso, senza pagare di più. Gli elenchi degli ammessi danno la sede legale, non il luogo dell’attività.',
    source: 'd.lgs. 111/2017',
    forms: ['5 per mille'],
  },
  cer: {
    term: 'CER',
    full: 'comunità energetica rinnovabile',
    text: 'Cittadini, imprese ed enti locali che producono energia rinnovabile e la condividono, per dare benefici al territorio prima che profitti. L’elenco di quelle note qui è parziale.',
    source: 'd.lgs. 199/2021, articolo 31',
    forms: ['comunità energetiche', 'comunità energetica', 'CER'],
  },
  comune: {
    term: 'Comune',
    text: 'L’ente locale di base e il suo territorio. Nella Città metropolitana di Bologna sono 55, con i confini di oggi: chi è nato da una fusione ha la somma dei dati di prima.',
    forms: ['comune', 'comuni'],
  },
  'citta-metropolitana': {
    term: 'Città metropolitana',
    text: 'L’ente che ha preso il posto della Provincia di Bologna nel 2015 e ha lo stesso territorio. Ha scritto il piano per l’economia sociale; questo sito non è suo.',
    source: 'legge 56/2014',
    forms: ['Città metropolitana'],
  },
  unione: {
    term: 'Unione di comuni',
    text: 'Comuni vicini che svolgono insieme funzioni e servizi. Un comune sta in una sola unione, o in nessuna.',
    source: 'd.lgs. 267/2000, articolo 32',
    forms: ['unioni di comuni', 'unione', 'unioni'],
  },
  distretto: {
    term: 'Distretto sociosanitario',
    text: 'La parte del territorio di una AUSL in cui si programmano insieme sanità e servizi sociali. Gli elenchi dei comuni sono una nostra lettura, da verificare.',
    source: 'd.lgs. 502/1992, articolo 3-quater',
    forms: ['distretto sociosanitario', 'distretti sociosanitari', 'distretto', 'distretti'],
  },
  'area-di-lavoro': {
    term: 'Area di lavoro',
    text: 'Pianura, Collina-Appennino e Circondario imolese: i tre tavoli territoriali con cui il piano è stato preparato. Bologna sta accanto. La regola che assegna ogni comune è nostra.',
    source: 'Piano metropolitano per l’economia sociale; regola nella pagina Metodo',
    forms: ['aree di lavoro', 'area di lavoro'],
  },
  'area-interna': {
    term: 'Area interna',
    text: 'Un comune lontano dai servizi: ospedale, scuole superiori, stazione. La distanza si misura in minuti di strada dal polo più vicino; intermedio, periferico e ultraperiferico sono le tre classi.',
    source: 'Strategia nazionale per le aree interne (SNAI), mappa 2020',
    forms: ['aree interne', 'area interna'],
  },
  polo: {
    term: 'Polo',
    text: 'Un comune che offre insieme scuole superiori di ogni tipo, un ospedale con pronto soccorso e una stazione di un certo livello. Se lo fanno più comuni vicini è un polo intercomunale.',
    source: 'Strategia nazionale per le aree interne (SNAI), mappa 2020',
    forms: ['polo'],
  },
  erp: {
    term: 'ERP',
    full: 'edilizia residenziale pubblica',
    text: 'Case di proprietà pubblica assegnate con una graduatoria a chi ha un reddito basso, con un canone legato al reddito.',
    source: 'legge regionale Emilia-Romagna 24/2001',
    forms: ['edilizia residenziale pubblica', 'ERP'],
  },
  ers: {
    term: 'ERS',
    full: 'edilizia residenziale sociale',
    text: 'Case a canone o prezzo più basso di quello di mercato, per chi guadagna troppo per l’ERP e troppo poco per il mercato. Le possono costruire anche privati e cooperative.',
    source: 'decreto ministeriale 22 aprile 2008 sull’alloggio sociale',
    forms: ['edilizia residenziale sociale', 'ERS'],
  },
  omi: {
    term: 'OMI',
    full: 'Osservatorio del mercato immobiliare',
    text: 'L’ufficio dell’Agenzia delle Entrate che ogni semestre pubblica i prezzi minimi e massimi delle case per zona. Qui diventano una media per comune: è una stima.',
    source: 'Agenzia delle Entrate',
    forms: ['OMI'],
  },
  pnrr: {
    term: 'PNRR',
    full: 'Piano nazionale di ripresa e resilienza',
    text: 'Gli investimenti e le riforme pagati con i fondi europei nati dopo la pandemia. Un progetto ha un codice, il CUP, e può toccare più comuni.',
    source: 'regolamento (UE) 2021/241; CUP: legge 3/2003, articolo 11',
    forms: ['PNRR'],
  },
  direzione: {
    term: 'Missione, direzione, azione',
    text: 'Il piano ha sette missioni. Ogni missione ha alcune direzioni, che dicono dove andare, e ogni direzione ha azioni, che dicono che cosa fare.',
    source: 'Piano metropolitano per l’economia sociale',
    forms: ['direzioni', 'direzione'],
  },
  incrocio: {
    term: 'Incrocio',
    text: 'Un bisogno e una risorsa sulla stessa mappa. Ognuno divide i territori in tre parti, bassa, media e alta: ne vengono nove riquadri. Quello che conta è bisogno alto con risorsa bassa.',
    source: 'Piano metropolitano per l’economia sociale, missione 3, direzione 1, in dati',
    forms: ['incrocio', 'incroci'],
  },
  mediana: {
    term: 'Mediana',
    text: 'Il valore che sta in mezzo quando si mettono in fila i comuni: metà è sopra e metà sotto. È il comune tipico, non una media, e non pesa gli abitanti.',
    forms: ['mediana', 'mediane'],
  },
  riservato: {
    term: 'Riservato',
    text: 'Il numero esiste ma chi lo pubblica lo copre, perché riguarda così pochi casi che si potrebbe riconoscere qualcuno. Non è uno zero e non è un dato mancante.',
    forms: ['riservato', 'riservati'],
  },
  terzi: {
    term: 'Terzi (terzili)',
    text: 'Le due soglie che dividono i territori in tre gruppi di pari numero, dal più basso al più alto. Chi è vicino a una soglia può cambiare gruppo per poco.',
    forms: ['terzili', 'terzi'],
  },
  'indice-composito': {
    term: 'Indice composito',
    text: 'Un solo numero fatto con più indicatori. Scegliere gli indicatori, i versi e i pesi è un giudizio: per questo qui li scegli tu e vedi quanto la classifica ne dipende.',
    source: 'OCSE e JRC, Handbook on Constructing Composite Indicators (2008)',
    forms: ['indici compositi', 'indice composito'],
  },
  ampi: {
    term: 'AMPI',
    full: 'indice di Mazziotta e Pareto corretto',
    text: 'Un modo di fare un indice che penalizza chi è squilibrato: un buon valore non cancella del tutto uno cattivo.',
    source: 'Mazziotta e Pareto, Social Indicators Research 127 (2016)',
    forms: ['AMPI'],
  },
  lq: {
    term: 'Quoziente di localizzazione',
    text: 'La quota di un territorio divisa per la quota di tutti. 1 vuol dire come nell’insieme, 2 il doppio, 0,5 la metà.',
    forms: ['quozienti di localizzazione', 'quoziente di localizzazione'],
  },
  gini: {
    term: 'Indice di Gini',
    text: 'Quanto una cosa è divisa in modo disuguale: 0 se ogni territorio ha la stessa quota per abitante, verso 1 se l’ha tutta uno solo. Viene dalla curva di Lorenz.',
    source: 'Lorenz (1905); calcolo di Brown (1994)',
    forms: ['indice di Gini'],
  },
  lisa: {
    term: 'LISA (Moran locale)',
    full: 'indicatori locali di associazione spaziale',
    text: 'Una prova che confronta ogni comune con quelli che lo toccano e dice se alti e bassi stanno vicini più di quanto farebbe il caso.',
    source: 'Anselin, Geographical Analysis 27 (1995)',
    forms: ['LISA', 'Moran locale'],
  },
  spearman: {
    term: 'Correlazione di Spearman',
    text: 'Quanto due graduatorie si somigliano: 1 lo stesso ordine, −1 l’ordine opposto, 0 nessun legame. Non dice che una cosa causa l’altra.',
    forms: ['correlazione di Spearman', 'Spearman'],
  },
} as const satisfies Record<string, GlossaryEntry>;

/** A word of the glossary, as `Term` takes it and as its anchor on the method page ends. */
export type TermId = keyof typeof entries;

export const it: Record<TermId, GlossaryEntry> = entries;
