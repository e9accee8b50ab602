import type { Places } from '../harmonise/names';
import type { Ledger } from '../ledger';
import type { Row } from '../read/row';

const STATE = 'extra/education/mim_scuole_statali_2025_26_bologna.csv';
const PARITARIE = 'extra/education/mim_scuole_paritarie_2023_24_bologna.csv';

export const SCHOOL_LEVELS = [
  'infanzia',
  'primaria',
  'secondaria-1',
  'secondaria-2',
  'istituto-comprensivo',
  'cpia',
] as const;
export type SchoolLevel = (typeof SCHOOL_LEVELS)[number];

/** One code of the Ministry's registries: a code is a school, a seat or a track, not a building. */
export interface School {
  code: string;
  name: string;
  comuneId: string;
  kind: 'statale' | 'paritaria';
  level: SchoolLevel;
  /** Type and character as the registry writes them. */
  detail: string;
  /** Whether pupils of ordinary day classes are enrolled under this code: seats, evening, hospital and prison classes are not. */
  isOrdinary: boolean;
  /** Pupils of the school year 2024/25, null when not given. */
  pupils: number | null;
}

const NAMED_LEVELS: ReadonlyMap<string, SchoolLevel> = new Map([
  ['SCUOLA INFANZIA', 'infanzia'],
  ['SCUOLA PRIMARIA', 'primaria'],
  ['SCUOLA PRIMO GRADO', 'secondaria-1'],
  ['ISTITUTO COMPRENSIVO', 'istituto-comprensivo'],
  ['CENTRO TERRITORIALE', 'cpia'],
  ['SCUOLA INFANZIA NON STATALE', 'infanzia'],
  ['SCUOLA PRIMARIA NON STATALE', 'primaria'],
  ['SCUOLA SEC. PRIMO GRADO NON STATALE', 'secondaria-1'],
  ['SCUOLA SEC. SECONDO GRADO NON STATALE', 'secondaria-2'],
]);
const UPPER = /^(?:LICEO|ISTITUTO (?:SUPERIORE|TECNICO|MAGISTRALE)|IST (?:PROF|TEC))\b/;
const TYPE = 'DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA';
const CHARACTER = 'DESCRIZIONECARATTERISTICASCUOLA';
const DIRECTS = 'INDICAZIONESEDEDIRETTIVO';
const SHARED = ['CODICESCUOLA', 'DENOMINAZIONESCUOLA', TYPE, 'codice_istat', 'alunni_2024_25'];

/** Reads the state schools of 2025/26 and the paritarie of 2023/24, one entry a code. */
export function readSchools(ledger: Ledger, comuni: Places): School[] {
  const state = ledger.csv('mim-scuole-statali', STATE, {
    columns: [...SHARED, CHARACTER, DIRECTS],
    header: 'at-least',
  });
  const paritarie = ledger.csv('mim-scuole-paritarie', PARITARIE, { columns: SHARED, header: 'at-least' });
  return [
    ...state.map((row) => schoolOf(row, comuni, 'statale', row.text(CHARACTER), row.text(DIRECTS) === 'SI')),
    ...paritarie.map((row) => schoolOf(row, comuni, 'paritaria', 'NORMALE', false)),
  ];
}

function schoolOf(
  row: Row,
  comuni: Places,
  kind: School['kind'],
  character: string,
  directs: boolean,
): School {
  const type = row.text(TYPE);
  const level = levelOf(row);
  const isSeat = ['istituto-comprensivo', 'cpia'].includes(level) || type === 'ISTITUTO SUPERIORE';
  // A direzione didattica is coded as a primary school that directs others and has no pupils of its own.
  const isDirection = level === 'primaria' && directs;
  return {
    code: row.text('CODICESCUOLA'),
    name: row.text('DENOMINAZIONESCUOLA'),
    comuneId: comuni.byCode(row, 'codice_istat'),
    kind,
    level,
    detail: character === 'NORMALE' ? type : `${type} – ${character}`,
    isOrdinary: !isSeat && !isDirection && character === 'NORMALE',
    pupils: row.text('alunni_2024_25') === '' ? null : row.integer('alunni_2024_25'),
  };
}

function levelOf(row: Row): SchoolLevel {
  const level = NAMED_LEVELS.get(row.text(TYPE)) ?? (UPPER.test(row.text(TYPE)) ? 'secondaria-2' : null);
  if (level === null) throw row.failure(TYPE, `unknown kind of school "${row.text(TYPE)}"`);
  return level;
}
