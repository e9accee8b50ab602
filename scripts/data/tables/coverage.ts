import type { Ledger } from '../ledger';
import type { TableRow } from '../validate/schema';
import { FIVE_PER_MILLE_YEARS, type Organisation } from './organisations';

const RUNTS = 'oes/runts_bologna_sintesi_2026-08.csv';
const CENSUS = 'oes/istat_non_profit_2023_emilia_romagna.csv';
const HERE = 'Città metropolitana di Bologna';

/**
 * The `coverage` table: how many bodies each list of the social economy counts, where and when. The lists count
 * different things and are never added together.
 */
export function coverageRows(
  ledger: Ledger,
  organisations: readonly Organisation[],
  planFigures: readonly TableRow[],
): TableRow[] {
  return [...fivePerMille(organisations), ...readRunts(ledger), ...readCensus(ledger), ...plan(planFigures)];
}

function fivePerMille(organisations: readonly Organisation[]): TableRow[] {
  return FIVE_PER_MILLE_YEARS.map((year) =>
    coverageRow('cinque-per-mille', 'totale', 'totale', {
      entities: organisations.filter((body) => body.inUniverse && body.year === year).length,
      when: year,
      source_id: 'ade-cinque-per-mille',
    }),
  );
}

function readRunts(ledger: Ledger): TableRow[] {
  const rows = ledger.csv('runts-sintesi', RUNTS, {
    columns: ['territorio', 'data_elaborazione', 'sezione', 'enti'],
  });
  const total = rows.find((row) => row.text('sezione') === 'TOTALE');
  const parts = rows.filter((row) => row !== total).reduce((sum, row) => sum + row.integer('enti'), 0);
  if (total?.integer('enti') !== parts)
    throw (total ?? rows[0])?.failure('enti', `the sections add up to ${parts}`) ?? new Error(RUNTS);
  return rows.map((row) =>
    coverageRow(
      'runts',
      row === total ? 'totale' : 'sezione',
      row === total ? 'totale' : sentence(row.text('sezione')),
      { entities: row.integer('enti'), when: row.text('data_elaborazione'), source_id: 'runts-sintesi' },
    ),
  );
}

function readCensus(ledger: Ledger): TableRow[] {
  const rows = ledger.csv('istat-non-profit', CENSUS, {
    columns: [
      ...['anno', 'territorio', 'livello', 'codice_provincia', 'categoria_tipo', 'categoria'],
      ...['istituzioni', 'dipendenti'],
    ],
  });
  return rows.map((row) => ({
    ...coverageRow('istat-non-profit', row.text('categoria_tipo').replace('_', '-'), row.text('categoria'), {
      entities: row.integer('istituzioni'),
      when: row.text('anno'),
      source_id: 'istat-non-profit',
    }),
    territory:
      row.text('codice_provincia') === '037' ? HERE : row.text('territorio').replace('ITALIA', 'Italia'),
    employees: row.number('dipendenti'),
  }));
}

function plan(figures: readonly TableRow[]): TableRow[] {
  return figures
    .filter((row) => row['figure'] === 'fig-2')
    .map((row) => ({
      ...coverageRow(
        'piano',
        row['row_id'] === 'totale' ? 'totale' : 'forma-giuridica',
        row['row_id'] === 'totale' ? 'totale' : String(row['label_it']),
        {
          entities: Number(row['organisations']),
          when: String(row['year']),
          source_id: 'piano-economia-sociale',
        },
      ),
      employees: Number(row['employees']),
    }));
}

interface Count {
  entities: number;
  when: string;
  source_id: string;
}

function coverageRow(list: string, breakdown: string, category: string, count: Count): TableRow {
  return { list, territory: HERE, breakdown, category, ...count, employees: null };
}

/** `ALTRI ENTI` → `Altri enti`. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
