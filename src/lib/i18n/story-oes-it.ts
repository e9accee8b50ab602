/** The story of the social economy in Italian: sentences of its facts. */
import type { OesFacts } from '../theme-story/oes';
import { changeOf } from '../theme-story/proportion';
import type { OesSentences } from './story-oes';
import { storyWords } from './story-words';

const w = storyWords.it;

export const oesIt: OesSentences = {
  finding: (f) =>
    `${w.n(f.total)} organizzazioni nell’elenco del 5 per mille (${f.period}): ${w.n(f.highArea.value, 1)} ogni 10.000 abitanti ${w.inArea[f.highArea.area]}, ${w.n(f.lowArea.value, 1)} ${w.inArea[f.lowArea.area]}.`,
  lead: (f) => [
    `Nell’elenco del 5 per mille del ${f.period} ci sono ${w.n(f.total)} organizzazioni con sede in uno dei ${w.comuni(f.comuni)}. Bologna ne ha ${w.share(f.cityShare)}, con ${w.thePct(f.cityResidents * 100)} degli abitanti.`,
    `Dove ce ne sono di più per abitante è ${w.inArea[f.highArea.area]}: ${w.n(f.highArea.value, 1)} ogni 10.000, contro ${w.n(f.lowArea.value, 1)} ${w.inArea[f.lowArea.area]}${w.times(f.highArea.value, f.lowArea.value)}.`,
    `Non è tutta l’economia sociale: il piano metropolitano conta ${w.n(f.plan.organisations)} organizzazioni (${f.plan.year})${f.total < f.plan.organisations / 2 ? ', e di più della metà qui non si sa il comune' : ''}.`,
  ],
  sections: {
    dove: {
      title: 'Dove hanno sede?',
      before: (f) => [
        `Nel comune che sta a metà della classifica (la mediana) ci sono ${w.n(f.median, 1)} organizzazioni ogni 10.000 abitanti. Ma i numeri sono piccoli: in ${w.comuni(f.few)} su ${w.n(f.comuni)} le organizzazioni dell’elenco sono meno di dieci.`,
      ],
      after: (f) => [
        f.top.count < 20
          ? `Per questo i colori forti nei comuni piccoli vanno letti con prudenza: il valore più alto, ${w.n(f.top.value, 1)} ${w.at(f.top.name)}, viene da ${organisations(f.top.count)}. Con una in meno sarebbe ${w.n(f.top.without, 1)}.`
          : `Il valore più alto è ${w.at(f.top.name)}: ${w.n(f.top.value, 1)}, con ${organisations(f.top.count)}.`,
        'Si conta la sede legale. Chi ha sede in città e lavora in montagna, qui, in montagna non si vede.',
      ],
    },
    aree: {
      title: 'E nelle quattro aree?',
      before: (f) => [
        `In tutta la Città metropolitana sono ${w.n(f.rate, 1)} ogni 10.000 abitanti. Cambia anche che cosa fanno: le società sportive sono ${w.thePct(f.sport.city * 100)} dell’elenco a Bologna e ${w.thePct(f.sport.rest * 100)} negli altri comuni.`,
      ],
      after: (f) => [
        `In una città hanno sede anche enti che lavorano altrove: averne ${f.highArea.area === 'bologna' ? 'di più' : 'di meno'} non dice da solo se chi ci abita riceve più o meno aiuto.`,
      ],
    },
    cambia: {
      title: 'Come cambia?',
      before: (f) => [
        grew(f),
        `Su 100 organizzazioni del ${f.period}, ${w.n(f.stayed)} erano nell’elenco in ognuno degli anni dal ${f.since.period}; ${w.n(f.entered)} in quello del ${f.since.period} non c’erano.`,
      ],
      after: () => [
        'Entrare nell’elenco non vuol dire nascere: ci si iscrive per ricevere il 5 per mille, anche dopo molti anni di attività. E uscirne non vuol dire chiudere.',
      ],
    },
    soldi: {
      title: 'Dove vanno i soldi del 5 per mille?',
      before: (f) => [
        `Nel ${f.period} queste organizzazioni hanno ricevuto ${w.n(f.amounts.total / 1e6, 1)} milioni di euro. La quota di chi ha sede a Bologna è ${w.thePct(f.amounts.city * 100)}; di questa, un solo ente prende ${w.thePct(f.amounts.first)}.`,
      ],
      after: () => [
        'Non è una risorsa del comune: il 5 per mille arriva da contribuenti di tutta Italia ed è contato dove l’ente ha sede. Un solo grande ente può pesare quanto molte associazioni di paese.',
      ],
    },
    anziani: {
      title: 'Ci sono dove ci sono più anziani?',
      before: () => [
        'La mappa mette insieme due cose: quanti residenti hanno 75 anni o più, e quante organizzazioni ci sono per abitante. In evidenza i comuni con molti anziani e poche organizzazioni.',
      ],
      after: () => [
        'Sono comuni da guardare da vicino, non una graduatoria di colpe: i servizi pubblici qui non sono contati, e un’associazione può lavorare lontano dalla sua sede.',
      ],
    },
  },
  limits: (f) => [
    `Il registro nazionale del terzo settore (RUNTS) ha ${w.n(f.register.value)} enti nella provincia e l’ISTAT conta ${w.n(f.institutions.value)} istituzioni non profit (${f.institutions.date}): l’elenco del 5 per mille ne vede una parte, e quasi nessuna cooperativa che non sia sociale.`,
    `Gli anni vanno dal ${f.since.period} al ${f.period}: quello che è venuto dopo qui non c’è.`,
    'Che cosa sia un ente (associazione, fondazione, cooperativa) è dedotto dal nome e dalla categoria.',
    'Volontariato senza forma giuridica, addetti e volontari per comune: qui non ci sono. Più sotto, chi potrebbe dirli.',
  ],
};

function organisations(count: number): string {
  return count === 1 ? 'una sola organizzazione' : `${w.n(count)} organizzazioni`;
}

function grew({ since, period, total }: OesFacts): string | null {
  const change = changeOf(since.total, total);
  if (!change) return null;
  if (change.way === 'same')
    return `Dal ${since.period} al ${period} le organizzazioni dell’elenco sono rimaste ${w.n(total)}.`;
  const verb = change.way === 'up' ? 'salite' : 'scese';
  return `Dal ${since.period} al ${period} le organizzazioni dell’elenco sono ${verb} da ${w.n(since.total)} a ${w.n(total)} (${w.signedPct(change.percent)}).`;
}
