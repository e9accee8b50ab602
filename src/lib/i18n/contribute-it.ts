/** La pagina dei contributi, in italiano: che cosa si può aggiungere, come si prepara, che cosa succede dopo. */
export const contributeIt = {
  title: 'Contribuisci',
  description:
    'Modelli e controllo per aggiungere comunità energetiche, luoghi, progetti, cammini e iniziative per l’abitare dei 55 comuni.',
  lead: 'Un Comune, un’Unione o un’organizzazione sa cose che nelle fonti pubbliche non si trovano. Qui si preparano per l’osservatorio: un modello, un controllo nel browser, un file pronto da inviare.',
  contents: 'In questa pagina',
  steps: {
    title: 'In quattro passi',
    items: [
      'Scarica il modello di ciò che vuoi aggiungere.',
      'Riempi una riga per ogni cosa, con la fonte e la data. Niente dati di persone.',
      'Controlla il file qui sotto: gli errori sono detti per riga e colonna e si correggono sul posto.',
      'Scarica il file pronto e proponilo.',
    ],
  },
  templates: {
    title: 'I modelli',
    lead: 'Ogni modello è un CSV con l’intestazione e una riga di esempio, da cancellare. Il dizionario dice che cosa va in ogni colonna; l’intestazione può essere anche quella italiana del dizionario (Nome, Comuni, Stato). Comuni per nome o codice ISTAT, date e numeri all’italiana: li leggiamo e li normalizziamo.',
    oneRow: 'Una riga è',
    published: 'Finisce nella tabella',
    template: 'Modello CSV',
    workbook: 'Modello e dizionario XLSX',
    dictionary: 'Dizionario CSV',
    schema: 'Schema JSON',
    columns: (n: number) => `Le ${n} colonne`,
    of: (kind: string) => `Colonne del modello: ${kind}`,
    required: 'serve',
    optional: 'se si sa',
    need: 'Serve?',
    oneOf: 'una delle due fonti',
  },
  check: {
    title: 'Controlla il tuo file',
    lead: 'Il file resta in questo browser: non viene inviato né conservato. Il controllo è lo stesso che fa il progetto quando lo riceve.',
    noScript:
      'Il controllo nel browser ha bisogno di JavaScript. Senza, i modelli e le istruzioni bastano: il file sarà controllato quando arriva.',
    kind: 'Che cosa contiene',
    choose: 'Scegli un file CSV',
    drop: 'oppure trascinalo qui',
    paste: 'oppure incolla il testo',
    pasteLabel: 'Testo CSV, con l’intestazione',
    pasteDo: 'Controlla il testo',
    reading: 'Controllo in corso…',
    guessed: (kind: string) => `Le colonne sono quelle del modello «${kind}»: il file è controllato così.`,
    failed:
      'I dati per il controllo non sono arrivati. Ricarica la pagina o riprova fra poco: il tuo file non è andato perso.',
    retry: 'Riprova',
    limits: 'Fino a 5 MB e 5.000 righe.',
  },
  result: {
    title: 'Che cosa abbiamo trovato',
    fine: (rows: string, n: number) =>
      n === 1
        ? '1 riga, nessun errore: il file è pronto.'
        : `${rows} righe, nessun errore: il file è pronto.`,
    bad: (errors: number, rows: string, n: number) =>
      `${errors === 1 ? '1 errore' : `${errors} errori`}${n === 0 ? '' : ` in ${n === 1 ? '1 riga' : `${rows} righe`}`}: il file non è ancora pronto.`,
    severity: { error: 'Errori', warning: 'Da guardare', note: 'Che cosa abbiamo letto' },
    severityNote: {
      error: 'Vanno corretti prima di inviare.',
      warning: 'Non fermano il file: controlla che sia giusto così.',
      note: 'Nel file pronto sarà scritto nella forma del modello.',
    },
    file: 'tutto il file',
    row: (row: number) => `riga ${row}`,
    rows: (rows: string, more: number) => `righe ${rows}${more > 0 ? ` e altre ${more}` : ''}`,
    show: (row: number) => `Vai alla riga ${row}`,
    suggestion: (text: string) => `Metti «${text}»`,
    rename: (name: string) => `Chiamala ${name}`,
    addColumn: 'Aggiungila vuota',
    dropColumn: 'Togli la colonna',
    dropRow: 'Togli la riga',
    swap: 'Scambia le coordinate',
    empty: 'Svuota',
    forAll: (n: number) => (n === 1 ? 'Valore giusto' : `Valore giusto, per tutte le ${n} righe`),
    apply: 'Applica',
    choose: 'Scegli…',
    page: 'Vedi che cosa è pubblicato',
    undo: 'Annulla l’ultima correzione',
    undone: 'Correzione annullata.',
    list: 'Scarica l’elenco dei problemi',
    listName: 'problemi',
    listColumns: {
      severity: 'gravità',
      row: 'riga',
      column: 'colonna',
      text: 'testo',
      sentence: 'che cosa non va',
    },
    oneSeverity: { error: 'errore', warning: 'da guardare', note: 'nota' },
    more: (n: number) => `Mostra gli altri ${n}`,
  },
  table: {
    title: 'Le righe del file',
    region: 'Righe del file, con le celle da correggere',
    number: 'Riga',
    hint: 'Le celle segnate si correggono qui: Invio conferma.',
    cell: (column: string, row: number) => `${column}, riga ${row}`,
    range: (from: number, to: number, all: string) => `righe da ${from} a ${to} di ${all}`,
    before: 'Righe prima',
    after: 'Righe dopo',
    only: 'Solo le righe con qualcosa da correggere o da guardare',
  },
  ready: {
    title: 'Il file pronto',
    text: 'UTF-8, colonne in ordine, codici ISTAT, date ISO, punto decimale, con la provenienza in ogni riga. Il nome dice che cosa contiene, chi lo dichiara e quando.',
    notYet: 'Sarà qui quando non ci sono più errori.',
    download: (name: string) => `Scarica ${name}`,
  },
  send: {
    title: 'Come si invia',
    paragraphs: [
      'Con una richiesta di modifica (pull request): il file va nella cartella data/curated/contributed/, sotto quella del suo tipo, e il controllo parte da solo.',
      'Altrimenti per posta, al contatto del progetto: il file pronto in allegato, nel testo chi siete e che consentite alla licenza CC BY 4.0.',
    ],
    contact: 'A chi scrivere',
    none: 'Il progetto non ha ancora un indirizzo pubblico, né un repository aperto né una casella di posta: per ora il file si consegna a chi ti ha dato questo sito. Quando l’indirizzo ci sarà, comparirà qui.',
  },
  after: {
    title: 'Che cosa succede dopo',
    items: [
      {
        what: 'Chi controlla',
        text: 'Chi mantiene il progetto: prima il controllo automatico, lo stesso di questa pagina, poi la lettura di ogni riga e della sua fonte. La risposta è pubblica, sì o no, con la ragione.',
      },
      {
        what: 'Quando si può dire no',
        text: 'Se la fonte non dice quello che la riga dice, se ci sono dati di persone, se è fuori dai 55 comuni o dai tipi previsti, se c’è già, se chi dichiara non è un ente o un’organizzazione, se manca il consenso alla licenza.',
      },
      {
        what: 'Che cosa si pubblica',
        text: 'Comunità energetiche, luoghi, progetti e iniziative per l’abitare con una pagina da citare entrano nella tabella dei luoghi al successivo aggiornamento. I percorsi li riporta a mano chi mantiene l’osservatorio; le righe con il solo documento aspettano una pagina.',
      },
      {
        what: 'Con quale provenienza',
        text: 'Ogni riga dice chi l’ha dichiarata, a quale data e con quale fonte. È una dichiarazione dell’ente, e si legge come tale: non diventa un dato ufficiale.',
      },
      {
        what: 'Come si ritira',
        text: 'Chi ha dichiarato può chiedere di togliere una riga o il file intero, con lo stesso modo con cui l’ha inviato: esce al successivo aggiornamento, e la tabella dei cambiamenti lo dice.',
      },
    ],
  },
  privacy: {
    title: 'Niente dati di persone',
    text: 'Nomi, indirizzi di posta personali, cellulari, codici fiscali e indirizzi di case non si raccolgono. Il controllo ne riconosce molti e li rifiuta, ma non tutti: rileggi prima di inviare.',
  },
  wrong: {
    title: 'Qualcosa di pubblicato è sbagliato',
    text: 'Ogni scheda di un luogo, un ente o un progetto ha il collegamento per segnalarlo. Servono il nome della tabella, quello della riga, che cosa non va e la fonte pubblica che lo dice.',
    link: 'Come si chiede una correzione',
  },
};
