/** What may be written at a place of a statement: tables, their columns, the values of a column, functions, words of SQL. */
import { identifier, literal } from './identifier';
import type { EditorCatalogue } from './catalogue';

export type SuggestionKind = 'table' | 'column' | 'value' | 'function' | 'keyword';

export interface Suggestion {
  kind: SuggestionKind;
  /** As it is listed. */
  label: string;
  /** As it is written into the statement. */
  text: string;
  /** Beside the label: rows, type and unit. */
  detail: string;
  /** A sentence on what it is. */
  info: string;
}

export interface Suggestions {
  /** Where in the statement what is replaced begins. */
  from: number;
  options: readonly Suggestion[];
}

/** Words of SQL, in the order in which a statement has them. */
const KEYWORDS = [
  'SELECT',
  'DISTINCT',
  'FROM',
  'JOIN',
  'LEFT JOIN',
  'CROSS JOIN',
  'ON',
  'USING',
  'WHERE',
  'AND',
  'OR',
  'NOT',
  'IN',
  'BETWEEN',
  'LIKE',
  'ILIKE',
  'IS NULL',
  'IS NOT NULL',
  'GROUP BY',
  'HAVING',
  'QUALIFY',
  'ORDER BY',
  'DESC',
  'LIMIT',
  'WITH',
  'AS',
  'UNION ALL',
  'CASE WHEN',
  'THEN',
  'ELSE',
  'END',
  'FILTER (WHERE',
  'OVER (PARTITION BY',
  'NULLS LAST',
] as const;

/** Suggestions at a place of a text; null where nothing fits: inside a comment, a number, or a text that is no column's value. */
export function suggestionsAt(text: string, at: number, catalogue: EditorCatalogue): Suggestions | null {
  const before = text.slice(0, at);
  if (/--[^\n]*$/.test(before)) return null;
  const value = /([a-z_]\w*)"?\s*(?:=|<>|!=|in\s*\((?:\s*'[^']*'\s*,)*)\s*'([^']*)$/i.exec(before);
  if (value) return valuesOf(value[1] ?? '', at - (value[2] ?? '').length, catalogue);
  if (insideText(before)) return null;
  const member = /([a-z_]\w*)\.("?\w*)$/i.exec(before);
  if (member) {
    const table = tableBehind(member[1] ?? '', text, catalogue);
    return table ? { from: at - (member[2] ?? '').length, options: columnsOf([table], catalogue) } : null;
  }
  const word = /[a-z_]\w*$/i.exec(before)?.[0] ?? '';
  if (word === '' && /\d$/.test(before)) return null;
  const from = at - word.length;
  const tables = tablesOf(catalogue);
  if (/\b(?:from|join)\s+$/i.test(before.slice(0, from))) return { from, options: tables };
  return {
    from,
    options: [
      ...columnsOf(namedIn(text, catalogue), catalogue),
      ...functionsOf(catalogue),
      ...tables,
      ...keywords(),
    ],
  };
}

function insideText(before: string): boolean {
  return (before.match(/'/g)?.length ?? 0) % 2 === 1;
}

function tablesOf({ tables, words }: EditorCatalogue): Suggestion[] {
  return tables.map(({ id, title, grain, rows }) => ({
    kind: 'table',
    label: id,
    text: identifier(id),
    detail: words.rows(rows),
    info: `${title}. ${words.grain(grain)}`,
  }));
}

/** Columns of some tables, one a name: what two tables share is said once, with the tables that have it. */
function columnsOf(ids: readonly string[], { tables, words }: EditorCatalogue): Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const table of tables)
    if (ids.includes(table.id))
      for (const { name, type, unit, description } of table.columns) {
        const known = found.get(name);
        if (known) found.set(name, { ...known, info: `${known.info} (${table.id})` });
        else
          found.set(name, {
            kind: 'column',
            label: name,
            text: identifier(name),
            detail: unit ? `${words.types[type]}, ${unit}` : words.types[type],
            info: ids.length > 1 ? `${description} (${table.id})` : description,
          });
      }
  return [...found.values()];
}

function functionsOf({ functions }: EditorCatalogue): Suggestion[] {
  return functions.map(({ name, info }) => ({
    kind: 'function',
    label: name,
    text: `${name}(`,
    detail: '',
    info,
  }));
}

function keywords(): Suggestion[] {
  return KEYWORDS.map((word) => ({ kind: 'keyword', label: word, text: word, detail: '', info: '' }));
}

function valuesOf(column: string, from: number, { values }: EditorCatalogue): Suggestions | null {
  const known = values[column.toLowerCase()];
  if (!known) return null;
  return {
    from,
    options: known.map(({ value, label }) => ({
      kind: 'value',
      label: value,
      text: literal(value).slice(1, -1),
      detail: label,
      info: '',
    })),
  };
}

/** Ids of the tables that a statement names; all of them while it names none. */
function namedIn(text: string, { tables }: EditorCatalogue): string[] {
  const words = new Set(text.toLowerCase().match(/[a-z_]\w*/g));
  const named = tables.filter(({ id }) => words.has(id)).map(({ id }) => id);
  return named.length > 0 ? named : tables.map(({ id }) => id);
}

/** The table that a name or an alias (`observations AS o`, `JOIN territories t`) stands for. */
function tableBehind(name: string, text: string, { tables }: EditorCatalogue): string | null {
  const low = name.toLowerCase();
  const known = (id: string): boolean => tables.some((table) => table.id === id);
  if (known(low)) return low;
  for (const [, table = '', alias = ''] of text.matchAll(
    /(?:\bfrom|\bjoin|,)\s+([a-z_]\w*)\s+(?:as\s+)?([a-z_]\w*)/gi,
  ))
    if (alias.toLowerCase() === low && known(table.toLowerCase())) return table.toLowerCase();
  return null;
}
