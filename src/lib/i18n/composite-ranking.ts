import type { IndexLevel } from '../state/composite-index';
import type { CompositeReason } from '../statistics/composite';
import type { NormaliseReason } from '../statistics/normalise';
import type { Locale } from './locale';

/** Places up to 55 whose name begins with a vowel: ottavo, undicesimo. */
const ordinalWithArticle = (n: number): string => (n === 8 || n === 11 ? `l’${n}º` : `il ${n}º`);

const it = {
  ranking: 'Classifica',
  rankingHelp: (runs: string) =>
    `La barra mostra quanto porta ogni indicatore, con il suo numero. Accanto, i posti del 90 % centrale di ${runs} pesature casuali degli stessi indicatori.`,
  rankingStrip:
    'Nella striscia il punto nero è il posto con i tuoi pesi, la tacca quello mediano; la riga sottile arriva al migliore e al peggiore.',
  rankingAmpi: 'Per l’AMPI la barra parte da 100, la metà della scala; il tratto bianco è la penalità.',
  rankingZero: 'La barra parte da zero, la media dei territori.',
  place: 'Posto',
  unit: { comune: 'Comune', unione: 'Unione', distretto: 'Distretto' } satisfies Record<IndexLevel, string>,
  value: 'Indice e contributi',
  interval: 'Posti nel 90 % delle pesature',
  range: (low: number, high: number) => (low === high ? `${low}º` : `${low}º–${high}º`),
  ranges: (name: string, place: string, low: number, high: number) =>
    `${name}: ${place}, e fra ${ordinalWithArticle(low)} e ${ordinalWithArticle(high)} posto nel 90 % delle pesature`,
  key: 'Gli indicatori, per numero',
  penaltyKey: 'penalità',
  showRow: (name: string) => `${name}: come si forma il suo indice`,

  detail: (name: string) => `Come si forma l’indice di ${name}`,
  detailNone: (name: string, labels: string) => `${name} non ha un indice: manca ${labels}.`,
  detailHead: {
    indicator: 'Indicatore',
    value: 'Valore',
    scaled: 'Sulla scala',
    share: 'Peso',
    part: 'Contributo',
  },
  detailSum: 'Indice',
  detailBase: 'Metà della scala',
  detailPenalty: 'Penalità per lo squilibrio',
  page: 'Vai alla pagina del territorio',
  closeDetail: 'Chiudi',

  robustness: 'Quanto dipende dai pesi',
  runs: 'Pesature casuali',
  seed: 'Seme',
  seedHelp: 'Lo stesso seme dà gli stessi intervalli.',
  computeAgain: 'Calcola gli intervalli',
  done: (runs: string) => `Intervalli calcolati su ${runs} pesature.`,
  sliderNote:
    'Gli intervalli non cambiano quando sposti un peso: le pesature casuali sono tirate a sorte fra tutte quelle possibili, qualunque sia la tua.',
  oneComponent: 'Con un solo indicatore non c’è niente da pesare: nessun intervallo e nessuna prova senza.',
  leaveOut: 'Senza un indicatore alla volta',
  leaveOutHelp:
    'Che cosa succede ai posti se un indicatore non c’è, con gli altri pesi in proporzione. Un indicatore che da solo sposta molti posti decide la classifica.',
  leaveOutHead: {
    without: 'Senza',
    share: 'Peso',
    moved: 'Spostati di 5 posti o più',
    movedFew: 'Spostati di 2 posti o più',
    most: 'Chi si sposta di più',
    agreement: 'Accordo fra le classifiche (Spearman)',
  },
  leaveOutFinding: (label: string, place: number) =>
    `L’indicatore che sposta di più è «${label}»: senza, un territorio cambia ${place === 1 ? 'un posto' : `${place} posti`}`,
  moves: (name: string, from: number, to: number) => `${name}, dal ${from}º al ${to}º`,

  warnings: 'Da sapere prima di usarlo',
  noWarnings:
    'Nessun avviso: nessuna coppia di indicatori dice quasi la stessa cosa, nessuno è molto asimmetrico, non manca alcun valore.',
  warning: {
    correlation: (first: string, second: string, r: string, n: number) =>
      `«${first}» e «${second}» dicono quasi la stessa cosa (correlazione ${r}, ${n} territori): insieme contano due volte.`,
    skew: (label: string, g1: string) =>
      `«${label}» è molto asimmetrico (asimmetria ${g1}): pochi territori ne decidono la scala. La scala per posti lo attenua.`,
    missing: (label: string, n: number) =>
      n === 1
        ? `«${label}» manca per un territorio, che resta senza indice.`
        : `«${label}» manca per ${n} territori, che restano senza indice.`,
    one: 'C’è un solo indicatore: l’indice è quell’indicatore su un’altra scala.',
    count: (labels: string) =>
      `${labels}: sono conteggi. Chi è più grande ne ha di più, e l’indice misura in parte la dimensione.`,
    estimated: (labels: string) => `${labels}: contiene stime, e l’indice le eredita.`,
    few: (n: number) => `Con ${n} territori posti e intervalli dicono poco.`,
    aside: (labels: string, level: string) =>
      `A livello di ${level} non si calcola: ${labels}. L’indice è fatto con gli altri indicatori, i pesi in proporzione.`,
    flat: (labels: string) =>
      `È uguale in tutti i territori e non distingue nessuno, quindi è fuori: ${labels}.`,
  },
  reason: {
    'no-components':
      'Non c’è ancora nessun indicatore. Aggiungine almeno uno, o torna all’indice di partenza.',
    'bad-weight': 'Un peso non è un numero valido. Correggilo, o torna all’indice di partenza.',
    'all-weights-zero':
      'Tutti i pesi sono zero: non c’è niente da sommare. Dai un peso ad almeno un indicatore.',
    'no-complete-unit':
      'Nessun territorio ha tutti gli indicatori scelti. Togli quello che manca a più territori.',
    'no-values':
      'A questo livello nessuno degli indicatori scelti si calcola. Torna ai comuni, o scegline altri.',
    'no-variation': 'Un indicatore è uguale dappertutto e non distingue nessuno. Toglilo.',
    'bad-goalposts': 'Con questa scala l’indice non si può calcolare. Scegline un’altra.',
  } satisfies Record<CompositeReason | NormaliseReason, string>,
  noIndex: (n: number) => (n === 1 ? 'Un territorio senza indice' : `${n} territori senza indice`),
  noIndexHelp:
    'Non si inventa un valore che manca: chi non ha tutti gli indicatori non ha un indice né un posto.',
  lacks: (name: string, labels: string) => `${name}: manca ${labels}`,
};

