import type { Aggregation, Status } from '../../indicator/types';

const status: Record<Status, string> = {
  observed: 'È il numero di chi pubblica, preso così com’è.',
  derived: 'Lo abbiamo calcolato noi da numeri pubblicati: un rapporto, una somma, una variazione.',
  estimated:
    'È una stima, e si legge come tale: per esempio il prezzo medio delle case, che è la media semplice delle zone del comune.',
  suppressed:
    'Il numero esiste ma chi pubblica lo copre, perché riguarda troppo pochi soggetti. Resta coperto anche nelle somme che lo rivelerebbero.',
  missing: 'Il numero non c’è. Accanto alla cella si legge il motivo. Non è mai uno zero.',
};
const aggregation: Record<Aggregation, string> = {
  ratio: 'gruppi ricalcolati da numeratori e denominatori',
  sum: 'gruppi per somma',
  none: 'nessun valore per i gruppi',
};

export const it = {
  title: 'Metodo',
  description:
    'Come sono fatti i numeri: aree, universi, denominatori, classi, dati mancanti, titoli, incroci, indici, prove, e il glossario.',
  lead: 'Qui si legge come nasce ogni numero e quali scelte abbiamo fatto noi. Le scelte si possono discutere: per questo sono scritte tutte.',
  contents: 'In questa pagina',
  tableRegion: (name: string) => `${name}: tabella, scorre in orizzontale`,

  areas: {
    title: 'Aree, unioni, distretti',
    rule: (counts: string) =>
      `Il piano è stato preparato con tre tavoli territoriali; la città di Bologna qui sta accanto. Non abbiamo trovato un elenco ufficiale dei comuni di ogni tavolo. La regola è nostra: prima l’appartenenza al Nuovo Circondario Imolese, poi la zona altimetrica dell’ISTAT (pianura in Pianura, collina e montagna in Collina-Appennino), con Bologna da sola. Ne risultano ${counts}.`,
    judgementsTitle: 'I comuni dove la regola chiede un giudizio',
    judgements: (n: string) =>
      `Per ${n} comuni la regola si può leggere in un altro modo, o c’è qualcosa da sapere. Per gli altri la zona altimetrica, l’unione e l’area dicono la stessa cosa.`,
    comune: 'Comune',
    area: 'Area',
    note: 'Che cosa sapere',
    groupsTitle: 'I raggruppamenti',
    noUnione: (names: string, n: string) =>
      `Nelle fonti trovate ${n} comuni non stanno in nessuna unione: ${names}. È uno stato a sé, non un dato mancante.`,
    districts:
      'Gli elenchi dei comuni dei distretti sociosanitari sono una nostra lettura: vanno verificati con le due AUSL, e ogni pagina di distretto lo dice.',
    group: 'Raggruppamento',
    comuni: 'Comuni',
    verification: 'Verifica',
    fromLists: 'da elenchi pubblici',
  },

  universe: {
    title: 'Le organizzazioni: chi contiamo',
    paragraphs: [
      'L’elenco viene dal 5 per mille, anni 2017–2020: gli enti ammessi, nel comune della sede legale. La sede non è il luogo dell’attività.',
      'Contiamo le organizzazioni private nel senso del piano: associazioni, anche sportive, fondazioni, cooperative. Conteremmo le società di mutuo soccorso e le imprese sociali che si dicono tali, ma in questi elenchi non ce n’è nessuna. Contiamo anche gli enti religiosi e quelli di cui il nome non dice il tipo. Restano fuori i Comuni, la Regione, le università e la ricerca pubblica, la sanità pubblica, gli istituti culturali pubblici e gli enti parco (nessuno presente). Il tipo è dedotto dal nome e dalla categoria, perché l’elenco non dà la forma giuridica.',
      'Le righe fuori restano nella tabella scaricabile, con il motivo.',
      'Alcune righe del 2017 avevano nel nome le parole EMILIA e ROMAGNA, scivolate dalla cella della regione: le abbiamo tolte in 274 nomi.',
    ],
    judgementsTitle: 'Enti su cui serve un giudizio',
    judgements: [
      'Fondazione Teatro Comunale di Bologna e Fondazione Cineteca di Bologna: fondazioni di diritto privato con soci pubblici. Sono contate come fondazioni.',
      'Fondazione Istituto superiore meccanica, meccatronica, motoristica, packaging: è un ITS, una fondazione di istruzione con soci pubblici e privati. È contata come fondazione.',
      'Ente morale Casa di riposo S. Anna: il nome non dice se oggi è un ente privato o un’azienda pubblica. È contato fra i non classificati, da verificare.',
      'Regione Emilia-Romagna: è nell’elenco della ricerca sanitaria, ma è un ente pubblico. È fuori.',
    ],
    effect: 'Effetto della regola sui conteggi',
    row: 'Righe dell’elenco',
    inside: 'Contate',
    outside: (kind: string) => `Fuori: ${kind}`,
    all: 'Tutte le righe',
    coverageTitle: 'Quanto copre',
    coverage:
      'Il 5 per mille non è l’universo dell’economia sociale: le cooperative diverse da quelle sociali quasi non compaiono. Ecco quanti enti contano altri elenchi. Le definizioni sono diverse, perciò i numeri non si sottraggono.',
    list: 'Elenco',
    entities: 'Enti',
    when: 'Quando',
    who: 'Fonte',
    lists: {
      fivePerMille: '5 per mille, dopo la regola',
      runts: 'RUNTS, enti iscritti in provincia',
      istat: 'Istituzioni non profit, censimento permanente',
      plan: 'Organizzazioni secondo il piano (figura 2)',
    },
    holders: {
      fivePerMille: 'Agenzia delle Entrate, elaborazione nostra',
      runts: 'Ministero del Lavoro, riepilogo di DataCivicLab',
      istat: 'ISTAT, dato della Città metropolitana',
      plan: 'Piano metropolitano per l’economia sociale',
    },
    seat: 'Scelte e importi sono contati alla sede di enti scelti da tutta Italia: una sola fondazione nazionale può pesare per un terzo. Li pubblichiamo come importi alla sede, con la quota del primo ente, e non come risorsa di un territorio.',
  },

  denominators: {
    title: 'Denominatori',
    paragraphs: [
      'Un tasso ha bisogno di due numeri dello stesso momento. Per i residenti usiamo la data ISTAT più vicina, entro 12 mesi: dal 30 giugno per il turismo, dal 31 dicembre per il 5 per mille. A parità vale il censimento permanente. La data provvisoria del 1° gennaio 2021 è esclusa, e i dati dell’anagrafe (ANPR) non si mescolano mai con quelli ISTAT.',
      'Se una data vicina non c’è, il tasso manca. Non portiamo avanti un valore vecchio e non lo inventiamo fra due date. Il reddito medio è sempre reddito imponibile diviso numero di contribuenti.',
    ],
    caption: 'Quali residenti stanno sotto ogni anno',
    period: 'Periodo del dato',
    fivePerMille: '5 per mille, residenti al',
    tourism: 'Turismo e letti, residenti al',
    none: 'nessuna data vicina',
  },

  classes: {
    title: 'Classi delle mappe',
    paragraphs: [
      'Le mappe a colori mostrano solo tassi e classi; i conteggi sono cerchi. Chi legge sceglie fra tre modi di dividere i valori.',
      'Quantili: ogni classe ha circa lo stesso numero di comuni (stimatore R-7, Hyndman e Fan 1996). Jenks: le classi seguono i salti fra i valori, con il calcolo esatto che rende minima la varianza dentro le classi (Ckmeans.1d.dp, Wang e Song 2011). Intervalli uguali: ogni classe è larga uguale.',
      'I limiti sono poi arrotondati al numero più semplice che non sposta alcun comune di classe o, dove i valori sono fitti, che si allontana al massimo dell’1,5 % dell’intervallo.',
    ],
  },

  values: {
    title: 'Mediane e valori ricalcolati',
    paragraphs: [
      'La mediana dei 55 è il comune tipico: metà sta sopra e metà sotto. Non è una media e non pesa gli abitanti.',
      'Il valore di un’area, di un’unione o della Città metropolitana è ricalcolato sommando numeratori e denominatori dei suoi comuni. Non facciamo mai la media dei tassi. Indici, classi, mediane e prezzi non si sommano: in quei casi il gruppo non ha un valore e diciamo perché.',
      'Se manca il termine di un solo comune, il gruppo non ha valore. Nei comuni piccoli bastano poche unità per cambiare un tasso: nelle pagine dei comuni, sotto i dieci casi, il conteggio è scritto accanto al tasso. Numeratore e denominatore di ogni valore sono nella tabella delle osservazioni.',
    ],
  },

  statuses: {
    title: 'Mancante, riservato, zero, stima',
    paragraphs: [
      'Sono cose diverse e si vedono diverse: mancante è un tratteggio, riservato è un puntinato, zero è un colore come gli altri.',
      'Assente non vuol dire zero. Gli elenchi parziali, come quello delle comunità energetiche, dicono solo dove una scheda c’è: gli altri comuni sono “non noto”, e non si danno posti né mediane.',
    ],
    caption: 'Gli stati di un’osservazione',
    state: 'Stato',
    meaning: 'Che cosa vuol dire',
    count: 'Osservazioni',
    status,
  },

  series: {
    title: 'Serie interrotte',
    paragraphs: [
      'Quando cambia la fonte, la definizione o il confine, la serie si interrompe: la linea si ferma e riparte. La popolazione passa dai censimenti all’anagrafe e poi al censimento permanente. Valsamoggia nasce nel 2014 da cinque comuni, Alto Reno Terme nel 2016 da due: i dati precedenti sono sommati.',
      'Altre volte la serie si interrompe solo in alcuni comuni: per i prezzi delle case, dove le zone OMI con quotazioni non sono quelle del semestre prima. La variazione 2019–2025 usa solo le zone presenti in entrambi i semestri.',
    ],
    caption: 'Indicatori con una serie interrotta',
    indicator: 'Indicatore',
    starts: 'La nuova serie parte da',
    only: (period: string, comuni: string) => `${period}, solo in ${comuni}`,
  },

  indicators: {
    title: 'Tutti gli indicatori',
    intro: (n: string) => `Sono ${n}. Ogni riga ha un indirizzo suo, a cui rimandano le altre pagine.`,
    name: 'Indicatore',
    formula: 'Calcolo',
    periods: 'Periodi',
    source: 'Fonte e metodo',
    caveats: 'Attenzione',
    manyPeriods: (first: string, last: string, n: string) => `${first} – ${last}, ${n} periodi`,
    aggregation,
    asPublished: 'valore come pubblicato',
    counted: 'conteggio o somma, senza rapporto',
  },

  corrections: {
    title: 'Correzioni e richieste di rimozione',
    paragraphs: [
      'Un numero sbagliato, un comune nel gruppo sbagliato, una scheda che non dovrebbe esserci: si segnala nel repository del progetto, o si propone lì la modifica. Chi rappresenta un ente può chiedere allo stesso modo di correggere o togliere la sua riga.',
    ],
  },
};

export type MethodMessages = typeof it;
