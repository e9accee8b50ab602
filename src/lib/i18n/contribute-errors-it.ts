import type { IssueSentences } from './contribute-errors';

/** « … », o come si chiama una cella vuota. */
const q = (text: string): string => (text === '' ? 'la cella' : `«${text}»`);
const km = (text: string): string => text.replace('.', ',');

/** Che cosa non va in un file, in italiano. */
export const contributeErrorsIt: IssueSentences = {
  empty: () => 'Il file è vuoto. Parti dal modello e scrivi almeno una riga.',
  'too-large': () =>
    'Il file supera 5 MB: non è un elenco di contributi. Dividilo o togli quello che non serve.',
  binary: () =>
    'Questo non è un file di testo. Se è un foglio di calcolo, salvalo come CSV (UTF-8) e trascina quello.',
  'too-many-rows': ({ detail }) => `Il file ha più di ${detail} righe: dividilo in più file.`,
  'no-rows': () => 'Non c’è nessuna riga da inviare oltre all’intestazione o all’esempio.',
  'unclosed-quote': () =>
    'Da questa riga le virgolette si aprono e non si chiudono: le celle che seguono sono lette male. Chiudile o toglile.',
  'column-missing': ({ column }) =>
    `Manca la colonna ${column}. Va aggiunta anche se resta vuota: le colonne sono quelle del modello.`,
  'column-unknown': ({ value }) =>
    `${value === '' ? 'Una colonna non ha nome' : `La colonna ${q(value)} non è fra quelle del modello`}. Toglila o dalle il nome giusto.`,
  'column-renamed': ({ value, near }) =>
    `La colonna ${q(value)} non è fra quelle del modello. Forse è ${near.join(' o ')}?`,
  'column-repeated': ({ column }) => `La colonna ${column} c’è due volte. Tieni solo quella giusta.`,
  'several-organisations': ({ near }) =>
    `Il file è dichiarato da più enti (${near.join('; ')}). Fai un file per ciascuno: chi dichiara deve poterlo ritirare da solo.`,
  ragged: ({ detail }) => {
    const [has, wants] = detail.split('/');
    return `La riga ha ${has} celle, l’intestazione ${wants} colonne. Spesso è un separatore dentro un testo senza virgolette.`;
  },
  duplicate: ({ value, detail }) =>
    `${q(value)} è già alla riga ${detail} con lo stesso comune. Tienine una.`,
  'missing-value': ({ column }) => `La cella ${column} è vuota e deve avere un valore.`,
  'not-number': ({ value }) => `${q(value)} non è un numero. Scrivi solo cifre, con la virgola o il punto.`,
  'number-doubtful': ({ value, near }) =>
    `${q(value)} può essere ${near.join(' oppure ')}. Scrivilo senza separatore delle migliaia.`,
  'not-integer': ({ value }) => `${q(value)} non è un numero intero.`,
  'too-small': ({ value, detail }) => `${q(value)} è troppo piccolo: il minimo è ${detail}.`,
  'too-great': ({ value, detail }) => `${q(value)} è troppo grande: il massimo è ${detail}.`,
  'too-long': ({ detail }) => `Il testo è troppo lungo: al massimo ${detail} caratteri.`,
  'not-in-list': ({ value, near, detail }) =>
    near.length > 0
      ? `${q(value)} non è fra i valori ammessi. Forse è ${near.join(' o ')}?`
      : `${q(value)} non è fra i valori ammessi: ${detail}.`,
  'not-date': ({ value }) =>
    `${q(value)} non è una data che esiste. Scrivi anno-mese-giorno (2026-03-15) o giorno/mese/anno (15/3/2026).`,
  'future-date': ({ value }) =>
    `${q(value)} è nel futuro: la data è quella dell’informazione, non di una previsione.`,
  'not-url': ({ value }) =>
    `${q(value)} non è l’indirizzo di una pagina pubblica: deve cominciare con https:// o http://. Più indirizzi si separano con il punto e virgola.`,
  'not-pattern': ({ value, detail }) => `${q(value)} non ha la forma giusta, per esempio ${detail}.`,
  'source-missing': () =>
    'Manca la fonte: serve l’indirizzo di una pagina (source_urls) o un documento (source_document).',
  'comune-unknown': ({ value, near }) =>
    near.length > 0
      ? `${q(value)} non è fra i 55 comuni della Città metropolitana. Forse è ${near.join(' o ')}?`
      : `${q(value)} non è fra i 55 comuni della Città metropolitana. Scrivi il nome o il codice ISTAT (037…).`,
  'comune-doubtful': ({ value, near }) => `${q(value)} può essere ${near.join(' o ')}: quale?`,
  'half-position': ({ column }) =>
    `C’è una coordinata sola: manca ${column}. Scrivile tutte e due o nessuna.`,
  'outside-box': ({ value }) =>
    `Il punto ${q(value)} cade fuori dalla Città metropolitana. Servono gradi WGS 84, per esempio 11,3426 e 44,4938.`,
  'position-swapped': ({ value }) =>
    `Il punto ${q(value)} sembra avere longitudine e latitudine scambiate: qui la longitudine è intorno a 11, la latitudine a 44.`,
  'home-position': () =>
    'È una casa in cui si vive: la posizione non si raccoglie. Svuota lon e lat; il comune basta.',
  formula: ({ value }) => `${q(value)} comincia come una formula. Scrivi il testo senza il segno iniziale.`,
  markup: ({ value }) => `${q(value)} contiene codice HTML. Scrivi solo testo.`,
  'personal-code': () =>
    'La cella contiene un codice fiscale di persona. Toglilo: i dati personali non si raccolgono.',
  'personal-email': () =>
    'La cella contiene un indirizzo di posta personale. Toglilo, o usa una casella dell’ente (info@…).',
  'personal-phone': () =>
    'La cella contiene un numero di cellulare. Toglilo: i recapiti di persone non si raccolgono.',
  'personal-name': () =>
    'La cella sembra contenere il nome di una persona (un titolo o un referente seguito da un nome). Scrivi solo l’ente.',
  'home-address': () =>
    'La cella contiene una via con il numero civico di una casa in cui si vive. Toglila; il comune basta.',
  published: ({ value, detail }) =>
    `${q(value)} sembra già pubblicato nello stesso comune come «${detail}». Se è lo stesso, segnala piuttosto che cosa correggere.`,
  'outside-comune': ({ value, detail, near }) =>
    `Il punto ${q(value)} è a ${km(detail)} km dal comune indicato${near.length > 0 ? `, in quello di ${near.join(', ')}` : ', fuori dai 55 comuni'}. Controlla il punto o il comune.`,
  'street-address': ({ value }) =>
    `${q(value)} contiene una via con il numero. Va bene per una sede aperta al pubblico, mai per l’abitazione di qualcuno.`,
  'document-only': () =>
    'La fonte è solo un documento: la riga sarà letta a mano e resterà ferma finché non c’è una pagina pubblica da citare.',
  'no-boundaries': () =>
    'I confini dei comuni non sono arrivati: non abbiamo potuto controllare se i punti cadono nel comune indicato.',
  'no-known': () =>
    'L’elenco di ciò che è già pubblicato non è arrivato: non abbiamo potuto cercare i doppioni con il sito.',
  encoding: ({ detail }) =>
    `Il file è scritto in ${detail}: l’abbiamo letto così. Controlla le lettere accentate; il file pronto sarà in UTF-8.`,
  'example-row': () => 'È la riga di esempio del modello: non sarà inviata.',
  'comune-read': ({ value, detail }) => `${q(value)} è letto come ${detail}.`,
  'value-read': ({ value, detail }) => `${q(value)} è letto come ${detail}.`,
};
