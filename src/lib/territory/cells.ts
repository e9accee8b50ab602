/** Cells of the tables as the territory pages read them. */
import type { Localised } from '../indicator/types';
import type { Row } from '../snapshot/tables';

type Cell = Row[string] | undefined;

export const text = (value: Cell): string | null =>
  value === null || value === undefined || value === '' ? null : String(value);

export const number = (value: Cell): number | null =>
  value === null || value === undefined ? null : Number(value);

/** Codes and addresses in one cell, between `;` or blanks. */
export const words = (value: Cell): string[] =>
  text(value)
    ?.split(/[;\s]+/)
    .filter(Boolean) ?? [];

export const both = (row: Row, name: string): Localised | null => {
  const it = text(row[`${name}_it`]);
  const en = text(row[`${name}_en`]);
  return it === null || en === null ? null : { it, en };
};
