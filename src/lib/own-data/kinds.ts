/** What a column holds: guessed from its texts and its name, then counted. */
import { areBooleans, booleanOf } from './booleans';
import { dateOf, orderOf } from './dates';
import { isMissing, isMissingValue } from './missing';
import { decimalOfColumn, decimalVotes, numberOf } from './numbers';
import type { PlaceFinder } from './places';
import type { TextColumn } from './text-column';
import type { OwnColumnKind, Reading } from './types';

/** Distinct texts that a guess looks at. */
const SAMPLE = 2000;
/** The same for a column that is named as if it held comuni: the 55 are few among those of Italy. */
const PLACE_SAMPLE = 20_000;

/** Names of columns that speak of years, of codes and of names of comuni, and of what is neither. */
const YEAR_NAME = /^(?:anno|anni|year|annualit|periodo|period)/i;
const CODE_NAME = /istat|cod|pro_?com|comune|municip/i;
const PLACE_NAME = /comun|municip|citt[aà]|territor|localit|denominazion|residenz|town|place/i;
/** Figures that count nothing: their sum would be nonsense. */
const IDENTIFIER_NAME = /^cap$|codice|^cod\b|^cod_|(?:^|_)id$|telefon|partita.?iva|fiscal|^cf(?:_|$)/i;
const NO_PLACE_NAME = /provin|region|\bnazion|via\b|indirizz|\bcap\b|cognome|coordin/i;

export interface ColumnReading {
  kind: OwnColumnKind;
  /** Sign of this column's decimals. */
  decimal: Reading['decimal'];
  /** Cells whose reading is a choice: `1.234`, `03/04/2024`. Counted among distinct texts looked at. */
  eitherNumbers: number;
  eitherDates: number;
}

/** The kind that fits most texts of a column. */
export function kindOf(
  name: string,
  column: TextColumn,
  reading: Reading,
  places: PlaceFinder,
): ColumnReading {
  const texts = column.sample(PLACE_NAME.test(name) || CODE_NAME.test(name) ? PLACE_SAMPLE : SAMPLE);
  const filled = texts.filter((text) => !isMissingValue(text));
  const votes = decimalVotes(filled);
  const decimal = decimalOfColumn(votes, reading.decimal);
  const kind = guess(name, filled, decimal, reading, places);
  const orders = kind === 'date' ? filled.map(orderOf) : [];
  return {
    kind,
    decimal,
    eitherNumbers: kind === 'number' && votes[','] + votes['.'] === 0 ? votes.either : 0,
    eitherDates: orders.every((order) => order === null || order === 'either')
      ? orders.filter((order) => order === 'either').length
      : 0,
  };
}

function guess(
  name: string,
  texts: readonly string[],
  decimal: Reading['decimal'],
  reading: Reading,
  places: PlaceFinder,
): OwnColumnKind {
  if (texts.length === 0) return 'text';
  if (areBooleans(texts)) return 'boolean';
  if (areCodes(name, texts, places)) return 'code';
  const numbers = share(texts, (text) => !Number.isNaN(numberOf(text, decimal)) && !/^0\d/.test(text));
  const years = share(texts, (text) => /^(?:19|20)\d{2}$/.test(text));
  if (years === 1 && YEAR_NAME.test(name)) return 'date';
  if (numbers >= 0.8) return IDENTIFIER_NAME.test(name) ? 'text' : 'number';
  if (share(texts, (text) => dateOf(text, reading.dates) !== null) >= 0.8) return 'date';
  return areNames(name, texts, places) ? 'name' : 'text';
}

/** ISTAT codes: most are of our comuni, or the column is named so and all have the form of a code of some comune. */
function areCodes(name: string, texts: readonly string[], places: PlaceFinder): boolean {
  if (!texts.every((text) => /^[\d.\s]{4,9}$/.test(text)) || NO_PLACE_NAME.test(name)) return false;
  const ours = share(texts, (text) => places.certain(text));
  if (ours >= 0.5) return true;
  return ours > 0 && CODE_NAME.test(name) && share(texts, (text) => places.isCode(text)) > 0.95;
}

/** Names of comuni: a good part of them are of ours, or some are and the column is named so. */
function areNames(name: string, texts: readonly string[], places: PlaceFinder): boolean {
  if (NO_PLACE_NAME.test(name) && !/comun|municip/i.test(name)) return false;
  const known = texts.filter((text) => places.certain(text)).length;
  if (PLACE_NAME.test(name)) return known > 0;
  return known >= Math.min(2, texts.length) && known / texts.length >= 0.4;
}

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.filter(test).length / texts.length;

/** Value of a cell of a column as a number: numbers, yes and no as 1 and 0; NaN for what is neither or empty. */
export function valueOf(text: string, { kind, decimal }: Pick<ColumnReading, 'kind' | 'decimal'>): number {
  if (isMissingValue(text)) return NaN;
  if (kind !== 'boolean') return numberOf(text, decimal);
  const answer = booleanOf(text);
  return answer === null ? NaN : Number(answer);
}

/** Whether a cell of such a column is empty. */
export function isEmpty(text: string, kind: OwnColumnKind): boolean {
  return kind === 'text' || kind === 'name' ? isMissing(text) : isMissingValue(text);
}
