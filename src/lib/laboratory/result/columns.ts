/** The columns of a result as the page names them: names that differ, units where the published tables know them. */
import type { LabColumn, LabTable } from '../types';

/** A column with a unit, null where it has none or nobody can tell. */
export interface ShownColumn extends LabColumn {
  at: number;
  unit: string | null;
}

/** The columns with the units of the published columns of the same name. `sql` tells which tables were asked. */
export function shownColumns(
  columns: readonly LabColumn[],
  tables: readonly LabTable[],
  sql: string,
): ShownColumn[] {
  const words = new Set(sql.toLowerCase().match(/[a-z_][a-z0-9_]*/g) ?? []);
  const named = tables.filter(({ id }) => words.has(id));
  return columns.map((column, at) => ({
    ...column,
    at,
    unit: unitOf(column, named.length > 0 ? named : tables),
  }));
}

/** The unit on which all published columns of a number's name agree; null where they do not, or where there is none. */
function unitOf({ name, kind }: LabColumn, tables: readonly LabTable[]): string | null {
  if (kind !== 'number') return null;
  const units = new Set(
    tables.flatMap((table) => table.columns.filter((column) => column.name === name).map(({ unit }) => unit)),
  );
  const [only = null] = units;
  return units.size === 1 ? only : null;
}

/**
 * Names that all differ, none empty, for files whose columns go by name: the second `n` is `n_2`, one without a name
 * `<word>_<its place from 1>`. Of two names the one that was so already keeps it.
 */
export function uniqueNames(columns: readonly Pick<LabColumn, 'name'>[], word: string): string[] {
  const asked = new Set(columns.map(({ name }) => name));
  const taken = new Set<string>();
  return columns.map(({ name }, at) => {
    const base = name.trim() === '' ? `${word}_${at + 1}` : name;
    let unique = base;
    for (let n = 2; taken.has(unique) || (unique !== name && asked.has(unique)); n += 1)
      unique = `${base}_${n}`;
    taken.add(unique);
    return unique;
  });
}
