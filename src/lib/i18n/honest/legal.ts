import type { Software } from '../../honest/software';
import type { Locale } from '../locale';

const it = {
  title: 'Note legali e licenze',
  description:
    'Chi fa il sito, che cosa si può fare con dati, testi e codice, le condizioni di ogni fonte, come citare.',
  lead: 'Si può copiare, modificare e ripubblicare quasi tutto, citando. Qui c’è che cosa, a quali condizioni, e che cosa non promettiamo.',
  contents: 'In questa pagina',
  who: {
    title: 'Chi siamo e chi non siamo',
    paragraphs: [
      'È un progetto indipendente e a codice aperto. Non è un sito della Città metropolitana di Bologna, né del Comune di Bologna o di un altro ente, non li rappresenta e non ne usa i marchi. I loro nomi compaiono solo per dire di chi sono il piano e i dati.',
      'Il piano è raccontato con parole nostre, con la sezione e la pagina da cui viene ogni cosa. Vale il testo pubblicato dalla Città metropolitana.',
    ],
  },
  ours: {
    title: 'Che cosa puoi farne',
    region: 'Licenze di ciò che è nostro: tabella',
    what: 'Che cosa',
    licence: 'Licenza',
    plain: 'In parole semplici',
    rows: {
      code: {
        what: 'Codice, testi del sito e documentazione',
        plain:
          'Si usano e si modificano. Chi li distribuisce, o li offre in rete, lo fa con la stessa licenza o una compatibile, e dà il codice.',
      },
      data: {
        what: 'Le nostre tabelle: struttura, valori armonizzati, classificazioni, righe raccolte da noi',
        plain:
          'Si usano per ogni scopo, citando l’osservatorio e le fonti. Dove la fonte chiede di più, per le sue righe vale la fonte.',
      },
      odbl: {
        what: 'Le tabelle che vengono da banche dati ODbL',
        plain: 'Stanno da sole: chi pubblica una banca dati che ne deriva usa la stessa licenza.',
      },
      omi: {
        what: 'I prezzi e i canoni delle case',
        plain:
          'Seguono i termini dell’Agenzia delle Entrate, non la nostra licenza: si scrive «Agenzia delle Entrate – OMI».',
      },
    },
    omiTerms: 'termini della fonte',
  },
  cite: {
    title: 'Come citare',
    lead: 'Una riga basta. Per una tabella, una mappa o un indicatore la riga giusta è sulla sua pagina, anche in ISO 690 e BibTeX.',
    what: 'Dati sui 55 comuni della Città metropolitana di Bologna',
    link: 'Tutti i modi di citare una tabella',
    maps: 'Accanto a una mappa scrivi anche la fonte che sta sotto il disegno e «confini ISTAT».',
  },
  sources: {
    title: 'Le fonti e le loro condizioni',
    lead: (n: string, publishers: string, doubts: string) =>
      `${n} fonti di ${publishers}. Per ciascuna diciamo la licenza e da dove la conosciamo. Per ${doubts} la licenza o la sua versione è ancora da verificare presso chi pubblica.`,
    noneLeftOut:
      'Una fonte di cui non si trova alcuna base non si pubblica. Dove la base è la legge, sono dati di amministrazioni pubblicati senza una licenza: l’articolo 52 del Codice dell’amministrazione digitale li rende aperti.',
    publishers: (n: string) => (n === '1' ? 'un editore' : `${n} editori`),
    region: 'Fonti e condizioni d’uso: tabella',
    publisher: 'Chi pubblica',
    source: 'Fonte',
    licence: 'Condizioni',
    basis: 'Da dove le conosciamo',
    link: 'Periodi, righe usate e impronte di ogni fonte',
  },
  others: {
    title: 'Confini, caratteri, programmi',
    paragraphs: [
      'I confini, anche quelli delle province e regioni vicine, sono dell’ISTAT, edizione generalizzata. Il fiume Reno è di Natural Earth, di pubblico dominio. I centri dei comuni sono di GeoNames.',
    ],
    uses: {
      browser: 'Girano nel tuo browser',
      build: 'Preparano pagine e dati',
      type: 'Caratteri',
    } satisfies Record<Software['use'], string>,
  },
  promise: {
    title: 'Che cosa non promettiamo',
    paragraphs: [
      'Controlliamo i numeri e scriviamo i limiti, ma possono esserci errori, nostri o delle fonti. I dati hanno una data: le cose possono essere cambiate.',
      'Il sito è dato così com’è. Chi decide qualcosa con questi numeri ne risponde e guardi prima la fonte. Nessuna pagina stabilisce un diritto, un obbligo o una graduatoria ufficiale.',
    ],
  },
  corrections: {
    title: 'Correzioni e rimozioni',
    text: 'Un errore, una licenza letta male, una scheda che non dovrebbe esserci: dillo.',
    link: 'Come si chiede',
  },
  reuse: {
    title: 'Riuso del programma',
    text: 'Il progetto si può riprendere per un’altra città metropolitana. Nel repository il file publiccode.yml lo descrive per i cataloghi del software pubblico, con licenza e lingue.',
  },
};

