/** What the tests of neighbours mean, and what they do not. */
import type { LocalTest } from '../state/spatial';
import type { Locale } from './locale';

const it = {
  readTitle: 'Come si legge',
  read: {
    lisa: 'Per ogni comune si confronta il suo valore con la media dei comuni che lo toccano. «Alto fra alti» è un comune sopra la media in mezzo a comuni sopra la media; «alto fra bassi» uno che si stacca da ciò che ha intorno. Il p dice quante volte, rimescolando a caso i valori degli altri comuni, esce un vicinato almeno così estremo. Le prove sono tante quanti i comuni e qualcuna può riuscire solo per caso: la correzione ne tiene conto.',
    gi: 'Per ogni comune si prende la media sua e dei comuni che lo toccano: «vicinato alto» vuol dire che è più alta di quanto farebbe il caso, «vicinato basso» più bassa. A differenza del Moran locale non distingue chi è diverso dai vicini. Il p dice quante volte, rimescolando a caso i valori degli altri comuni, esce un vicinato almeno così estremo. Le prove sono tante quanti i comuni e qualcuna può riuscire solo per caso: la correzione ne tiene conto.',
  } satisfies Record<LocalTest, string>,
  notTitle: 'Che cosa non dice',
  not: 'Non dice perché. L’esito dipende dai confini: con le frazioni o i distretti al posto dei comuni potrebbe essere un altro. Le unità sono poche, al massimo 55, e chi sta sul bordo ha meno vicini perché i comuni fuori dalla Città metropolitana non contano. Nei comuni piccoli un rapporto si muove molto per pochi casi. E «non oltre il caso» non vuol dire uguale agli altri: vuol dire che questi dati non bastano a distinguerlo.',
  methods:
    'Contiguità della regina, pesi standardizzati per riga. Moran (1950), Cliff e Ord (1981), Anselin (1995), Ord e Getis (1995), Benjamini e Hochberg (1995).',
};

export type SpaceMeaningMessages = typeof it;

const en: SpaceMeaningMessages = {
  readTitle: 'How to read it',
  read: {
    lisa: 'The value of each comune is set against the mean of the comuni that touch it. “High among high” is a comune above the mean among comuni above the mean; “high among low” is one that stands out from what is around it. The p says how often a neighbourhood at least as extreme comes up when the values of the other comuni are shuffled at random. There are as many tests as comuni, and a few may succeed by chance alone: the correction allows for that.',
    gi: 'For each comune the mean of it and of the comuni that touch it is taken: “high neighbourhood” means higher than chance would have it, “low neighbourhood” lower. Unlike local Moran it does not single out who differs from the neighbours. The p says how often a neighbourhood at least as extreme comes up when the values of the other comuni are shuffled at random. There are as many tests as comuni, and a few may succeed by chance alone: the correction allows for that.',
  },
  notTitle: 'What it does not say',
  not: 'It does not say why. The outcome depends on the boundaries: with hamlets or districts in place of comuni it could be another. Units are few, 55 at most, and those on the edge have fewer neighbours, since comuni outside the metropolitan city do not count. In small comuni a rate moves a lot for a few cases. And “not beyond chance” does not mean the same as the others: it means these data are not enough to tell it apart.',
  methods:
    'Queen contiguity, row-standardised weights. Moran (1950), Cliff and Ord (1981), Anselin (1995), Ord and Getis (1995), Benjamini and Hochberg (1995).',
};

export const spaceMeaningMessages: Record<Locale, SpaceMeaningMessages> = { it, en };
