/** The story of tourism in Italian: sentences of its facts. */
import { changeOf } from '../theme-story/proportion';
import type { TurismoFacts } from '../theme-story/turismo';
import type { TurismoSentences } from './story-turismo';
import { storyWords } from './story-words';

/** Comuni named in one sentence, at most. */
const NAMED = 3;

const w = storyWords.it;
const millions = (value: number): string => `${w.n(value / 1e6, 1)} milioni`;

export const turismoIt: TurismoSentences = {
  finding: (f) =>
    `${millions(f.nights.to)} di notti nel ${f.latest}: ${w.share(f.cityShare.to)} a Bologna, che nel ${f.first} ne aveva ${w.thePct(f.cityShare.from * 100)}.`,
  lead: (f) => [
    `Nel ${f.latest} i turisti hanno passato nella Città metropolitana ${millions(f.nights.to)} di notti, ${w.share(f.cityShare.to)} a Bologna. Nel ${f.first} erano ${millions(f.nights.from)}, e la parte di Bologna ${w.thePct(f.cityShare.from * 100)}.`,
    above(f),
  ],
  sections: {
    peso: {
      title: 'Dove il turismo pesa di più su chi ci vive?',
      before: (f) => [
        `Bologna conta ${w.n(f.weight.city)} notti di turisti ogni 1.000 residenti; il comune che sta a metà della classifica (la mediana) ${w.n(f.weight.median)}${w.times(f.weight.city, f.weight.median) && `: a Bologna${w.times(f.weight.city, f.weight.median).replace(',', '')}`}.`,
      ],
      after: () => [
        'Una notte è contata dove c’è la struttura: vicino a una fiera o a un casello può essere di chi viaggia per lavoro. Gli alloggi non registrati e le gite in giornata non ci sono.',
      ],
    },
    cambia: {
      title: 'Come cambia?',
      before: (f) => [
        changed(f),
        `L’anno più basso è il ${f.lowest.year}, con ${millions(f.lowest.value)} di notti.`,
      ],
      after: (f) => [
        f.known.incompleteUntil === null
          ? null
          : `Delle aree non si può disegnare la stessa linea: fino al ${f.known.incompleteUntil} i numeri di alcuni comuni mancano, e una somma senza di loro sarebbe sbagliata.`,
        f.known.from === f.known.to
          ? null
          : `I comuni con un dato sono passati da ${w.n(f.known.from)} a ${w.n(f.known.to)}: non è una crescita del turismo.`,
      ],
    },
    letti: {
      title: 'Quali letti crescono?',
      before: (f) => [beds(f), hotels(f)],
      after: () => [
        'Sono i posti letto registrati in alloggi in affitto. Quanti appartamenti siano usciti dal mercato delle case per chi ci vive, questi numeri non lo dicono.',
      ],
    },
    estero: {
      title: 'Da dove vengono?',
      before: (f) => [
        `Su 100 notti, ${w.n(f.abroad.city)} a Bologna sono di turisti dall’estero e ${w.n(f.abroad.rest)} nell’insieme degli altri comuni (${f.latest}). La quota più alta è ${w.at(f.abroad.high.name)}, ${w.thePct(f.abroad.high.value, 0)} di ${w.n(f.abroad.high.nights)} notti.`,
      ],
      after: () => [
        'Conta la residenza, non la nazionalità. Nei comuni con poche notti basta un gruppo per spostare la quota.',
      ],
    },
    lento: {
      title: 'E il turismo lento?',
      before: (f) => [
        `Di ${w.n(f.routes.count)} cammini e ciclovie si conoscono, in tutto o in parte, i comuni: ne toccano ${w.n(f.routes.touched)} su ${w.n(f.comuni)}. Gli agriturismi con alloggio sono ${w.n(f.farmStays.total)}, di cui ${w.n(f.farmStays.inArea)} ${w.inArea[f.farmStays.area]} (${f.latest}).`,
        'L’incrocio mette la distanza dai servizi accanto ai percorsi: dove si è lontani, passa un cammino?',
      ],
      after: (f) => [
        `Quante persone li percorrono si sa, da notizie di stampa, solo della Via degli Dei: ${w.n(f.walkers.from.value)} nel ${f.walkers.from.date} e ${w.n(f.walkers.to.value)} nel ${f.walkers.to.date}. Quanto lascino nei comuni, non si sa.`,
      ],
    },
  },
  limits: (f) => [
    'Sono i clienti delle strutture registrate che comunicano i dati all’ISTAT.',
    'Una cella riservata resta riservata: dove manca un comune, manca anche la somma della sua area.',
    `I percorsi sono ${w.n(f.routes.count)}, letti su pagine pubbliche: un comune senza un percorso noto non è un comune senza percorsi.`,
    'Quali strutture siano gestite da cooperative o associazioni, e quali siano accessibili a tutti, nessun elenco qui lo dice.',
  ],
};

function above({ weight }: TurismoFacts): string {
  const { above, city } = weight;
  const [first] = above;
  if (!first)
    return `Bologna è prima anche in rapporto a chi ci vive: ${w.n(city)} notti ogni 1.000 residenti.`;
  const named = above.slice(0, NAMED).map(({ name, value }) => `${name} (${w.n(value)})`);
  const more = above.length > NAMED ? ` e altri ${w.n(above.length - NAMED)}` : '';
  const subject = above.length > NAMED ? `${named.join(', ')}${more}` : w.list(named);
  return `In rapporto a chi ci vive, però, ${subject} ${above.length === 1 ? 'supera' : 'superano'} Bologna (${w.n(city)} notti ogni 1.000 residenti).`;
}

function changed({ nights, first, latest, cityShare }: TurismoFacts): string | null {
  const change = changeOf(nights.from, nights.to);
  if (!change) return null;
  const verb = { up: 'sono cresciute', down: 'sono diminuite', same: 'sono rimaste quasi uguali' }[
    change.way
  ];
  const city =
    cityShare.to > cityShare.from ? 'è salita' : cityShare.to < cityShare.from ? 'è scesa' : 'è rimasta';
  return `Fra il ${first} e il ${latest} le notti ${verb} (${w.signedPct(change.percent)}) e la parte di Bologna ${city}: da ${w.pct(cityShare.from * 100)} a ${w.pct(cityShare.to * 100)}.`;
}

function beds({ rented, rentedCity, first, latest }: TurismoFacts): string | null {
  const change = changeOf(rented.from, rented.to);
  if (!change) return null;
  const verb = { up: 'saliti', down: 'scesi', same: 'rimasti quasi gli stessi:' }[change.way];
  return `Dal ${first} al ${latest} i posti letto in alloggi in affitto sono ${verb} da ${w.n(rented.from)} a ${w.n(rented.to)}${change.way === 'up' ? w.times(rented.to, rented.from) : ''}; ${w.share(rentedCity)} a Bologna.`;
}

function hotels({ hotels, hotelsArea }: TurismoFacts): string | null {
  const [whole, area] = [changeOf(hotels.from, hotels.to), changeOf(hotelsArea.from, hotelsArea.to)];
  if (!whole || !area) return null;
  return `Quelli negli alberghi sono passati da ${w.n(hotels.from)} a ${w.n(hotels.to)} (${w.signedPct(whole.percent)}); il cambiamento più forte è ${w.inArea[hotelsArea.area]}: ${w.signedPct(area.percent)}.`;
}
