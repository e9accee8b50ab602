import type { DefaultPartId, OfficialId } from '../planner/default-index';
import type { Locale } from './locale';

const it = {
  official: 'Accanto alle misure ufficiali',
  officialHelp:
    'Lo stesso indice vicino a misure di fragilità pubblicate da istituzioni. L’accordo è la correlazione dei posti di Spearman: 1 lo stesso ordine, 0 nessun legame, −1 l’ordine opposto. L’accordo non prova che l’indice sia giusto, né il disaccordo che sia sbagliato: misurano cose diverse.',
  officialNames: {
    'classe-snai': 'Classe delle aree interne (SNAI)',
    'ivsm-2018': 'Indice di vulnerabilità sociale e materiale (IVSM)',
    'ifc-decile': 'Indice composito di fragilità comunale (IFC)',
  } satisfies Record<OfficialId, string>,
  officialNotes: {
    'classe-snai': 'Da A (polo) a F (ultraperiferico), per distanza dai servizi.',
    'ivsm-2018':
      'Sette indicatori del censimento, ISTAT. Noto solo per i comuni che avevano chiesto i contributi di rigenerazione urbana.',
    'ifc-decile': 'Dodici indicatori su territorio, popolazione ed economia, ISTAT.',
  } satisfies Record<OfficialId, string>,
  spearman: (n: number) => `Spearman, ${n} comuni`,
  agreementNone: (n: number) =>
    n === 0 ? 'nessun comune ha entrambi' : `${n} comuni con entrambi: troppo pochi per dirlo`,
  agreementWithout: (labels: string, r: string) =>
    `La misura ufficiale è fatta anche con «${labels}», che è pure qui: senza, l’accordo è ${r}.`,
  notLoaded: 'Non è ancora fra i dati di questo sito: quando ci sarà, il confronto comparirà qui da solo.',
  onlyComuni: 'Le misure ufficiali sono dei comuni: il confronto si vede con i comuni.',
  apart: 'Dove non sono d’accordo',
  apartHead: {
    name: 'Comune',
    own: 'Posto nell’indice',
    official: 'Posto ufficiale',
    value: 'Misura ufficiale',
    gap: 'Differenza',
  },
  apartHelp: 'Posti fra i comuni che hanno entrambe le misure; chi è a pari merito ha il posto medio.',
  apartNone: 'Nessun comune è lontano più di un ottavo della classifica.',
  higher: (n: string) => `${n} posti più in alto qui`,
  lower: (n: string) => `${n} posti più in basso qui`,

  methodTitle: 'Metodo, in breve',
  methodText: (own: boolean): string =>
    own
      ? 'L’indice è quello che hai composto: gli indicatori, i versi e i pesi sono tuoi. Ogni indicatore è portato su una scala comune calcolata sui territori mostrati, al suo ultimo periodo; l’indice è la media pesata.'
      : 'L’indice di partenza è nostro ed esplorativo. Mette insieme cinque cose che rendono più difficile vivere in un comune, una per ambito (accesso, età, spopolamento, reddito, territorio), con pesi uguali perché non conosciamo ragioni per darne di diversi. Serve a cominciare la discussione, non a chiuderla: non decide chi ha diritto a qualcosa.',
  methodFloods:
    'Le alluvioni non ci sono: la mappa pubblicata è anteriore a quelle del 2023 e del 2024, e frane e pianure alluvionabili stanno in comuni diversi, così che in una media si annullerebbero. Si possono aggiungere dall’elenco.',
  methodRandom: (runs: string, seed: number) =>
    `Gli intervalli vengono da ${runs} pesature tirate a sorte in modo uniforme fra tutte quelle possibili (seme ${seed}): i posti dal 5º al 95º percentile.`,
  methodReferences:
    'Riferimenti: OCSE e JRC, Handbook on Constructing Composite Indicators (2008); Mazziotta e Pareto, Social Indicators Research 127 (2016); Saisana, Saltelli e Tarantola, JRSS A 168 (2005).',
  sources: 'Fonti e periodi',
  sourcesHead: { indicator: 'Indicatore', period: 'Periodo', n: 'Noti', publishers: 'Fonte' },
  whys: {
    'minuti-polo': 'Accesso: chi è lontano da ospedale, scuole e treni paga in tempo ogni servizio.',
    'dipendenza-anziani': 'Età: più anziani per ogni adulto, più bisogno di cura e meno chi la può dare.',
    'variazione-popolazione-2011-2025':
      'Spopolamento: dove si perdono residenti chiudono negozi, scuole e corse. Chi perde residenti ha un indice più alto.',
    'redditi-bassi': 'Reddito: quanti contribuenti dichiarano al massimo 10.000 euro.',
    'frana-p34': 'Territorio: quanta gente vive dove una frana è probabile.',
  } satisfies Record<DefaultPartId, string>,

  take: 'Porta via questo indice',
  csv: 'Scarica CSV',
  xlsx: 'Scarica XLSX',
  print: 'Stampa',
  link: 'Indirizzo di questo indice',
  copy: 'Copia il link',
  takeHelp:
    'I file contengono indicatori, versi, pesi, metodo, numero di pesature e seme: chi li apre può rifare il conto.',
  making: 'Preparo il file.',
  made: 'Il file è pronto.',
  failedFile: 'Il file non si è potuto preparare. Riprova.',
  fileName: 'indice-composito',
  sheets: { ranking: 'indice', parameters: 'parametri', components: 'indicatori', without: 'senza-uno' },
};

