import type { Facts } from '../facts/facts';
import type { TableRow } from '../validate/schema';
import { plain, t, without, type Cell, type Entry, type ThemeEntries } from './entry';
import { chargingPoints } from './charging';

/** Year of the latest source of the list. */
const PERIOD = '2025';

const NOT_KNOWN = t(
  'Nessuna comunità nota: l’elenco non è esaustivo, quindi non vuol dire che non ce ne siano.',
  'No community known: the list is not exhaustive, so it does not mean there is none.',
);
const NOT_FOUNDED = t(
  'Nessuna delle comunità note qui risulta costituita alla data della fonte: sono in progetto.',
  'None of the communities known here is founded on the date of its source: they are planned.',
);
const CAVEATS = t(
  'Elenco ricostruito da stampa e promotori, non esaustivo. Lo stato è quello dichiarato alla data della fonte, diversa per ogni comunità: dal 2022 al 2025, e per due non è detta. Il 2025 è l’anno della fonte più recente, non lo stato di tutte a quella data. Comunità solari, impianti e studi non sono contati.',
  'A list put together from press and promoters, not exhaustive. The status is as declared on the date of the source, which differs for each community: from 2022 to 2025, and for two it is not said. 2025 is the year of the latest source, not the state of all at that date. Solar communities, plants and studies are not counted.',
);
const NOT_ADDED = t(
  'Una comunità può toccare più comuni: sommandoli sarebbe contata più volte.',
  'A community can span several comuni: adding them would count it more than once.',
);

const SHARED = {
  polarity: 'resource',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'none',
  aggregationReason: NOT_ADDED,
  decimals: 0,
  sourceIds: ['cer-fatti'],
  caveats: CAVEATS,
  missions: [],
  seriesBreaks: [],
  partial: true,
} satisfies Partial<Entry>;

/** Renewable energy communities, as far as public pages tell. */
export const cer: ThemeEntries = {
  theme: 'cer',
  entries: [
    {
      ...SHARED,
      id: 'cer-note',
      label: t('Comunità energetiche note', 'Known energy communities'),
      unit: t('comunità', 'communities'),
      description: t(
        'Quante comunità energetiche conosciamo nel comune, costituite o in progetto.',
        'How many energy communities we know of in the comune, founded or planned.',
      ),
      measure: 'count',
      method: t(
        'Comunità distinte della tabella places il cui elenco di comuni comprende questo, in qualunque stato.',
        'Distinct communities of the places table whose list of comuni includes this one, whatever their status.',
      ),
      categories: [],
      cells: (facts) => countCells(facts, () => true),
    },
    {
      ...SHARED,
      id: 'cer-costituite',
      label: t('Comunità energetiche costituite', 'Energy communities founded'),
      unit: t('comunità', 'communities'),
      description: t(
        'Quante delle comunità energetiche note risultano costituite.',
        'How many of the known energy communities are founded.',
      ),
      measure: 'count',
      method: t(
        'Come le comunità note, ma solo quelle che la fonte dice costituite. Dove le comunità note sono tutte in progetto il valore manca: l’elenco non è esaustivo.',
        'As the known communities, but only those the source says are founded. Where all known communities are planned the value is missing: the list is not exhaustive.',
      ),
      categories: [],
      cells: (facts) => countCells(facts, (place) => place['status'] === 'costituita'),
    },
    {
      ...SHARED,
      id: 'cer-presenza',
      label: t('Presenza di comunità energetiche', 'Presence of energy communities'),
      unit: t('stato più avanzato', 'most advanced status'),
      description: t(
        'A che punto è la comunità energetica più avanzata che conosciamo nel comune.',
        'How far the most advanced energy community we know of in the comune is.',
      ),
      measure: 'class',
      aggregationReason: t(
        'È una classe: più comuni non fanno una classe sola.',
        'It is a class: several comuni do not make one class.',
      ),
      method: t(
        'Lo stato più avanzato fra le comunità note del comune.',
        'The most advanced status among the known communities of the comune.',
      ),
      categories: [t('In progetto', 'Planned'), t('Costituita', 'Founded')],
      cells: (facts) =>
        facts.ids.map((id) => {
          const known = communities(facts, id);
          if (known.length === 0) return without(id, PERIOD, 'missing', NOT_KNOWN);
          return plain(
            id,
            PERIOD,
            known.some((place) => place['status'] === 'costituita') ? 2 : 1,
            'derived',
          );
        }),
    },
    chargingPoints,
  ],
};

function communities({ places }: Facts, id: string): TableRow[] {
  return places.filter(
    (place) => place['record_type'] === 'cer' && String(place['comune_ids']).split(';').includes(id),
  );
}

function countCells(facts: Facts, keep: (place: TableRow) => boolean): Cell[] {
  return facts.ids.map((id) => {
    const known = communities(facts, id);
    const kept = known.filter(keep);
    if (kept.length > 0) return plain(id, PERIOD, kept.length, 'derived');
    return without(id, PERIOD, 'missing', known.length === 0 ? NOT_KNOWN : NOT_FOUNDED);
  });
}