type CompositeRankingMessages = typeof it;

const en: CompositeRankingMessages = {
  ranking: 'Ranking',
  rankingHelp: (runs) =>
    `The bar shows what each indicator brings, with its number. Beside it, the places of the central 90% of ${runs} random weightings of the same indicators.`,
  rankingStrip:
    'On the strip the black dot is the place with your weights, the tick the median one; the thin line reaches the best and the worst.',
  rankingAmpi: 'With AMPI the bar starts at 100, the middle of the scale; the white part is the penalty.',
  rankingZero: 'The bar starts at zero, the mean of the territories.',
  place: 'Place',
  unit: { comune: 'Comune', unione: 'Unione', distretto: 'Distretto' },
  value: 'Index and contributions',
  interval: 'Places in 90% of weightings',
  range: (low, high) => (low === high ? `${low}` : `${low}–${high}`),
  ranges: (name, place, low, high) =>
    `${name}: ${place}, and between places ${low} and ${high} in 90% of weightings`,
  key: 'The indicators, by number',
  penaltyKey: 'penalty',
  showRow: (name) => `${name}: how its index is made`,

  detail: (name) => `How the index of ${name} is made`,
  detailNone: (name, labels) => `${name} has no index: it lacks ${labels}.`,
  detailHead: {
    indicator: 'Indicator',
    value: 'Value',
    scaled: 'On the scale',
    share: 'Weight',
    part: 'Contribution',
  },
  detailSum: 'Index',
  detailBase: 'Middle of the scale',
  detailPenalty: 'Penalty for imbalance',
  page: 'Go to the page of the territory',
  closeDetail: 'Close',

  robustness: 'How far it depends on the weights',
  runs: 'Random weightings',
  seed: 'Seed',
  seedHelp: 'The same seed gives the same intervals.',
  computeAgain: 'Compute the intervals',
  done: (runs) => `Intervals computed over ${runs} weightings.`,
  sliderNote:
    'The intervals do not change when you move a weight: the random weightings are drawn among all possible ones, whatever yours.',
  oneComponent: 'With a single indicator there is nothing to weigh: no interval and no test without it.',
  leaveOut: 'Without one indicator at a time',
  leaveOutHelp:
    'What happens to the places when an indicator is not there, the other weights in proportion. An indicator that alone moves many places decides the ranking.',
  leaveOutHead: {
    without: 'Without',
    share: 'Weight',
    moved: 'Moved by 5 places or more',
    movedFew: 'Moved by 2 places or more',
    most: 'Who moves most',
    agreement: 'Agreement of the rankings (Spearman)',
  },
  leaveOutFinding: (label, place) =>
    `The indicator that moves most is “${label}”: without it a territory changes ${place === 1 ? 'one place' : `${place} places`}`,
  moves: (name, from, to) => `${name}, from ${from} to ${to}`,

  warnings: 'To know before you use it',
  noWarnings: 'No warning: no two indicators say nearly the same, none is very skewed, no value is missing.',
  warning: {
    correlation: (first, second, r, n) =>
      `“${first}” and “${second}” say nearly the same (correlation ${r}, ${n} territories): together they count twice.`,
    skew: (label, g1) =>
      `“${label}” is very skewed (skewness ${g1}): a few territories decide its scale. The scale by places softens it.`,
    missing: (label, n) =>
      n === 1
        ? `“${label}” is missing for one territory, which is left without an index.`
        : `“${label}” is missing for ${n} territories, which are left without an index.`,
    one: 'There is a single indicator: the index is that indicator on another scale.',
    count: (labels) =>
      `${labels}: counts. Who is larger has more of them, and the index measures size in part.`,
    estimated: (labels) => `${labels}: contains estimates, and the index inherits them.`,
    few: (n) => `With ${n} territories places and intervals say little.`,
    aside: (labels, level) =>
      `At the level of ${level} these cannot be computed: ${labels}. The index is made with the other indicators, weights in proportion.`,
    flat: (labels) => `The same in all territories, so it tells none apart and is left out: ${labels}.`,
  },
  reason: {
    'no-components': 'There is no indicator yet. Add at least one, or go back to the opening index.',
    'bad-weight': 'A weight is not a valid number. Correct it, or go back to the opening index.',
    'all-weights-zero':
      'All weights are zero: there is nothing to add up. Give a weight to at least one indicator.',
    'no-complete-unit':
      'No territory has all the indicators chosen. Remove the one that most territories lack.',
    'no-values':
      'At this level none of the indicators chosen can be computed. Go back to the comuni, or choose others.',
    'no-variation': 'An indicator is the same everywhere and tells no territory apart. Remove it.',
    'bad-goalposts': 'With this scale the index cannot be computed. Choose another.',
  },
  noIndex: (n) => (n === 1 ? 'One territory without an index' : `${n} territories without an index`),
  noIndexHelp: 'A missing value is not made up: who lacks one of the indicators has no index and no place.',
  lacks: (name, labels) => `${name}: lacks ${labels}`,
};

/** Words of the index builder: ranking, one unit taken apart, robustness, warnings and reasons. */
export const compositeRankingMessages: Record<Locale, CompositeRankingMessages> = { it, en };
