import type { Ages } from '../facts/age';
import { of, type Facts } from '../facts/facts';
import type { School, SchoolLevel } from '../facts/schools';
import { plain, ratio, t, without, type Cell, type Entry } from './entry';

/** School year 2025/26 of the state registry, and the day of the residents its schools are set against. */
const YEAR = '2025';
const RESIDENTS_DATE = '2025-01-01';
/** School year 2024/25 of the pupils. */
const PUPILS_YEAR = '2024';

const CODES = t(
  'Si contano codici, non edifici: statali 2025/26 e paritarie 2023/24, due anni diversi. Non contano nidi, sedi di istituto e direzioni didattiche, corsi serali, sezioni in ospedale e in carcere.',
  'Codes are counted, not buildings: state schools of 2025/26 and paritarie of 2023/24, two different years. Nurseries 0-3, seats of institutes and of teaching districts, evening courses, hospital and prison classes do not count.',
);
const PUPILS = t(
  'Solo scuole statali, corsi diurni. Gli alunni sono del 2024/25, l’anagrafe del 2025/26. Contati dove si trova la scuola, non dove vivono.',
  'State schools only, day courses. Pupils are of 2024/25, the registry of 2025/26. Counted where the school is, not where they live.',
);
const UNKNOWN_PUPILS = t(
  'Manca il numero di alunni di almeno una scuola statale del comune.',
  'The number of pupils of at least one state school of the comune is missing.',
);

const SHARED = {
  polarity: 'resource',
  aggregationReason: null,
  sourceIds: ['mim-scuole-statali', 'mim-scuole-paritarie'],
  missions: [3],
  seriesBreaks: [],
  categories: [],
} satisfies Partial<Entry>;

const COUNT = {
  ...SHARED,
  measure: 'count',
  numerator: null,
  denominator: null,
  factor: 1,
  aggregation: 'sum',
  decimals: 0,
} satisfies Partial<Entry>;

/** Schools by level and their pupils. */
export const schools: readonly Entry[] = [
  perChildren('infanzia', 'scuole-infanzia-1000', t('Scuole dell’infanzia', 'Nursery schools (3-6)')),
  perChildren('primaria', 'scuole-primarie-1000', t('Scuole primarie', 'Primary schools')),
  perChildren('secondaria-1', 'scuole-medie-1000', t('Scuole medie', 'Lower secondary schools')),
  {
    ...COUNT,
    id: 'scuole-superiori',
    label: t('Scuole superiori', 'Upper secondary schools'),
    unit: t('scuole', 'schools'),
    description: t(
      'Quante scuole superiori, statali e paritarie, ci sono nel comune.',
      'How many upper secondary schools, state and paritarie, are in the comune.',
    ),
    method: t(
      'Codici di scuola secondaria di secondo grado con corsi diurni, per comune.',
      'Codes of upper secondary schools with day courses, by comune.',
    ),
    caveats: t(
      `Un istituto ha un codice per indirizzo: due codici possono stare nello stesso edificio. ${CODES.it}`,
      `An institute has a code for each track: two codes can be in the same building. ${CODES.en}`,
    ),
    cells: (facts) =>
      facts.ids.map((id) => plain(id, YEAR, ordinary(facts, id, 'secondaria-2').length, 'derived')),
  },
  {
    ...COUNT,
    id: 'alunni-primaria',
    label: t('Alunni delle primarie statali', 'Pupils of state primary schools'),
    unit: t('alunni', 'pupils'),
    description: t(
      'Quanti bambini andavano nelle primarie statali del comune nel 2024/25.',
      'How many children went to the state primary schools of the comune in 2024/25.',
    ),
    sourceIds: ['mim-scuole-statali'],
    method: t(
      'Somma degli alunni dei codici di primaria statale.',
      'Sum of the pupils of state primary codes.',
    ),
    caveats: PUPILS,
    cells: (facts) => pupilCells(facts, 'primaria'),
  },
  {
    ...SHARED,
    id: 'alunni-per-primaria',
    label: t('Alunni per primaria statale', 'Pupils per state primary school'),
    unit: t('alunni per scuola', 'pupils per school'),
    description: t(
      'Quanto sono grandi in media le primarie statali: le più piccole sono le più a rischio.',
      'How large state primary schools are on average: the smallest are the most at risk.',
    ),
    polarity: 'context',
    measure: 'rate',
    numerator: t('alunni delle primarie statali', 'pupils of state primary schools'),
    denominator: t('primarie statali', 'state primary schools'),
    factor: 1,
    aggregation: 'ratio',
    decimals: 0,
    sourceIds: ['mim-scuole-statali'],
    method: t(
      'Alunni 2024/25 divisi per i codici di primaria statale 2025/26 con corsi diurni, senza le direzioni didattiche.',
      'Pupils of 2024/25 divided by the state primary codes of 2025/26 with day courses, seats of teaching districts left out.',
    ),
    caveats: PUPILS,
    cells: (facts) =>
      facts.ids.map((id) => {
        const state = stateSchools(facts, id, 'primaria');
        const numerator = pupilsOf(state);
        if (numerator === null) return without(id, PUPILS_YEAR, 'missing', UNKNOWN_PUPILS);
        return ratio(id, PUPILS_YEAR, { numerator, denominator: state.length });
      }),
  },
  {
    ...COUNT,
    id: 'alunni-medie',
    label: t('Alunni delle medie statali', 'Pupils of state lower secondary schools'),
    unit: t('alunni', 'pupils'),
    description: t(
      'Quanti ragazzi andavano nelle medie statali del comune nel 2024/25.',
      'How many pupils went to the state lower secondary schools of the comune in 2024/25.',
    ),
    sourceIds: ['mim-scuole-statali'],
    method: t(
      'Somma degli alunni dei codici di media statale.',
      'Sum of the pupils of state lower secondary codes.',
    ),
    caveats: PUPILS,
    cells: (facts) => pupilCells(facts, 'secondaria-1'),
  },
  {
    ...COUNT,
    id: 'alunni-superiori',
    label: t('Alunni delle superiori statali', 'Pupils of state upper secondary schools'),
    unit: t('alunni', 'pupils'),
    description: t(
      'Quanti ragazzi andavano nelle superiori statali del comune nel 2024/25.',
      'How many pupils went to the state upper secondary schools of the comune in 2024/25.',
    ),
    sourceIds: ['mim-scuole-statali'],
    method: t(
      'Somma degli alunni dei codici di superiore statale; zero dove non ce n’è nessuno, mancante dove di uno non si conoscono gli alunni.',
      'Sum of the pupils of state upper secondary codes; zero where there is none, missing where the pupils of one are not known.',
    ),
    caveats: PUPILS,
    cells: (facts) => pupilCells(facts, 'secondaria-2'),
  },
];

