import type { KeptKey } from '../../honest/kept';
import type { Locale } from '../locale';

interface Kept {
  what: string;
  when: string;
  where: { path: string; label: string };
}

const it = {
  title: 'Privacy',
  description:
    'Nessun cookie, nessuna richiesta a terzi: che cosa resta nel tuo browser, perché e come si toglie.',
  lead: 'Il sito non usa cookie, non conta le visite e non manda a nessuno ciò che fai.',
  facts: [
    { name: 'Cookie', value: 'nessuno' },
    { name: 'Richieste a terzi', value: 'nessuna' },
    { name: 'Statistiche di visita', value: 'nessuna' },
    { name: 'Moduli che inviano dati', value: 'nessuno' },
  ],
  sent: {
    title: 'Che cosa lascia il tuo dispositivo',
    paragraphs: [
      'Solo le richieste dei file del sito: pagine, caratteri, mappe, dati e motore dei dati vengono tutti dallo stesso indirizzo. Una regola scritta in ogni pagina (Content-Security-Policy) fa rifiutare al browser ogni altra richiesta.',
      'Ricerche, filtri, confronti e interrogazioni dei dati si fanno nel browser. Ciò che scegli sta nell’indirizzo della pagina, anche i nomi che dai alle aree tue e alle presentazioni: chi riceve il collegamento li legge.',
      '«Dove sono?» chiede la posizione al browser solo quando lo premi. Il comune si trova nel browser: il sito non invia né conserva la posizione. Per averla, il browser può usare un proprio servizio.',
      'I collegamenti alle fonti portano ad altri siti, che hanno regole loro.',
    ],
  },
  host: {
    title: 'Chi ospita il sito',
    paragraphs: [
      'Chi ospita i file può tenere registri tecnici degli accessi (indirizzo IP, pagina, ora), come ogni server. Il sito non ne ha bisogno e non li usa. Le regole sono quelle di chi ospita.',
    ],
  },
  kept: {
    title: 'Che cosa resta nel tuo browser',
    lead: 'Aprire una pagina non scrive nulla. Restano solo le cose qui sotto, dopo che hai fatto qualcosa. Non partono mai da questo dispositivo.',
    region: 'Che cosa resta nel browser: tabella',
    what: 'Che cosa',
    when: 'Quando si scrive',
    name: 'Nome nel browser',
    where: 'Dove si toglie',
    keys: {
      'indicatori-recenti': {
        what: 'I nomi degli ultimi indicatori scelti',
        when: 'Quando scegli un indicatore dall’elenco della mappa',
        where: { path: '/mappa/', label: 'Mappa, elenco degli indicatori' },
      },
      'osservatorio.aree': {
        what: 'Le aree che hai composto: nome e comuni',
        when: 'Quando salvi un’area',
        where: { path: '/confronta/aree/', label: 'Aree tue' },
      },
      'osservatorio.laboratorio': {
        what: 'Le ultime 30 interrogazioni del laboratorio: solo il loro testo',
        when: 'Quando ne esegui una',
        where: { path: '/laboratorio/', label: 'Laboratorio' },
      },
      'osservatorio.presentazione': {
        what: 'La tua presentazione: titolo, viste e note',
        when: 'Quando aggiungi una vista',
        where: { path: '/comitato/tua/', label: 'La tua presentazione' },
      },
      'osservatorio.tasti': {
        what: 'Se i tasti di una lettera sono accesi nelle presentazioni',
        when: 'Quando li spegni o li riaccendi',
        where: { path: '/comitato/', label: 'Presentazioni, aiuto' },
      },
    } satisfies Record<KeptKey, Kept>,
    offline: {
      what: 'La copia del sito per l’uso senza rete: pagine, dati, motore dei dati, e un programma che la tiene aggiornata (service worker)',
      when: 'Solo quando la chiedi',
      name: 'depositi osservatorio-file e osservatorio-note',
      where: { path: '/offline/', label: 'Usa senza rete' },
    },
    cache: {
      what: 'I file già scaricati',
      when: 'Quando apri una pagina: lo fa il browser, come per ogni sito',
      name: 'memoria temporanea del browser',
      where: 'nelle impostazioni del browser',
    },
    forget: {
      button: 'Cancella tutto ciò che il sito ricorda qui',
      help: 'Toglie ultimi indicatori, aree tue, interrogazioni del laboratorio, presentazione e scelta dei tasti da questo browser. Non si può annullare. La copia per l’uso senza rete si toglie dalla sua pagina.',
      done: 'Fatto: in questo browser non resta nulla di questo elenco.',
      nothing: 'Non c’era nulla da cancellare.',
      failed:
        'Il browser non lo ha permesso. Si può fare dalle sue impostazioni, alla voce sui dati dei siti.',
    },
  },
  people: {
    title: 'Le persone nei dati',
    paragraphs: [
      'Le tabelle parlano di organizzazioni e di territori. Nomi di persone, indirizzi di posta e numeri di telefono delle fonti si tolgono alla lettura; un codice fiscale di persona ferma la pubblicazione.',
      'Il nome di alcuni enti contiene il nome di una persona. Chi rappresenta un ente può chiedere di correggere o togliere la sua riga.',
    ],
    link: 'Come si chiede una correzione o una rimozione',
  },
};

