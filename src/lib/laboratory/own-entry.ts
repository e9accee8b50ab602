import type { LabTableEntry } from './catalogue';
import type { LabTableColumn, OwnTable } from './types';

const TYPES: Record<OwnTable['columns'][number]['type'], LabTableColumn['type']> = {
  VARCHAR: 'text',
  DOUBLE: 'number',
  BIGINT: 'integer',
  DATE: 'date',
  BOOLEAN: 'boolean',
};

const LINE = 10;
const QUOTE = 34;

/** The reader's own table among the published ones: no address, no source, no words but its own. `rows` counts lines outside quotes, header apart. */
export function ownEntry({ name, csv, columns }: OwnTable, title: string, note: string): LabTableEntry {
  let lines = csv.length > 0 && csv.at(-1) !== LINE ? 1 : 0;
  let quoted = false;
  for (const byte of csv)
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === LINE && !quoted) lines += 1;
  return {
    id: name,
    title,
    description: note,
    grain: '',
    rows: Math.max(0, lines - 1),
    url: '',
    bytes: csv.byteLength,
    columns: columns.map((column) => ({
      name: column.name,
      type: TYPES[column.type],
      unit: null,
      description: '',
    })),
    keys: [],
    links: [],
    publishers: '',
    traps: [],
  };
}