/** Codes of the comune, both kinds, under which day pupils are enrolled. */
export function ordinary({ services }: Facts, id: string, level: SchoolLevel): School[] {
  return services.schools.filter(
    (school) => school.comuneId === id && school.level === level && school.isOrdinary,
  );
}

function stateSchools(facts: Facts, id: string, level: SchoolLevel): School[] {
  return ordinary(facts, id, level).filter((school) => school.kind === 'statale');
}

/** Null when the pupils of any school are not known: a sum without it would be too small. */
function pupilsOf(list: readonly School[]): number | null {
  if (list.some((school) => school.pupils === null)) return null;
  return list.reduce((sum, school) => sum + (school.pupils ?? 0), 0);
}

function pupilCells(facts: Facts, level: SchoolLevel): Cell[] {
  return facts.ids.map((id) => {
    const pupils = pupilsOf(stateSchools(facts, id, level));
    if (pupils === null) return without(id, PUPILS_YEAR, 'missing', UNKNOWN_PUPILS);
    return plain(id, PUPILS_YEAR, pupils, 'derived');
  });
}

function perChildren(level: SchoolLevel, id: string, name: { it: string; en: string }): Entry {
  return {
    ...SHARED,
    id,
    label: t(`${name.it} ogni 1.000 fino a 14 anni`, `${name.en} per 1,000 children`),
    unit: t('ogni 1.000 residenti fino a 14 anni', 'per 1,000 residents up to 14'),
    description: t(
      `Quante ${name.it.toLowerCase()}, statali e paritarie, ci sono in rapporto ai residenti fino a 14 anni.`,
      `How many ${name.en.toLowerCase()}, state and paritarie, there are against residents up to 14.`,
    ),
    measure: 'rate',
    numerator: t(`${name.it.toLowerCase()} (codici)`, `${name.en.toLowerCase()} (codes)`),
    denominator: t('residenti fino a 14 anni', 'residents up to 14'),
    factor: 1000,
    aggregation: 'ratio',
    decimals: 1,
    sourceIds: [...SHARED.sourceIds, 'istat-posas'],
    method: t(
      'Codici di scuola con corsi diurni sui residenti fino a 14 anni al 1° gennaio 2025.',
      'School codes with day courses over residents up to 14 on 1 January 2025.',
    ),
    caveats: t(
      `Un valore alto in montagna può voler dire scuole piccole, non più posti. ${CODES.it}`,
      `A high value in the mountains can mean small schools, not more places. ${CODES.en}`,
    ),
    cells: (facts) =>
      facts.ids.map((comune) => {
        const ages: Ages = of(facts.ages.get(YEAR), comune);
        return ratio(comune, YEAR, {
          numerator: ordinary(facts, comune, level).length,
          denominator: ages.upTo14,
          factor: 1000,
          denominatorDate: RESIDENTS_DATE,
        });
      }),
  };
}
