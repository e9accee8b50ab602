/** The story of housing in Italian: sentences of its facts. */
import type { AbitareFacts } from '../theme-story/abitare';
import type { AbitareSentences } from './story-abitare';
import { storyWords } from './story-words';

const w = storyWords.it;

export const abitareIt: AbitareSentences = {
  finding: ({ years }) =>
    `Una casa di 80 m² costa ${w.n(years.high.value, 1)} redditi medi annui ${w.at(years.high.name)} e ${w.n(years.low.value, 1)} ${w.at(years.low.name)} (stima, ${years.period}).`,
  lead: ({ years, change, low, income }) => [
    `Per comprare una casa di 80 m², nel ${years.period}, servivano ${w.n(years.high.value, 1)} redditi medi annui ${w.at(years.high.name)} e ${w.n(years.low.value, 1)} ${w.at(years.low.name)}: è una stima.`,
    changed(change),
    low.high.area === income.high.area
      ? `E ${w.inArea[low.high.area]} stanno insieme il reddito medio più alto delle quattro aree e la quota più alta di redditi bassi.`
      : null,
  ],
  sections: {
    anni: {
      title: 'Quanti anni di reddito per una casa?',
      before: ({ years, price }) => [
        `Nel comune che sta a metà della classifica (la mediana) ne servono ${w.n(years.median, 1)}. I prezzi vanno da ${w.n(price.low.value)} €/m² ${w.at(price.low.name)} a ${w.n(price.high.value)} ${w.at(price.high.name)} (${w.period(price.period)}).`,
      ],
      after: () => [
        'Si divide il prezzo per il reddito di una persona: una casa spesso la paga una famiglia, con due redditi o con uno solo. Serve a confrontare i comuni, non a fare i conti di casa.',
      ],
    },
    cambia: {
      title: 'Come cambiano i prezzi?',
      before: ({ change }) => [
        `Fra il ${w.period(change.from)} e il ${w.period(change.to)} il comune di mezzo segna ${w.signedPct(change.median)}, Bologna ${w.signedPct(change.city)}. Gli estremi sono ${w.signedPct(change.high.value)} ${w.at(change.high.name)} e ${w.signedPct(change.low.value)} ${w.at(change.low.name)}.`,
      ],
      after: ({ change }) => [
        'Sono prezzi correnti: l’inflazione di quegli anni non è tolta, quindi una piccola crescita può essere un calo del valore.',
        change.fell > 0
          ? 'Dove il prezzo scende comprare costa meno, ma vale meno anche la casa di chi ce l’ha già.'
          : null,
      ],
    },
    redditi: {
      title: 'Chi ha poco, dove vive?',
      before: ({ low, income }) => [
        `Nel ${low.period} i contribuenti fino a 10.000 € l’anno erano ${w.thePct(low.whole)} nella Città metropolitana: di più ${w.inArea[low.high.area]} (${w.pct(low.high.value)}), di meno ${w.inArea[low.low.area]} (${w.pct(low.low.value)}).`,
        `Il reddito medio per contribuente è più alto ${w.inArea[income.high.area]} (${w.n(income.high.value)} €, ${income.period}) e più basso ${w.inArea[income.low.area]} (${w.n(income.low.value)} €).`,
      ],
      after: () => [
        'Fra i contribuenti con poco ci sono anche studenti che lavorano qualche mese e pensionati con la casa di proprietà; chi non dichiara nulla non è contato. Un reddito basso non è da solo una casa difficile.',
      ],
    },
    affitti: {
      title: 'E gli affitti?',
      before: ({ rent, quoted }) => [
        `L’ultimo canone pubblicato comune per comune è del ${rent.period}: un anno di affitto di 80 m² prendeva ${w.thePct(rent.high.value, 0)} del reddito medio ${w.at(rent.high.name)}, ${w.thePct(rent.median, 0)} nel comune di mezzo dei ${w.n(rent.known)} con un valore. Degli affitti di oggi non dice nulla.`,
        `Per Bologna, nel ${quoted.year}, una cifra citata da Legacoop mette a confronto ${w.n(quoted.market)} € al mese per 80 m² sul mercato e ${w.n(quoted.cooperative)} € nelle cooperative di abitanti.`,
      ],
      after: () => [
        'Le due cifre vengono da una delle parti e non da una rilevazione: servono a dire l’ordine di grandezza.',
      ],
    },
    risorse: {
      title: 'Dove il costo è alto, chi c’è?',
      before: () => [
        'Il piano chiede di studiare quali case servono insieme a chi vive e lavora sul territorio. Qui il costo della casa sta accanto alle associazioni per abitante: dice chi c’è con cui cominciare.',
      ],
      after: () => [
        'Un’associazione non è una casa. L’incrocio non dice dove mancano alloggi, e le associazioni dell’elenco fanno le cose più diverse.',
      ],
    },
  },
  limits: ({ waiting }) => [
    'I prezzi e i canoni sono quotazioni OMI dell’Agenzia delle Entrate: medie semplici delle zone, non prezzi pagati. Sono stime.',
    'Il reddito è dei contribuenti: chi non fa una dichiarazione non c’è, e i redditi tassati a parte (come molti affitti) nemmeno.',
    `Case popolari e sfratti: solo cifre di insieme. Le domande di casa popolare in attesa erano ${w.n(waiting.value)} alla fine del ${waiting.date.slice(0, 4)}, per «l’area di Bologna» come dice la fonte.`,
    'Case vuote, famiglie in affitto e studenti fuori sede per comune: nessuna tabella qui li dice.',
  ],
};

function changed({ from, to, rose, fell, still, mostFell }: AbitareFacts['change']): string {
  const span = `Fra il ${w.period(from)} e il ${w.period(to)} i prezzi`;
  const same = still === 0 ? '' : `; in ${w.n(still)} sono rimasti uguali`;
  if (fell === 0) return `${span} sono saliti in ${w.comuni(rose)} e scesi in nessuno${same}.`;
  const where = mostFell
    ? mostFell.count === fell
      ? `, ${fell === 1 ? 'che è' : 'tutti'} ${w.inArea[mostFell.area]}`
      : ` (${w.n(mostFell.count)} ${w.inArea[mostFell.area]})`
    : '';
  return `${span} sono saliti in ${w.comuni(rose)} e scesi in ${w.n(fell)}${where}${same}.`;
}
