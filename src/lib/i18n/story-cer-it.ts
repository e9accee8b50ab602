/** The story of energy communities in Italian: sentences of its facts. */
import { formatDate } from '../format/number';
import type { CerFacts } from '../theme-story/cer';
import type { CerSentences } from './story-cer';
import { storyWords } from './story-words';

const w = storyWords.it;

export const cerIt: CerSentences = {
  finding: (f) =>
    `${w.n(f.known)} comunità note, ${setUp(f.setUp)}: toccano ${w.comuni(f.touched)} su ${w.n(f.comuni)}. L’elenco è parziale.`,
  lead: (f) => [
    `Si ha notizia di ${w.n(f.known)} comunità energetiche, ${setUp(f.setUp)} e ${w.n(f.planned)} in progetto: toccano ${w.comuni(f.touched)} su ${w.n(f.comuni)}.`,
    widest(f),
    'Degli altri comuni non si può dire che non ne abbiano: si può dire che non se ne sa nulla.',
  ],
  sections: {
    dove: {
      title: 'Dove sono?',
      before: (f) => [
        byArea(f),
        `Nei comuni toccati vive ${w.share(f.residents.touched / f.residents.all)} degli abitanti della Città metropolitana. Ma una comunità serve chi vi aderisce e sta sotto la stessa cabina elettrica, non un comune intero.`,
      ],
      after: (f) => [
        `Lo stato è quello detto dalla fonte alla sua data, dal ${f.sources.from} al ${f.sources.to}${f.sources.undated > 0 ? ` (${f.sources.undated === 1 ? 'una non ha data' : `${w.n(f.sources.undated)} non hanno data`})` : ''}: una comunità «in progetto» può essere nata, o essersi fermata.`,
      ],
    },
    bisogno: {
      title: 'Sono dove i redditi sono più bassi?',
      before: ({ incomes }) => [
        'Una comunità energetica può alleggerire le bollette di chi fatica. Quante famiglie fatichino, comune per comune, non si sa: al suo posto qui c’è la quota di contribuenti fino a 10.000 €.',
        `Fra i ${w.comuni(incomes.above.of)} con più redditi bassi della mediana (${incomes.period}) quelli con una comunità nota sono ${w.n(incomes.above.touched)}; fra gli altri ${w.n(incomes.rest.of)} sono ${w.n(incomes.rest.touched)}. Con un elenco parziale la differenza può venire da quello che non si sa.`,
      ],
      after: () => [
        'L’incrocio guarda solo ai comuni con una comunità nota, e li divide fra costituite e in progetto. Gli altri restano fuori: vuoto non vuol dire scoperto.',
      ],
    },
    ricarica: {
      title: 'Che cos’altro si sa dell’energia?',
      before: (f) => [
        `Poco, comune per comune. I punti di ricarica per veicoli elettrici registrati nel ${f.charging.period} sono ${w.n(f.charging.total)} in ${w.comuni(f.charging.comuni)}; Bologna ne ha ${w.share(f.charging.city / f.charging.total)}.`,
        `Degli impianti fotovoltaici qui c’è solo il numero della provincia (${w.n(f.plants.value)} nel ${f.plants.date}), non dove sono.`,
      ],
      after: () => [
        'I cerchi contano punti, non potenza; un comune senza cerchio può avere punti non registrati.',
      ],
    },
  },
  limits: (f) => [
    'L’elenco è ricostruito da stampa e promotori: non è un registro, e chi non fa notizia non c’è.',
    `Nel ${f.funded.date.slice(0, 4)} un bando regionale ha finanziato ${w.n(f.funded.value)} progetti nella provincia: i loro nomi non sono noti, quindi non si sa quanti siano fra quelli dell’elenco.`,
    `In tutta l’Emilia-Romagna le comunità censite erano ${w.n(f.region.before.value)} (${formatDate(f.region.before.date, 'it')}) e ${w.n(f.region.now.value)} (${formatDate(f.region.now.date, 'it')}): il conto di quelle bolognesi qui non c’è, e nemmeno una serie da disegnare.`,
    'Potenza, energia condivisa e numero di famiglie aderenti: per quasi nessuna comunità la fonte li dice.',
  ],
};

const setUp = (count: number): string => `${w.n(count)} ${count === 1 ? 'costituita' : 'costituite'}`;

function widest({ widest: { name, comuni }, touched, known }: CerFacts): string | null {
  if (known < 2 || comuni < 2) return null;
  return `Una sola, ${name}, ne comprende ${w.n(comuni)}: ${w.share(comuni / touched)} dei comuni toccati.`;
}

function byArea({ areas }: CerFacts): string {
  const parts = areas.map(({ area, touched, of }) => `${w.n(touched)} su ${w.n(of)} ${w.inArea[area]}`);
  return `Hanno almeno una comunità nota, costituita o in progetto, ${parts.join(', ')}; la città di Bologna è contata a parte.`;
}
