/** The story of fragile areas in Italian: sentences of its facts. */
import type { FragilitaFacts } from '../theme-story/fragilita';
import type { FragilitaSentences } from './story-fragilita';
import { storyWords } from './story-words';

const w = storyWords.it;

export const fragilitaIt: FragilitaSentences = {
  finding: ({ far, comuni }) =>
    `${where(far, comuni)} servono ${w.n(far.minutes)} minuti d’auto o più per ospedale, superiori e stazione (${far.period}).`,
  lead: ({ far, comuni, age, change }) => [
    `${where(far, comuni)} servono ${w.n(far.minutes)} minuti d’auto o più per arrivare alla città più vicina che abbia insieme scuole superiori, ospedale e stazione.${far.count > 0 ? ` Ci vivono ${w.n(far.residents)} persone.` : ''}`,
    far.count > 0
      ? `Lì ci sono ${w.n(age.far)} residenti di 65 anni e più ogni 100 ragazzi fino a 14 anni; in tutta la Città metropolitana ${w.n(age.whole)} (${age.period}).`
      : null,
    change.lost === 0
      ? 'Dal 2011 nessun comune ha perso residenti.'
      : `Dal 2011 ${change.lost === 1 ? 'ha perso residenti 1 comune' : `hanno perso residenti ${w.comuni(change.lost)}`}: ${w.n(change.lostFar)} di questi ${change.lostFar === 1 ? 'è' : 'sono'} fra i più lontani.`,
  ],
  sections: {
    lontano: {
      title: 'Chi è lontano dai servizi?',
      before: ({ far }) => [
        `Nel comune che sta a metà della classifica (la mediana) i minuti sono ${w.n(far.median)}; il più lontano è ${far.farthest.name}, con ${w.n(far.farthest.value)}.`,
      ],
      after: ({ schools }) => [
        'È il tempo in auto e senza traffico. Chi non guida (ragazzi, molti anziani) ha tempi suoi, e gli orari dei mezzi pubblici qui non ci sono.',
        schools.count === 0
          ? null
          : `La distanza cambia con il servizio: se si guarda solo alle scuole superiori, i comuni a più di 10 km in linea d’aria da uno che ne ha sono ${w.n(schools.count)}${schools.area ? `, ${schools.area.count === schools.count ? (schools.count === 1 ? '' : 'tutti ') : `di cui ${w.n(schools.area.count)} `}${w.inArea[schools.area.area]}` : ''}; il più lontano è ${schools.farthest.name}.`,
      ],
    },
    eta: {
      title: 'Dove l’età pesa di più?',
      before: ({ age }) => [
        `Ogni 100 ragazzi fino a 14 anni i residenti di 65 anni e più sono ${w.n(age.high.value)} ${w.inArea[age.high.area]} e ${w.n(age.low.value)} ${w.inArea[age.low.area]} (${age.period}).`,
      ],
      after: ({ age }) => [
        'L’età non è una fragilità: dice quante persone potrebbero avere bisogno di cura, non quante ne hanno. Quante vivano sole, comune per comune, qui non si sa.',
        age.earlier &&
          `Nel ${age.earlier.period} erano ${w.n(age.earlier.whole)} nella Città metropolitana, ma contati in un altro modo: i due anni non si confrontano.`,
      ],
    },
    cambia: {
      title: 'Come cambia la popolazione?',
      before: ({ change }) => [
        `Fra il 2011 e il ${change.to} i residenti della Città metropolitana ${change.whole > 0 ? 'sono cresciuti' : change.whole < 0 ? 'sono diminuiti' : 'sono rimasti gli stessi'} (${w.signedPct(change.whole)}). Si va da ${w.signedPct(change.low.value)} ${w.at(change.low.name)} a ${w.signedPct(change.high.value)} ${w.at(change.high.name)}.`,
      ],
      after: () => [
        'Perdere residenti non vuol dire solo che la gente va via: conta anche chi nasce e chi muore. Una parte della differenza può venire dal modo di fare il censimento, cambiato fra le due date.',
      ],
    },
    incontro: {
      title: 'Chi può dare una mano?',
      before: ({ organisations, far }) => [
        far.count > 0
          ? `Nei comuni più lontani, presi insieme, le organizzazioni del 5 per mille sono ${w.n(organisations.far, 1)} ogni 10.000 abitanti; nella Città metropolitana ${w.n(organisations.whole, 1)} (${organisations.period}).`
          : null,
        'È la domanda del piano: nelle aree fragili le risorse sono dove sono i bisogni? La mappa mette i minuti accanto alle organizzazioni.',
      ],
      after: ({ organisations }) => [
        `I conti sono piccoli: ${w.at(organisations.fewest.name)} le organizzazioni dell’elenco sono ${w.n(organisations.fewest.count)}. Una in più o in meno può cambiare il colore di un comune.`,
      ],
    },
    frane: {
      title: 'E il territorio sotto i piedi?',
      before: ({ landslides }) => [
        `In aree dove il pericolo di frana è elevato vive ${w.thePct(landslides.whole)} degli abitanti, ma ${w.thePct(landslides.high.value, 0)} ${w.at(landslides.high.name)}; in ${w.comuni(landslides.none)} nessuno (mappa ${landslides.period}).`,
      ],
      after: () => [
        'La mappa è di prima delle alluvioni e delle frane del 2023 e del 2024, ed è stata rivista dopo: i valori di oggi sono in parte più alti.',
      ],
    },
  },
  limits: () => [
    'I minuti sono quelli della mappa nazionale delle aree interne del 2020: lo stesso tempo per tutto un comune, anche grande.',
    'L’indice di fragilità della Città metropolitana esiste, ma per comune se ne conoscono solo pochi valori: stanno fra le cifre citate, non su una mappa.',
    'Orari dei mezzi pubblici, medici, farmacie, persone seguite a casa: qui non ci sono, comune per comune.',
    'Nella città di Bologna le differenze fra un quartiere e l’altro spariscono nel valore unico del comune.',
  ],
};

/** `In 15 comuni su 55, 14 dei quali in Collina-Appennino,`. */
function where({ count, most }: FragilitaFacts['far'], comuni: number): string {
  if (count === 0) return 'In nessun comune';
  const lead = `In ${w.comuni(count)} su ${w.n(comuni)}`;
  if (!most) return lead;
  const all = count === 1 ? '' : most.count === count ? 'tutti ' : `${w.n(most.count)} dei quali `;
  return `${lead}, ${all}${w.inArea[most.area]},`;
}
