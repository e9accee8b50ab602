import type { Locale } from '../locale';

const it = {
  title: 'Accessibilità',
  description:
    'Dichiarazione volontaria: a che livello miriamo, che cosa proviamo, i limiti noti, a chi scrivere.',
  lead: 'Miriamo al livello AA delle WCAG 2.2. È un impegno volontario: il progetto è indipendente e nessuno lo ha ancora certificato.',
  state: {
    title: 'A che punto siamo',
    paragraphs: [
      'Non conosciamo violazioni del livello AA, ma la verifica estesa di cui si parla qui sotto è scritta e non ancora eseguita per intero, il sito non ha avuto una verifica esterna e non è stato provato con persone con disabilità, né con un lettore di schermo vero. Fino ad allora non lo diciamo conforme.',
    ],
  },
  tested: {
    title: 'Che cosa proviamo',
    lead: 'A ogni modifica, da programmi che fermano la pubblicazione se qualcosa non va:',
    items: [
      'le regole automatiche di axe su ogni tipo di pagina (con i colori scuri e con più contrasto, nella verifica estesa);',
      'percorsi con la sola tastiera, dall’inizio alla fine: trovare un comune e il suo valore, presentare (confrontare, scaricare e citare, nella verifica estesa);',
      'ciò che il browser passa ai lettori di schermo per mappe e grafici, confrontato con i file pubblicati;',
      'il contrasto dei colori: almeno 4,5 per i testi e 3 per la grafica; 7 per i testi se chiedi più contrasto;',
      'su dodici tipi di pagina: ingrandimento al 400 %, testo più spaziato, pulsanti di almeno 24 pixel, il punto in cui si è con la tastiera visibile e non coperto, nessuna animazione se chiedi meno movimento, colori imposti dal sistema, ordine dei titoli;',
      'la lettura senza JavaScript di pagine, prima mappa e tabella;',
      'lo schermo di un telefono (390 × 844) e la stampa delle pagine dei territori.',
    ],
    byEye:
      'A occhio, su figure delle pagine a larghezze da telefono, portatile e schermo grande. Non sono prove di conformità.',
  },
  ways: {
    title: 'Come si può usare',
    items: [
      'Ogni mappa e ogni grafico hanno un titolo, un riassunto e una tabella con gli stessi valori.',
      'Sulla mappa interattiva i comuni si scelgono con le frecce; anche dalla tabella e dalla ricerca.',
      'Niente dipende solo dal colore: mancante è un tratteggio, riservato un puntinato, e il valore si legge in tabella.',
      'Niente appare solo passando il mouse e niente chiede di trascinare: pesi e ordini hanno anche campi e pulsanti.',
      'Se chiedi meno movimento, il sito non anima nulla. I colori scelti nel sistema sono rispettati; se chiedi più contrasto, testi e linee si fanno più netti.',
      'Nelle presentazioni i tasti di una lettera si possono spegnere.',
    ],
  },
  limits: {
    title: 'Limiti noti',
    items: [
      {
        what: 'Mappa interattiva',
        text: 'È disegnata su un’immagine che un lettore di schermo non legge. La tabella accanto dice le stesse cose e si ordina.',
      },
      {
        what: 'Più contrasto',
        text: 'Cambiano testi, linee e fondi. I colori che sono dati, e quelli della mappa interattiva, restano gli stessi.',
      },
      {
        what: 'Testo più spaziato',
        text: 'Controlliamo che nulla resti tagliato nei testi della pagina; le scritte dentro i grafici, spaziate, possono toccarsi.',
      },
      {
        what: 'Luoghi sulla mappa',
        text: 'I punti vicini si raccolgono in gruppi. Uno per uno si leggono meglio negli elenchi.',
      },
      {
        what: 'Nove colori dell’incrocio',
        text: 'Sono difficili da distinguere per chi vede i colori in altro modo. Il riquadro di ogni territorio è scritto nella tabella e nell’elenco.',
      },
      {
        what: 'Tabelle larghe',
        text: 'Scorrono di lato nella loro cornice, anche con la tastiera. Sul telefono alcune si leggono in verticale, altre scorrono.',
      },
      {
        what: 'Pagine inglesi',
        text: 'Nomi di enti, progetti e luoghi restano in italiano; non tutti sono segnati come tali per la sintesi vocale.',
      },
      {
        what: 'Statistiche',
        text: 'Le pagine sugli indici e sui comuni vicini usano parole tecniche. Il glossario le spiega, ma non abbiamo provato se basta.',
      },
      {
        what: 'Senza JavaScript',
        text: 'Si leggono testi, prima mappa, tabelle e file. Scegliere, confrontare e presentare chiede JavaScript.',
      },
      {
        what: 'File da scaricare',
        text: 'Non ci sono PDF. Fogli di calcolo e CSV hanno intestazioni; le figure salvate non portano con sé la tabella.',
      },
      {
        what: 'Browser',
        text: 'Le note del glossario si aprono nei browser dal 2024 in poi; negli altri la parola resta e la nota si legge nel glossario.',
      },
    ],
  },
  contact: 'Qualcosa non si legge o non si usa? Dillo: un ostacolo per una persona è un difetto del sito.',
  glossary: 'Le parole del sito, spiegate',
};