export type LegalMessages = typeof it;

const en: LegalMessages = {
  title: 'Legal notes and licences',
  description:
    'Who makes the site, what may be done with data, texts and code, the terms of each source, how to cite.',
  lead: 'Almost everything may be copied, changed and published again, with credit. Here is what, on which terms, and what we do not promise.',
  contents: 'On this page',
  who: {
    title: 'Who we are and who we are not',
    paragraphs: [
      'This is an independent open-source project. It is not a site of the Città metropolitana di Bologna, nor of the Comune di Bologna or of another authority, does not speak for them and does not use their marks. Their names appear only to say whose the plan and the data are.',
      'The plan is told in our own words, with the section and page each thing comes from. What counts is the text published by the Città metropolitana.',
    ],
  },
  ours: {
    title: 'What you may do with it',
    region: 'Licences of what is ours: table',
    what: 'What',
    licence: 'Licence',
    plain: 'In plain words',
    rows: {
      code: {
        what: 'Code, texts of the site and documentation',
        plain:
          'They may be used and changed. Whoever distributes them, or offers them over a network, does so under the same licence or a compatible one, and gives the code.',
      },
      data: {
        what: 'Our tables: structure, harmonised values, classifications, rows gathered by us',
        plain:
          'They may be used for any purpose, crediting the observatory and the sources. Where a source asks for more, the source holds for its rows.',
      },
      odbl: {
        what: 'The tables that come from ODbL databases',
        plain: 'They stand alone: whoever publishes a database derived from them uses the same licence.',
      },
      omi: {
        what: 'Prices and rents of homes',
        plain:
          'They follow the terms of the Agenzia delle Entrate, not our licence: write “Agenzia delle Entrate – OMI”.',
      },
    },
    omiTerms: 'terms of the source',
  },
  cite: {
    title: 'How to cite',
    lead: 'One line is enough. For a table, a map or an indicator the right line is on its own page, also in ISO 690 and BibTeX.',
    what: 'Data on the 55 comuni of the metropolitan city of Bologna',
    link: 'Every way to cite a table',
    maps: 'Beside a map also write the source that stands under the drawing, and “boundaries ISTAT”.',
  },
  sources: {
    title: 'The sources and their terms',
    lead: (n, publishers, doubts) =>
      `${n} sources of ${publishers}. For each we say the licence and how we know it. For ${doubts} the licence or its version is still to be verified with the publisher.`,
    noneLeftOut:
      'A source without any basis is not published. Where the basis is the law, these are data of public authorities published without a licence: article 52 of the Italian Digital Administration Code makes them open.',
    publishers: (n) => (n === '1' ? 'one publisher' : `${n} publishers`),
    region: 'Sources and terms of use: table',
    publisher: 'Publisher',
    source: 'Source',
    licence: 'Terms',
    basis: 'How we know them',
    link: 'Periods, rows used and digests of each source',
  },
  others: {
    title: 'Boundaries, typefaces, software',
    paragraphs: [
      'Boundaries, also those of neighbouring provinces and regions, are by ISTAT, generalised edition. The river Reno is by Natural Earth, in the public domain. The centres of the comuni are by GeoNames.',
    ],
    uses: { browser: 'Run in your browser', build: 'Make pages and data', type: 'Typefaces' },
  },
  promise: {
    title: 'What we do not promise',
    paragraphs: [
      'We check the numbers and write down the limits, but there may be mistakes, ours or the sources’. Data have a date: things may have changed.',
      'The site is given as it is. Whoever decides something with these numbers answers for it and should look at the source first. No page establishes a right, a duty or an official ranking.',
    ],
  },
  corrections: {
    title: 'Corrections and removals',
    text: 'A mistake, a licence misread, a record that should not be there: say so.',
    link: 'How to ask',
  },
  reuse: {
    title: 'Reuse of the software',
    text: 'The project may be taken up for another metropolitan city. In the repository the file publiccode.yml describes it for catalogues of public software, with licence and languages.',
  },
};

/** Words of the legal notes. A key missing in one language does not compile. */
export const legalMessages: Record<Locale, LegalMessages> = { it, en };
