/** How the tools compute: words of the method page. */
import type { Locale } from './locale';

const it = {
  sentences: {
    title: 'Titoli e frasi',
    paragraphs: [
      'Titoli e frasi con un numero sono calcolati dalle tabelle ogni volta che il sito si costruisce: nessun numero è scritto a mano.',
      'Una mappa dice un risultato solo se i dati lo reggono. Dice un’area se ha almeno sette dei dieci valori più alti (a pari merito si arriva fino a quindici). Altrimenti dice i due estremi, con il conteggio accanto se nascono da meno di venti casi. Se gli estremi sono condivisi dice le mediane delle aree, e solo se distano almeno metà dello scarto fra il primo e il terzo quartile. Con meno di dieci valori, o tutti uguali, il titolo è il nome dell’indicatore.',
      'Dove un titolo conta i comuni oltre una soglia, contano i valori come sono scritti, cioè arrotondati; se senza arrotondare il conto cambia, è detto sotto la figura. Nominare un’area vuol dire che lì il caso è almeno due volte più frequente che altrove e ne sta più della metà. Nelle presentazioni si nomina l’area che ne ha di più.',
      'Nelle pagine dei territori si racconta ciò che è insolito: di un comune i valori nel primo o nell’ultimo quinto dei 55. Un fatto per argomento, prima quelli su cui il piano fa domande. I tassi fatti di pochi casi si dicono solo se un caso in più o in meno non li toglie dal loro posto.',
    ],
  },
  crossing: {
    title: 'Incroci',
    paragraphs: [
      'Un bisogno e una risorsa, ognuno diviso in terzi fra i territori che hanno tutti e due i valori (stimatore R-7, soglie arrotondate). I nove riquadri e i loro conteggi stanno nella legenda. Il riquadro che conta è bisogno alto e risorsa bassa.',
      'Il taglio è una scelta: accanto si dice chi resta nel riquadro tagliando in quarti o a metà, chi ne esce, e chi sta sul bordo. Quante volte un bisogno e una risorsa stanno nello stesso posto non dice perché.',
      'Le risorse da elenchi parziali valgono solo dove l’elenco dice qualcosa: chi non c’è è fuori dall’incrocio.',
    ],
  },
  index: {
    title: 'Indice composito',
    paragraphs: [
      'L’indice che apre la pagina è nostro ed esplorativo: cinque indicatori, uno per ambito, con pesi uguali. Ogni indicatore va da 0 a 100 fra il valore più basso e il più alto dei territori mostrati; l’indice è la media pesata. Si può passare a z-score, posti o AMPI, che penalizza gli squilibri. A chi manca un indicatore non si dà un indice.',
      'Quanto la classifica dipende dai pesi si misura rifacendola con pesi tirati a sorte in modo uniforme (1.000 volte, con un seme scritto): accanto a ogni posto c’è l’intervallo che contiene il 90 % centrale dei posti ottenuti.',
      'L’ordine è un modo di guardare: non decide chi ha diritto a qualcosa.',
    ],
  },
  space: {
    title: 'Comuni vicini, concentrazione, correlazioni',
    paragraphs: [
      'Vicini sono i comuni che si toccano, anche in un punto (contiguità della regina); i comuni fuori dalla Città metropolitana non contano. I di Moran, Moran locale (LISA) e Gi* si provano rimescolando i valori a caso (di solito 9.999 volte, con un seme scritto): il p dice quante volte il caso farebbe altrettanto. La soglia è 0,05.',
      'Le prove sono una per comune: i p sono corretti perché, fra quelle che riescono, al massimo una su venti sia falsa in media (Benjamini e Hochberg). Chi legge può scegliere una correzione più severa o nessuna.',
      'La concentrazione confronta una quantità con i residenti: curva di Lorenz, indice di Gini e quoziente di localizzazione. Dentro un comune non si vede, quindi il Gini è il minimo. Le correlazioni sono di Spearman o di Pearson, con p per permutazione e correzione per il numero di coppie.',
    ],
  },
  own: {
    title: 'Aree tue',
    paragraphs: [
      'Un’area composta da te si comporta come un’unione: i rapporti si ricalcolano dalle somme di numeratori e denominatori, i conteggi si sommano, nulla è una media di tassi. Se manca il termine di un comune l’area non ha valore; se un comune è riservato l’area resta riservata, perché dalla differenza lo si scoprirebbe.',
    ],
  },
  similar: {
    title: 'Territori simili',
    paragraphs: [
      'La somiglianza fra comuni confronta densità, altitudine, età, popolazione che cambia, reddito, prezzi delle case, distanza dai servizi, lavoro, industria e turismo; fra gruppi di comuni, quelli di questi che il gruppo ha. Ogni misura è divisa per il suo scarto tipo e le distanze si sommano in quadrato. Le organizzazioni restano fuori apposta: così, fra simili, si può chiedere chi ne ha di più.',
    ],
  },
  duties: {
    title: 'Licenze, privacy, accessibilità',
    licences: 'Le licenze, le condizioni di ogni fonte e come citare stanno nelle',
    privacy: 'Niente cookie e niente richieste a terzi; che cosa resta nel browser sta in',
    accessibility: 'Il livello a cui miriamo, le prove e i limiti noti stanno in',
    legalLink: 'note legali',
    privacyLink: 'privacy',
    accessibilityLink: 'accessibilità',
  },
  glossary: {
    lead: 'Le parole del piano, delle leggi e della statistica che il sito usa, con parole nostre. Dove una parola è sottolineata a puntini si può premere per leggerne la nota.',
  },
};

