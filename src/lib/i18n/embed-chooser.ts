import type { EmbedKind } from '../takeaway/embed-code';
import type { UnitLevel } from '../state/explorer';
import type { Locale } from './locale';

const it = {
  title: 'Incorpora nel tuo sito',
  description:
    'Una mappa, un grafico, una tabella o la scheda di un territorio da mettere in un’altra pagina: scegli, guarda l’anteprima, copia il codice.',
  lead: 'Una mappa, un grafico, una tabella o la scheda di un territorio dentro il tuo articolo: scegli, guarda l’anteprima, copia il codice.',
  choose: 'Scegli e copia',
  needsScript:
    'Per scegliere qui serve JavaScript. Senza, copia uno degli esempi più sotto e cambia l’indirizzo: il codice è lo stesso.',
  indicator: 'Indicatore',
  second: 'Secondo indicatore',
  noSecond: 'Nessuno',
  period: 'Periodo',
  latest: (period: string) => `Il più recente: ${period}`,
  level: 'Una riga per',
  levels: {
    comune: 'Comune',
    unione: 'Unione',
    distretto: 'Distretto',
    area: 'Area di lavoro',
  } satisfies Record<UnitLevel, string>,
  area: 'Solo l’area',
  noArea: 'Tutte',
  territory: 'Territorio',
  marked: 'Metti in evidenza',
  noMarked: 'Nessuno',
  preview: 'Anteprima',
  previewOf: (title: string) => `Anteprima: ${title}`,
  width: 'Larghezza dell’anteprima',
  widths: { piena: 'Tutta', colonna: 'Colonna, 560 pixel', telefono: 'Telefono, 320 pixel' },
  kinds: 'Che cosa si può incorporare',
  chart: 'Grafico',
  kindsText: {
    mappa: 'La mappa dei 55 comuni con la legenda; un tocco dice il valore di un territorio.',
    grafico:
      'Barre, distribuzione, andamento o dispersione: i grafici della mappa e delle schede, disegnati per la larghezza che hanno. L’altezza proposta basta anche su un telefono: in una colonna larga puoi abbassarla.',
    tabella: 'I valori in ordine, con il posto e una barra in ogni riga; scorre dentro il riquadro.',
    scheda: 'Un territorio in sei cifre, ognuna tra quelle del suo tipo. Funziona anche senza JavaScript.',
  } satisfies Record<EmbedKind, string>,
  exampleOf: (kind: string) => `Codice di esempio: ${kind}`,
  alone: 'Vedi da sola la pagina del riquadro',
  address: 'Comporre l’indirizzo da sé',
  addressText:
    'Mappa, grafico e tabella leggono lo stesso indirizzo della mappa: apri una vista, copia ciò che segue il punto interrogativo e aggiungilo all’indirizzo del riquadro. In più ci sono:',
  keys: [
    ['tema', 'chiaro o scuro; senza, i colori sono quelli del lettore'],
    ['grafico', 'barre, distribuzione, andamento, dispersione'],
    ['territorio', 'su /embed/territorio/, il codice ISTAT o il nome: porta alla scheda'],
  ] as [string, string][],
  nearest: 'Un indirizzo con una parte che non c’è più apre la vista più vicina, e lo dice.',
  promises: 'Che cosa fa e che cosa non fa',
  promisesList: [
    'Mostra i dati della versione pubblicata: quando l’osservatorio si aggiorna, si aggiorna anche il riquadro. Per fermare un periodo, sceglilo: resta nell’indirizzo.',
    'Dice sempre periodo, fonte, giorno di lettura e licenza, e rimanda alla stessa vista qui.',
    'Non mette cookie, non tiene nulla nel browser e non chiede nulla ad altri siti.',
    'Non porta script nella tua pagina: è un riquadro (iframe) e basta. Si adatta da 280 pixel in su, in chiaro e in scuro.',
  ],
};

export type EmbedChooserMessages = typeof it;

const en: EmbedChooserMessages = {
  title: 'Embed in your site',
  description:
    'A map, a chart, a table or the card of a territory to put in another page: choose, look at the preview, copy the code.',
  lead: 'A map, a chart, a table or the card of a territory inside your article: choose, look at the preview, copy the code.',
  choose: 'Choose and copy',
  needsScript:
    'Choosing here needs JavaScript. Without it, copy one of the examples below and change its address: the code is the same.',
  indicator: 'Indicator',
  second: 'Second indicator',
  noSecond: 'None',
  period: 'Period',
  latest: (period) => `The latest: ${period}`,
  level: 'One row per',
  levels: { comune: 'Comune', unione: 'Unione', distretto: 'Health district', area: 'Working area' },
  area: 'Only the area',
  noArea: 'All',
  territory: 'Territory',
  marked: 'Highlight',
  noMarked: 'None',
  preview: 'Preview',
  previewOf: (title) => `Preview: ${title}`,
  width: 'Width of the preview',
  widths: { piena: 'Full', colonna: 'Column, 560 pixels', telefono: 'Phone, 320 pixels' },
  kinds: 'What can be embedded',
  chart: 'Chart',
  kindsText: {
    mappa: 'The map of the 55 comuni with its legend; a tap tells the value of a territory.',
    grafico:
      'Bars, distribution, trend or scatter: the charts of the map and of the territory pages, drawn for the width they have. The height proposed is enough on a phone too: in a wide column it can be lowered.',
    tabella: 'The values in order, with the rank and a bar in each row; it scrolls inside its frame.',
    scheda: 'A territory in six figures, each among those of its kind. It works without JavaScript too.',
  },
  exampleOf: (kind) => `Example code: ${kind}`,
  alone: 'See the page of the frame by itself',
  address: 'Writing the address yourself',
  addressText:
    'Map, chart and table read the same address as the map: open a view, copy what follows the question mark and add it to the address of the frame. Besides that there are:',
  keys: [
    ['tema', 'chiaro (light) or scuro (dark); without it, the reader’s own colours'],
    ['grafico', 'barre (bars), distribuzione, andamento (trend), dispersione (scatter)'],
    ['territorio', 'on /embed/territorio/, the ISTAT code or the name: it leads to the card'],
  ],
  nearest: 'An address with a part that no longer exists opens the nearest view, and says so.',
  promises: 'What it does and what it does not',
  promisesList: [
    'It shows the data of the published version: when the observatory is updated, so is the frame. To hold a period, choose it: it stays in the address.',
    'It always says period, source, day of reading and licence, and leads back to the same view here.',
    'It sets no cookies, keeps nothing in the browser and asks nothing of other sites.',
    'It brings no script into your page: it is a frame (iframe) and nothing else. It fits from 280 pixels up, in light and dark.',
  ],
};

/** Words of the page that makes the code of a frame. */
export const embedChooserMessages: Record<Locale, EmbedChooserMessages> = { it, en };