export type PrivacyMessages = typeof it;

const en: PrivacyMessages = {
  title: 'Privacy',
  description:
    'No cookies, no request to third parties: what stays in your browser, why, and how to remove it.',
  lead: 'This site uses no cookies, counts no visits and sends nobody what you do.',
  facts: [
    { name: 'Cookies', value: 'none' },
    { name: 'Requests to third parties', value: 'none' },
    { name: 'Visit statistics', value: 'none' },
    { name: 'Forms that send data', value: 'none' },
  ],
  sent: {
    title: 'What leaves your device',
    paragraphs: [
      'Only requests for the files of the site: pages, fonts, maps, data and the data engine all come from the same address. A rule written into every page (Content-Security-Policy) makes the browser refuse any other request.',
      'Searches, filters, comparisons and queries on the data run in the browser. What you choose is in the address of the page, also the names you give to your own areas and presentations: whoever gets the link can read them.',
      '“Where am I?” asks the browser for your position only when you press it. The comune is found in the browser: the site neither sends nor keeps the position. To get it, the browser may use a service of its own.',
      'Links to the sources lead to other sites, which have rules of their own.',
    ],
  },
  host: {
    title: 'Who hosts the site',
    paragraphs: [
      'Whoever hosts the files may keep technical access logs (IP address, page, time), as any server does. The site neither needs nor uses them. The rules are the host’s.',
    ],
  },
  kept: {
    title: 'What stays in your browser',
    lead: 'Opening a page writes nothing. Only the things below stay, after you have done something. They never leave this device.',
    region: 'What stays in the browser: table',
    what: 'What',
    when: 'When it is written',
    name: 'Name in the browser',
    where: 'Where to remove it',
    keys: {
      'indicatori-recenti': {
        what: 'The names of the indicators chosen last',
        when: 'When you choose an indicator from the list of the map',
        where: { path: '/mappa/', label: 'Map, list of indicators' },
      },
      'osservatorio.aree': {
        what: 'The areas you have put together: name and comuni',
        when: 'When you save an area',
        where: { path: '/confronta/aree/', label: 'Your own areas' },
      },
      'osservatorio.laboratorio': {
        what: 'The last 30 questions of the laboratory: their text only',
        when: 'When you run one',
        where: { path: '/laboratorio/', label: 'Laboratory' },
      },
      'osservatorio.presentazione': {
        what: 'Your presentation: title, views and notes',
        when: 'When you add a view',
        where: { path: '/comitato/tua/', label: 'Your presentation' },
      },
      'osservatorio.tasti': {
        what: 'Whether single-letter keys are on in presentations',
        when: 'When you turn them off or on again',
        where: { path: '/comitato/', label: 'Presentations, help' },
      },
    },
    offline: {
      what: 'The copy of the site for use without a network: pages, data, data engine, and a program that keeps it up to date (service worker)',
      when: 'Only when you ask for it',
      name: 'stores osservatorio-file and osservatorio-note',
      where: { path: '/offline/', label: 'Use without a network' },
    },
    cache: {
      what: 'Files already downloaded',
      when: 'When you open a page: the browser does so for any site',
      name: 'the browser’s own cache',
      where: 'in the settings of the browser',
    },
    forget: {
      button: 'Delete all that the site remembers here',
      help: 'Removes the last indicators, your own areas, the questions of the laboratory, the presentation and the choice of keys from this browser. It cannot be undone. The copy for use without a network is removed on its own page.',
      done: 'Done: nothing of this list is left in this browser.',
      nothing: 'There was nothing to delete.',
      failed: 'The browser did not allow it. You can do it in its settings, under site data.',
    },
  },
  people: {
    title: 'People in the data',
    paragraphs: [
      'The tables are about organisations and territories. Names of persons, e-mail addresses and telephone numbers of the sources are dropped at reading; a personal tax code stops publication.',
      'The name of some bodies contains a person’s name. Whoever represents a body can ask to correct or remove its row.',
    ],
    link: 'How to ask for a correction or a removal',
  },
};

/** Words of the page on privacy. A key missing in one language does not compile. */
export const privacyMessages: Record<Locale, PrivacyMessages> = { it, en };
