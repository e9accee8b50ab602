/** Words of how an amount is spread over people: Lorenz curve, Gini coefficient, location quotients. */
import type { SpreadRefusal } from '../planner/space-answer';
import type { Locale } from './locale';

const it = {
  refused: {
    partial: (label: string) =>
      `«${label}» viene da un elenco non esaustivo: dove manca un valore non sappiamo se sia zero, e la concentrazione potrebbe essere quella dell’elenco. Scegli un’altra quantità.`,
    'not-amount': (label: string) =>
      `«${label}» non è una quantità che si divide fra le persone: di una quota, di una media o di ciò che è scritto alla sede di un ente la concentrazione non dice niente. Scegli una quantità.`,
    'no-residents': (label: string) =>
      `Per il periodo di «${label}» non ci sono residenti pubblicati abbastanza vicini nel tempo. Scegli un altro periodo.`,
    nothing: (label: string) => `In questo periodo «${label}» non conta niente in nessun comune.`,
    negative: (label: string) => `«${label}» ha valori sotto lo zero: non c’è una parte di un tutto.`,
  } satisfies Record<SpreadRefusal, (label: string) => string>,
  title: (amount: string, base: string, half: string) =>
    `${amount}: alla metà dei ${base} che ne ha di meno va il ${half} %`,
  even: (amount: string, base: string) => `${amount}: sono distribuite quasi come i ${base}`,
  measured: (amount: string, base: string, period: string, n: number) =>
    `${amount} rispetto a ${base}, ${period}, ${n} comuni.`,
  baseDate: (date: string) => `Denominatore ${date}.`,
  gini: 'Indice di Gini',
  giniText: (gini: string) =>
    `${gini} su una scala da 0 (ogni comune ne ha in proporzione alla sua base) a 1 (tutto in un comune).`,
  giniBound: 'È un limite inferiore: le differenze dentro i comuni non si vedono.',
  totals: (amount: string, base: string) => `In tutto ${amount} su ${base}.`,
  curve: 'Curva di Lorenz',
  curveX: (base: string) => `quota di ${base}, dai comuni che ne hanno meno in rapporto`,
  curveY: (amount: string) => `quota di ${amount}`,
  equal: 'se fosse in proporzione',
  curveLabel: (amount: string, base: string, half: string, gini: string) =>
    `Curva di Lorenz di ${amount} su ${base}: alla prima metà della base va il ${half} per cento, indice di Gini ${gini}. I valori di ogni comune sono nella tabella.`,
  legend: 'Quoziente di localizzazione, con il numero di comuni',
  classes: ['meno di metà', 'da 0,5 a 0,8', 'come nell’insieme (0,8–1,25)', 'da 1,25 a 2', 'il doppio o più'],
  tableTitle: 'Comune per comune',
  tableNote:
    'Il quoziente è il rapporto del comune diviso quello di tutti i comuni insieme: 1 come nell’insieme, 2 il doppio. Dove i casi sono meno di cinque uno in più o in meno lo sposta di molto, ed è scritto.',
  columns: { comune: 'Comune', quotient: 'Quoziente', rate: 'Rispetto a 1' },
  few: 'pochi casi',
  missing: (names: string) => `Senza uno dei due valori, fuori dal conto: ${names}.`,
  sayUnit: (name: string, quotient: string, amount: string, base: string) =>
    `${name}: quoziente ${quotient} (${amount} su ${base})`,
  readTitle: 'Come si legge',
  read: 'I comuni sono messi in fila da quello che ha meno in rapporto alla sua base a quello che ha di più, e le quote si sommano. Se la curva segue la diagonale tutti hanno in proporzione; più se ne stacca, più la quantità sta in pochi posti. Il Gini è il doppio dell’area fra le due.',
  notTitle: 'Che cosa non dice',
  not: 'Un ente è contato dove ha la sede, non dove lavora; letti, scuole e posti di lavoro dove sono: in ogni caso chi sta in un comune con un quoziente basso può servirsi del comune accanto. Un comune grande pesa molto sulla curva, uno piccolo ha quozienti estremi per pochi casi. Concentrato non vuol dire ingiusto: alcune cose stanno bene insieme.',
  methods: 'Lorenz (1905), Gini per trapezi (Brown 1994), quoziente di localizzazione (Isard 1960).',
};

export type SpaceSpreadMessages = typeof it;

const en: SpaceSpreadMessages = {
  refused: {
    partial: (label) =>
      `“${label}” comes from a list that is not exhaustive: where a value is absent we do not know whether it is zero, and the concentration could be that of the list. Choose another amount.`,
    'not-amount': (label) =>
      `“${label}” is not an amount that is shared among people: of a share, a mean or what is booked at the seat of a body, concentration says nothing. Choose an amount.`,
    'no-residents': (label) =>
      `For the period of “${label}” no residents are published near enough in time. Choose another period.`,
    nothing: (label) => `In this period “${label}” counts nothing in any comune.`,
    negative: (label) => `“${label}” has values below zero: there is no part of a whole.`,
  },
  title: (amount, base, half) => `${amount}: the half of ${base} with the least of them has ${half}%`,
  even: (amount, base) => `${amount}: spread almost as ${base} are`,
  measured: (amount, base, period, n) => `${amount} against ${base}, ${period}, ${n} comuni.`,
  baseDate: (date) => `Denominator ${date}.`,
  gini: 'Gini coefficient',
  giniText: (gini) =>
    `${gini} on a scale from 0 (every comune has some in proportion to its base) to 1 (all in one comune).`,
  giniBound: 'It is a lower bound: differences within comuni are not seen.',
  totals: (amount, base) => `In all ${amount} over ${base}.`,
  curve: 'Lorenz curve',
  curveX: (base) => `share of ${base}, comuni with the least for their base first`,
  curveY: (amount) => `share of ${amount}`,
  equal: 'if in proportion',
  curveLabel: (amount, base, half, gini) =>
    `Lorenz curve of ${amount} over ${base}: the first half of the base has ${half} per cent, Gini coefficient ${gini}. The values of every comune are in the table.`,
  legend: 'Location quotient, with the number of comuni',
  classes: ['under half', '0.5 to 0.8', 'as everywhere (0.8–1.25)', '1.25 to 2', 'twice or more'],
  tableTitle: 'Comune by comune',
  tableNote:
    'The quotient is the rate of the comune divided by that of all comuni together: 1 as everywhere, 2 twice. Where there are fewer than five cases, one more or less moves it a lot, and that is said.',
  columns: { comune: 'Comune', quotient: 'Quotient', rate: 'Against 1' },
  few: 'few cases',
  missing: (names) => `Without one of the two values, left out: ${names}.`,
  sayUnit: (name, quotient, amount, base) => `${name}: quotient ${quotient} (${amount} over ${base})`,
  readTitle: 'How to read it',
  read: 'Comuni are lined up from the one with the least for its base to the one with the most, and shares are added up. If the curve follows the diagonal all have in proportion; the farther it is from it, the fewer places hold the amount. The Gini is twice the area between the two.',
  notTitle: 'What it does not say',
  not: 'A body is counted where its seat is, not where it works; beds, schools and jobs where they are: in any case people in a comune with a low quotient may use those of the comune next to it. A large comune weighs much on the curve, a small one has extreme quotients for a few cases. Concentrated does not mean unfair: some things are better together.',
  methods: 'Lorenz (1905), Gini by trapezes (Brown 1994), location quotient (Isard 1960).',
};

export const spaceSpreadMessages: Record<Locale, SpaceSpreadMessages> = { it, en };
