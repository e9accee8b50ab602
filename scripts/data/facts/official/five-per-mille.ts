import { DataFailure } from '../../failure';
import type { Places } from '../../harmonise/names';
import { parseNumber, round } from '../../harmonise/numbers';
import type { Ledger } from '../../ledger';
import type { Row } from '../../read/row';
import { decodeText } from '../../read/text';
import { parseTitledCsv } from '../../read/titled-csv';
import { classify, EXCLUDED } from '../../tables/organisation-kind';
import { inProvince } from './outside';

export const FIVE_SOURCE = 'ade-cinque-per-mille-csv';
/** Financial year → parts the agency cuts the list into. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['2023', 6],
  ['2024', 7],
]);
/** The first category changed its name between the lists. */
const ETS = ['ETS e ONLUS', 'ETS'];
const CATEGORIES: readonly [string, string][] = [
  ['ASD', 'asd'],
  ['Ricerca scientifica', 'ricerca-scientifica'],
  ['Ricerca sanitaria', 'ricerca-sanitaria'],
  ['Comuni', 'comuni'],
  ['Beni culturali e paesaggistici', 'mibac'],
  ['Enti Gestori aree protette', 'aree-protette'],
];
const CHOICES = 'Numero scelte';
const TOTAL = 'Importo totale erogabile';

/** One body with its seat in our province, in one year's list. */
export interface ListedBody {
  taxCode: string;
  comuneId: string;
  inUniverse: boolean;
  choices: number;
  /** €. */
  amount: number;
}

/**
 * Reads the lists of bodies admitted to the 5 per mille from 2023 on: CSV with `;` under lines of title and above lines
 * of notes, tax code between apostrophes, thousands with a point and decimals with a comma. A year counts only when all
 * its parts are there. Not yet verified against the publisher.
 */
export async function readFivePerMille(
  ledger: Ledger,
  places: Places,
): Promise<Map<string, readonly ListedBody[]>> {
  const years = new Map<string, readonly ListedBody[]>();
  for (const [year, parts] of PARTS) {
    const lists: (Row[] | null)[] = [];
    for (let part = 1; part <= parts; part += 1) lists.push(await readPart(ledger, year, part));
    const there = lists.filter((rows) => rows !== null);
    if (there.length === 0) continue;
    if (there.length < parts) {
      const file = `official/ade/5x1000_${year}_*.csv`;
      throw new DataFailure(
        { file },
        `${there.length} of the ${parts} parts are here: fetch the others, or remove them`,
      );
    }
    const ours = inProvince(ledger, there.flat(), (row) => row.text('PR') === 'BO');
    years.set(
      year,
      ours.map((row) => bodyOf(row, places)),
    );
  }
  return years;
}

async function readPart(ledger: Ledger, year: string, part: number): Promise<Row[] | null> {
  const file = `official/ade/5x1000_${year}_${part}.csv`;
  return ledger.official(FIVE_SOURCE, file, (bytes) => {
    const text = decodeText(bytes);
    const ets = ETS.find((name) => new RegExp(`(^|;)"?${name}"?;`, 'm').test(text)) ?? 'ETS';
    return parseTitledCsv(file, text, {
      delimiter: ';',
      record: /^"?\d+"?;/,
      columns: [
        ...['Prog', 'Codice fiscale', 'Denominazione', 'Regione', 'PR', 'Comune', ets],
        ...CATEGORIES.map(([column]) => column),
        ...[CHOICES, 'Importo delle scelte espresse', 'Importo proporzionale per le scelte generiche'],
        ...['Importo proporzionale per ripartizione importi inferiori a 100 euro', TOTAL],
      ],
    });
  });
}

function bodyOf(row: Row, places: Places): ListedBody {
  const taxCode = row.text('Codice fiscale').replaceAll("'", '').trim();
  if (!/^\d{11}$/.test(taxCode)) throw row.failure('Codice fiscale', 'is not the 11-digit code of a body');
  const marked = CATEGORIES.filter(([column]) => row.text(column).toUpperCase() === 'X').map(
    ([, name]) => name,
  );
  const { kind } = classify(row.text('Denominazione').replace(/\s+/g, ' '), marked);
  return {
    taxCode,
    comuneId: places.byName(row, 'Comune'),
    inUniverse: !EXCLUDED.has(kind),
    choices: italian(row, CHOICES),
    amount: round(italian(row, TOTAL), 2),
  };
}

/** 1.234,50 → 1234.5 */
function italian(row: Row, column: string): number {
  const text = row.text(column);
  const value = /^\d{1,3}(\.\d{3})*(,\d+)?$|^\d+(,\d+)?$/.test(text)
    ? parseNumber(text.replaceAll('.', ''), 'comma')
    : null;
  if (value === null) throw row.failure(column, `"${text}" is not a number`);
  return value;
}