export type AccessibilityMessages = typeof it;

const en: AccessibilityMessages = {
  title: 'Accessibility',
  description:
    'A voluntary statement: the level we aim at, what we test, the known limits, whom to write to.',
  lead: 'We aim at level AA of WCAG 2.2. It is a voluntary commitment: the project is independent and nobody has certified it yet.',
  state: {
    title: 'Where we stand',
    paragraphs: [
      'We know of no failure of level AA, but the extended check spoken of below is written and not yet run as a whole, the site has had no outside audit and has not been tested with people with disabilities, nor with a real screen reader. Until then we do not call it conformant.',
    ],
  },
  tested: {
    title: 'What we test',
    lead: 'At every change, by programs that stop publication when something is wrong:',
    items: [
      'the automatic rules of axe on every kind of page (in dark colours and with more contrast, in the extended check);',
      'journeys with the keyboard alone, from beginning to end: finding a comune and its value, presenting (comparing, downloading and citing, in the extended check);',
      'what the browser gives to screen readers for maps and charts, held against the published files;',
      'colour contrast: at least 4.5 for text and 3 for graphics; 7 for text if you ask for more contrast;',
      'on twelve kinds of page: enlargement to 400 %, wider text spacing, buttons of at least 24 pixels, a keyboard focus that is seen and not covered, no animation if you ask for less motion, colours imposed by the system, order of headings;',
      'reading pages, first map and table without JavaScript;',
      'the screen of a phone (390 × 844) and the print of the pages of territories.',
    ],
    byEye:
      'By eye, on pictures of the pages at the width of a phone, a laptop and a large screen. These are no proof of conformance.',
  },
  ways: {
    title: 'How it can be used',
    items: [
      'Every map and every chart has a title, a summary and a table with the same values.',
      'On the interactive map comuni are chosen with the arrow keys; also from the table and from search.',
      'Nothing depends on colour alone: missing is hatched, suppressed is dotted, and the value can be read in the table.',
      'Nothing shows on hover only and nothing asks for dragging: weights and orders have fields and buttons too.',
      'If you ask for less motion the site animates nothing. Colours chosen in the system are respected; if you ask for more contrast, texts and lines get stronger.',
      'In presentations the single-letter keys can be turned off.',
    ],
  },
  limits: {
    title: 'Known limits',
    items: [
      {
        what: 'Interactive map',
        text: 'It is drawn on an image that a screen reader cannot read. The table beside it says the same things and can be sorted.',
      },
      {
        what: 'More contrast',
        text: 'Texts, lines and grounds change. Colours that are data, and those of the interactive map, stay the same.',
      },
      {
        what: 'Wider text spacing',
        text: 'We check that nothing is cut off in the texts of the page; words inside charts may touch when spaced.',
      },
      {
        what: 'Places on the map',
        text: 'Points close to each other are gathered in groups. One by one they are easier to read in the lists.',
      },
      {
        what: 'Nine colours of the crossing',
        text: 'They are hard to tell apart for those who see colours differently. The cell of each territory is written in the table and in the list.',
      },
      {
        what: 'Wide tables',
        text: 'They scroll sideways in their frame, with the keyboard too. On a phone some read downwards, others scroll.',
      },
      {
        what: 'English pages',
        text: 'Names of bodies, projects and places stay in Italian; not all are marked as such for speech.',
      },
      {
        what: 'Statistics',
        text: 'The pages on indices and on neighbouring comuni use technical words. The glossary explains them, but we have not tested whether that is enough.',
      },
      {
        what: 'Without JavaScript',
        text: 'Texts, first map, tables and files can be read. Choosing, comparing and presenting need JavaScript.',
      },
      {
        what: 'Files to download',
        text: 'There are no PDFs. Spreadsheets and CSV have headings; saved pictures do not carry their table along.',
      },
      {
        what: 'Browsers',
        text: 'The notes of the glossary open in browsers from 2024 on; in others the word stays and its note is in the glossary.',
      },
    ],
  },
  contact: 'Something cannot be read or used? Say so: an obstacle for a person is a defect of the site.',
  glossary: 'The words of the site, explained',
};

/** Words of the statement on accessibility. A key missing in one language does not compile. */
export const accessibilityMessages: Record<Locale, AccessibilityMessages> = { it, en };