const en: typeof it = {
  sentences: {
    title: 'Titles and sentences',
    paragraphs: [
      'Titles and sentences with a number are computed from the tables every time the site is built: no number is typed by hand.',
      'A map states a finding only if the data carry it. It names an area that holds at least seven of the ten highest values (ties bring in up to fifteen). Otherwise it names the two extremes, with the count beside them where they come from fewer than twenty cases. Where extremes are shared it gives the medians of the areas, and only if they are at least half the distance between the first and the third quartile apart. With fewer than ten values, or all equal, the title is the name of the indicator.',
      'Where a title counts the comuni beyond a threshold, values count as they are printed, that is rounded; if without rounding the count is another, the figure says so. To name an area means that there the case is at least twice as frequent as elsewhere and that more than half of them are there. In presentations the area that has most of them is named.',
      'The pages of territories tell what is unusual: of a comune, the values in the first or last fifth of the 55. One fact a subject, first those the plan asks about. Rates made of few cases are told only if one case more or less would not take them from their place.',
    ],
  },
  crossing: {
    title: 'Crossings',
    paragraphs: [
      'A need and a resource, each cut in thirds among the territories that have both values (R-7 estimator, rounded bounds). The nine cells and their counts are in the legend. The cell that matters is high need and low resource.',
      'The cut is a choice: beside it stands who stays in the cell when cut in quarters or halves, who leaves it, and who is on the edge. That a need and a resource are in the same place does not say why.',
      'Resources from partial lists count only where the list says something: who is not on it is not in the crossing.',
    ],
  },
  index: {
    title: 'Composite index',
    paragraphs: [
      'The index that opens the page is ours and exploratory: five indicators, one a domain, with equal weights. Each indicator goes from 0 to 100 between the lowest and the highest value of the territories shown; the index is the weighted mean. One may switch to z-scores, places or AMPI, which penalises imbalance. Who lacks an indicator gets no index.',
      'How far the ranking depends on the weights is measured by making it again with weights drawn uniformly at random (1,000 times, with a written seed): beside every place stands the interval that holds the central 90% of the places obtained.',
      'The order is a way of looking: it does not decide who is entitled to anything.',
    ],
  },
  space: {
    title: 'Neighbouring comuni, concentration, correlations',
    paragraphs: [
      'Neighbours are comuni that touch, even in one point (queen contiguity); comuni outside the metropolitan city do not count. Moran’s I, local Moran (LISA) and Gi* are tested by shuffling the values at random (usually 9,999 times, with a written seed): the p says how often chance would do as much. The level is 0.05.',
      'There is one test a comune: p-values are corrected so that, of those that succeed, at most one in twenty is false on average (Benjamini and Hochberg). The reader may choose a stricter correction or none.',
      'Concentration sets an amount against residents: Lorenz curve, Gini coefficient and location quotient. What happens inside a comune is not seen, so the Gini is a lower bound. Correlations are Spearman’s or Pearson’s, with p-values by permutation corrected for the number of pairs.',
    ],
  },
  own: {
    title: 'Your own areas',
    paragraphs: [
      'An area you put together behaves like an unione: rates are recomputed from summed numerators and denominators, counts are added, nothing is a mean of rates. If the term of one comune is missing the area has no value; if one comune is suppressed the area stays suppressed, or it could be told by subtraction.',
    ],
  },
  similar: {
    title: 'Similar territories',
    paragraphs: [
      'Likeness between comuni compares density, altitude, age, change of population, income, home prices, distance from services, work, industry and tourism; between groups of comuni, those of these that a group has. Each measure is divided by its standard deviation and distances add up as squares. Organisations are left out on purpose: among alike places one may then ask which has more.',
    ],
  },
  duties: {
    title: 'Licences, privacy, accessibility',
    licences: 'Licences, the terms of each source and how to cite are in the',
    privacy: 'No cookies and no request to third parties; what stays in the browser is in',
    accessibility: 'The level we aim at, the tests and the known limits are in',
    legalLink: 'legal notes',
    privacyLink: 'privacy',
    accessibilityLink: 'accessibility',
  },
  glossary: {
    lead: 'The words of the plan, of laws and of statistics that the site uses, in our own words. Where a word is underlined with dots it can be pressed to read its note.',
  },
};

export type MethodToolsMessages = typeof it;

/** Words of the method page on what the tools compute. A key missing in one language does not compile. */
export const methodTools: Record<Locale, MethodToolsMessages> = { it, en };
