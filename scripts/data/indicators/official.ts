import type { Theme } from '../../../src/lib/indicator/types';
import { of, type Facts } from '../facts/facts';
import { DWELLINGS_SOURCE } from '../facts/official/dwellings';
import { IDROGEO_SOURCE, type CurrentRisk } from '../facts/official/exposure';
import { FIVE_SOURCE } from '../facts/official/five-per-mille';
import { IFC_SOURCE } from '../facts/official/fragility-index';
import { RUNTS_SOURCE } from '../facts/official/runts';
import { plain, ratio, t, without, type Cell, type Entry } from './entry';

const UNVERIFIED = t(
  'Formato scritto dalla documentazione, non ancora verificato su un file dell’editore.',
  'Format written from the documentation, not yet verified against a file of the publisher.',
);

function caveats(it: string, en: string): Entry['caveats'] {
  return t(`${UNVERIFIED.it} ${it}`, `${UNVERIFIED.en} ${en}`);
}

const SHARED = {
  aggregationReason: null,
  seriesBreaks: [],
  categories: [],
  decimals: 1,
} satisfies Partial<Entry>;

const dwellings: readonly Entry[] = [
  {
    ...SHARED,
    id: 'abitazioni-non-occupate',
    label: t('Abitazioni non occupate', 'Dwellings not occupied'),
    unit: t('% delle abitazioni', '% of dwellings'),
    description: t(
      'Quante abitazioni su cento non sono la dimora abituale di nessuno.',
      'How many dwellings in a hundred are nobody’s usual home.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('abitazioni non occupate', 'dwellings not occupied'),
    denominator: t('abitazioni', 'dwellings'),
    factor: 100,
    aggregation: 'ratio',
    sourceIds: [DWELLINGS_SOURCE],
    method: t(
      'Abitazioni non occupate su tutte le abitazioni, al 31 dicembre, dal censimento permanente.',
      'Dwellings not occupied over all dwellings, on 31 December, from the permanent census.',
    ),
    caveats: caveats(
      'Non occupata non vuol dire libera: comprende le case di vacanza e chi vi abita senza residenza.',
      'Not occupied does not mean available: it includes holiday homes and those living there without residence.',
    ),
    missions: [1],
    cells: (facts) =>
      yearly(facts, facts.official?.dwellings, (id, year, { unoccupied, total }) =>
        ratio(id, year, { numerator: unoccupied, denominator: total, factor: 100 }),
      ),
  },
  {
    ...SHARED,
    id: 'abitazioni-in-proprieta',
    label: t('Abitazioni occupate di proprietà', 'Owner-occupied dwellings'),
    unit: t('% delle abitazioni occupate', '% of occupied dwellings'),
    description: t(
      'Quante abitazioni occupate su cento sono di chi ci vive; le altre sono in affitto o ad altro titolo.',
      'How many occupied dwellings in a hundred belong to those who live there; the others are rented or otherwise held.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('abitazioni occupate di proprietà', 'owner-occupied dwellings'),
    denominator: t('abitazioni occupate', 'occupied dwellings'),
    factor: 100,
    aggregation: 'ratio',
    sourceIds: [DWELLINGS_SOURCE],
    method: t(
      'Abitazioni occupate in proprietà su tutte le occupate, al 31 dicembre.',
      'Owner-occupied dwellings over all occupied ones, on 31 December.',
    ),
    caveats: caveats(
      'Affitto e altri titoli non sono divisi: i loro codici non sono documentati.',
      'Rent and other titles are not told apart: their codes are not documented.',
    ),
    missions: [1],
    cells: (facts) => {
      const all = [...(facts.official?.dwellings ?? [])];
      const withTenure = new Map(
        all.filter(([, comuni]) => [...comuni.values()].some((d) => d.owned !== null)),
      );
      return yearly(facts, withTenure, (id, year, { owned, occupied }) =>
        owned === null
          ? without(id, year, 'missing', t('Titolo non presente nel file.', 'Tenure not in the file.'))
          : ratio(id, year, { numerator: owned, denominator: occupied, factor: 100 }),
      );
    },
  },
];

const fragility: readonly Entry[] = [
  {
    ...SHARED,
    id: 'ifc-decile',
    label: t('Indice di fragilità comunale (decile)', 'Index of fragility of comuni (decile)'),
    unit: t('decile (10 = più fragile d’Italia)', 'decile (10 = most fragile of Italy)'),
    description: t(
      'A che punto sta il comune fra tutti quelli d’Italia, da 1 (meno fragile) a 10 (più fragile).',
      'Where the comune stands among all of Italy, from 1 (least fragile) to 10 (most fragile).',
    ),
    polarity: 'need',
    measure: 'rate',
    numerator: null,
    denominator: null,
    factor: 1,
    aggregation: 'none',
    aggregationReason: t(
      'È una posizione in graduatoria: la media di più posizioni non dice nulla.',
      'It is a place in a ranking: a mean of places says nothing.',
    ),
    decimals: 0,
    sourceIds: [IFC_SOURCE],
    method: t(
      'Decile dell’indice composito ISTAT, come pubblicato.',
      'Decile of ISTAT’s composite index, as published.',
    ),
    caveats: caveats(
      'Una posizione relativa: cambia anche se cambiano gli altri comuni.',
      'A relative place: it changes also when other comuni change.',
    ),
    missions: [3],
    cells: (facts) => yearly(facts, facts.official?.fragility, (id, year, decile) => plain(id, year, decile)),
  },
  exposureEntry('alluvione-p2-2021', 'flood', {
    label: t('Alluvione media: residenti (mappa attuale)', 'Medium flood areas: residents (current map)'),
    numerator: t(
      'residenti in aree a pericolosità idraulica media (P2)',
      'residents in areas of medium flood hazard (P2)',
    ),
  }),
  exposureEntry('frana-p34-2021', 'landslide', {
    label: t('Frana elevata: residenti (mappa attuale)', 'High landslide areas: residents (current map)'),
    numerator: t(
      'residenti in aree a pericolosità di frana P3 e P4',
      'residents in areas of landslide hazard P3 and P4',
    ),
  }),
];

function exposureEntry(
  id: string,
  kind: 'flood' | 'landslide',
  words: Pick<Entry, 'label' | 'numerator'>,
): Entry {
  return {
    ...SHARED,
    ...words,
    id,
    unit: t('% dei residenti', '% of residents'),
    description: t(
      'Quante persone su cento vivono nelle aree pericolose della mappa ISPRA di oggi.',
      'How many people in a hundred live in the hazard areas of ISPRA’s map of today.',
    ),
    polarity: 'need',
    measure: 'rate',
    denominator: t('residenti al censimento 2021', 'residents at the 2021 census'),
    factor: 100,
    aggregation: 'ratio',
    sourceIds: [IDROGEO_SOURCE],
    method: t(
      'Residenti esposti sui residenti del 2021 della stessa fonte; la quota è confrontata con quella stampata.',
      'Residents exposed over residents of 2021 of the same source; the share is checked against the printed one.',
    ),
    caveats: caveats(
      'Il periodo è quello dei residenti: il file non dice la data della mappa.',
      'The period is that of the residents: the file does not tell the date of the map.',
    ),
    missions: [3],
    cells: ({ ids, official }) => {
      const risk: ReadonlyMap<string, CurrentRisk> = official?.risk ?? new Map<string, CurrentRisk>();
      if (risk.size === 0) return [];
      return ids.map((comune) => {
        const numbers = of(risk, comune);
        const terms = { numerator: numbers[kind], denominator: numbers.residents, factor: 100 };
        return ratio(comune, '2021', terms);
      });
    },
  };
}

const COUNT = {
  ...SHARED,
  polarity: 'resource',
  measure: 'count',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'sum',
  decimals: 0,
  missions: [3],
} satisfies Partial<Entry>;

const organisations: readonly Entry[] = [
  {
    ...COUNT,
    id: 'runts-enti',
    label: t('Enti del terzo settore iscritti', 'Registered third-sector bodies'),
    unit: t('enti', 'bodies'),
    description: t(
      'Quanti enti iscritti al RUNTS hanno sede nel comune.',
      'How many bodies in the RUNTS register have their seat in the comune.',
    ),
    sourceIds: [RUNTS_SOURCE],
    method: t(
      'Righe dell’elenco degli iscritti con sede nel comune; il periodo è l’anno dell’ultima iscrizione dell’elenco.',
      'Rows of the list of registered bodies with their seat in the comune; the period is the year of the list’s last registration.',
    ),
    caveats: caveats(
      'Vale la sede legale. Non tutte le OES sono nel registro.',
      'The registered seat counts. Not all OES are in the register.',
    ),
    cells: ({ ids, official }) => {
      const runts = official?.runts;
      if (!runts) return [];
      return ids.map((id) => plain(id, runts.upTo.slice(0, 4), of(runts.bodies, id)));
    },
  },
  {
    ...COUNT,
    id: 'organizzazioni-ets',
    label: t('Organizzazioni del 5 per mille dal 2023', '5 per mille organisations from 2023'),
    unit: t('organizzazioni', 'organisations'),
    description: t(
      'Quante organizzazioni del 5 per mille hanno sede qui, negli elenchi nati dopo il RUNTS.',
      'How many 5 per mille organisations have their seat here, in the lists born after RUNTS.',
    ),
    sourceIds: [FIVE_SOURCE],
    method: t(
      'Enti privati degli elenchi 2023 e 2024, con la stessa regola degli elenchi fino al 2020.',
      'Private bodies of the lists of 2023 and 2024, by the same rule as the lists up to 2020.',
    ),
    caveats: caveats(
      'Non si confronta con gli anni fino al 2020: la categoria del volontariato è diventata quella degli ETS.',
      'Not comparable with the years up to 2020: the category of volunteering became that of the ETS.',
    ),
    cells: ({ ids, official }) =>
      [...(official?.fivePerMille ?? [])].flatMap(([year, bodies]) =>
        ids.map((id) =>
          plain(id, year, bodies.filter((body) => body.inUniverse && body.comuneId === id).length, 'derived'),
        ),
      ),
  },
];

const BY_THEME: Partial<Record<Theme, readonly Entry[]>> = {
  oes: organisations,
  abitare: dwellings,
  fragilita: fragility,
};

/** Indicators of a theme that exist only where a publisher's own file was fetched. */
export function officialEntries(theme: Theme, facts: Facts): readonly Entry[] {
  return (BY_THEME[theme] ?? []).filter((entry) => entry.cells(facts).length > 0);
}

function yearly<T>(
  { ids }: Facts,
  years: ReadonlyMap<string, ReadonlyMap<string, T>> | undefined,
  cell: (id: string, year: string, value: T) => Cell,
): Cell[] {
  return [...(years ?? [])].flatMap(([year, comuni]) => ids.map((id) => cell(id, year, of(comuni, id))));
}
