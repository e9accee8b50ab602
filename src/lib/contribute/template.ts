import { toCsv } from '../export/csv';
import type { Sheet } from '../export/xlsx';
import { EXAMPLE_MARK, type CleanCell, type ContributedSchema } from './types';

/** The template of a kind: the header and one example row, marked so that nobody takes it for a record. */
export function templateCsv(schema: ContributedSchema): string {
  const { columns, rows } = templateSheet(schema);
  return toCsv(columns, [...rows]);
}

/** The dictionary of a template: one row a column, in both languages. */
export function dictionaryCsv(schema: ContributedSchema): string {
  const { columns, rows } = dictionarySheet(schema);
  return toCsv(columns, [...rows]);
}

/** Both as sheets of a workbook. */
export function templateSheets(schema: ContributedSchema): Sheet[] {
  return [templateSheet(schema), { ...dictionarySheet(schema), isRead: true }];
}

type CellRow = Record<string, CleanCell>;

function templateSheet({ id, columns }: ContributedSchema): Sheet & { rows: readonly CellRow[] } {
  const example = columns.map(({ name, example: value }) => [
    name,
    name === 'name' ? `${EXAMPLE_MARK} – ${value}` : value,
  ]);
  return {
    name: id,
    columns: columns.map(({ name }) => name),
    rows: [Object.fromEntries(example) as CellRow],
  };
}

function dictionarySheet({ columns }: ContributedSchema): Sheet & { rows: readonly CellRow[] } {
  return {
    name: 'dizionario',
    columns: [
      ...['column', 'label_it', 'label_en', 'type', 'required', 'unit', 'values'],
      ...['description_it', 'description_en', 'example'],
    ],
    rows: columns.map((column) => ({
      column: column.name,
      label_it: column.label.it,
      label_en: column.label.en,
      type: column.type,
      required: column.required,
      unit: column.unit ?? null,
      values: column.enum?.join('; ') ?? null,
      description_it: column.description.it,
      description_en: column.description.en,
      example: String(column.example),
    })),
  };
}