type CompositeOfficialMessages = typeof it;

const en: CompositeOfficialMessages = {
  official: 'Beside the official measures',
  officialHelp:
    'The same index near measures of fragility that institutions publish. Agreement is Spearman’s rank correlation: 1 the same order, 0 no tie, −1 the opposite order. Agreement does not prove the index right, nor disagreement wrong: they measure different things.',
  officialNames: {
    'classe-snai': 'Class of the inner areas (SNAI)',
    'ivsm-2018': 'Index of social and material vulnerability (IVSM)',
    'ifc-decile': 'Composite index of fragility of comuni (IFC)',
  },
  officialNotes: {
    'classe-snai': 'From A (pole) to F (ultra-peripheral), by distance from services.',
    'ivsm-2018':
      'Seven indicators of the census, ISTAT. Known only for the comuni that had applied for urban regeneration grants.',
    'ifc-decile': 'Twelve indicators of territory, population and economy, ISTAT.',
  },
  spearman: (n) => `Spearman, ${n} comuni`,
  agreementNone: (n) => (n === 0 ? 'no comune has both' : `${n} comuni with both: too few to tell`),
  agreementWithout: (labels, r) =>
    `The official measure too is made from “${labels}”: without it, agreement is ${r}.`,
  notLoaded: 'Not among the data of this site yet: once it is, the comparison appears here by itself.',
  onlyComuni: 'The official measures are those of comuni: the comparison shows with the comuni.',
  apart: 'Where they disagree',
  apartHead: {
    name: 'Comune',
    own: 'Place in the index',
    official: 'Official place',
    value: 'Official measure',
    gap: 'Difference',
  },
  apartHelp: 'Places among the comuni that have both measures; equals share the mean place.',
  apartNone: 'No comune is further away than an eighth of the ranking.',
  higher: (n) => `${n} places higher here`,
  lower: (n) => `${n} places lower here`,

  methodTitle: 'Method, in short',
  methodText: (own) =>
    own
      ? 'The index is the one you have put together: indicators, directions and weights are yours. Each indicator is brought to a common scale computed over the territories shown, at its latest period; the index is the weighted mean.'
      : 'The opening index is ours and exploratory. It puts together five things that make living in a comune harder, one a domain (access, age, loss of people, income, land), with equal weights since we know no reason for others. It is there to open the discussion, not to close it: it does not decide who is entitled to anything.',
  methodFloods:
    'Floods are not in it: the published map is older than those of 2023 and 2024, and landslides and floodplains are in different comuni, so that in a mean they would cancel out. They can be added from the list.',
  methodRandom: (runs, seed) =>
    `The intervals come from ${runs} weightings drawn uniformly among all possible ones (seed ${seed}): the places from the 5th to the 95th percentile.`,
  methodReferences:
    'References: OECD and JRC, Handbook on Constructing Composite Indicators (2008); Mazziotta and Pareto, Social Indicators Research 127 (2016); Saisana, Saltelli and Tarantola, JRSS A 168 (2005).',
  sources: 'Sources and periods',
  sourcesHead: { indicator: 'Indicator', period: 'Period', n: 'Known', publishers: 'Source' },
  whys: {
    'minuti-polo': 'Access: who is far from hospital, schools and trains pays for every service in time.',
    'dipendenza-anziani':
      'Age: more older people for each adult, more need of care and fewer who can give it.',
    'variazione-popolazione-2011-2025':
      'Loss of people: where residents leave, shops, schools and bus runs close. Who loses residents has a higher index.',
    'redditi-bassi': 'Income: how many taxpayers declare 10,000 euro at most.',
    'frana-p34': 'Land: how many people live where a landslide is likely.',
  },

  take: 'Take this index away',
  csv: 'Download CSV',
  xlsx: 'Download XLSX',
  print: 'Print',
  link: 'Address of this index',
  copy: 'Copy the link',
  takeHelp:
    'The files hold indicators, directions, weights, method, number of weightings and seed: whoever opens them can redo the sum.',
  making: 'Preparing the file.',
  made: 'The file is ready.',
  failedFile: 'The file could not be made. Try again.',
  fileName: 'composite-index',
  sheets: { ranking: 'index', parameters: 'parameters', components: 'indicators', without: 'without-one' },
};

/** Words of the index builder: official measures, method, sources, files. */
export const compositeOfficialMessages: Record<Locale, CompositeOfficialMessages> = { it, en };
