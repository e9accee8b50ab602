import { forbiddenReason } from './forbidden';
import { nearestNames } from './likeness';
import { tokensOf, type Token } from './tokens';
import type { LabProblem, LabProblemKey } from './types';

/** Tables and columns that a statement may name. */
export type LabCatalogue = readonly { id: string; columns: readonly string[] }[];

/** Tables shown for a column that is not where it was asked for. */
const MOST_HOLDERS = 3;

/** The engine's words that a problem keeps, at most. */
const MOST_DETAIL = 500;

interface Rule {
  key: LabProblemKey;
  /** Its first group, where there is one, is the offending name. */
  says: RegExp;
}

/** Wordings of DuckDB 0.9, the first that fits counts. */
const RULES: readonly Rule[] = [
  { key: 'cancelled', says: /^INTERRUPT Error/ },
  {
    key: 'out-of-memory',
    says: /out of memory|bad_alloc|memory allocation|failed to allocate|\bOOM\b|exceeds? .*memory|Array buffer allocation|Invalid (?:string|array) length/i,
  },
  { key: 'forbidden', says: /configuration option "([^"]+)"/ },
  { key: 'forbidden', says: /^Permission Error/ },
  { key: 'forbidden', says: /disabled (?:through|by) configuration|configuration has been locked/ },
  { key: 'forbidden', says: /the network is off|is not a constructor/ },
  { key: 'forbidden', says: /(?:IO Error: )?No files found that match the pattern "([^"]+)"/ },
  { key: 'several-statements', says: /multiple statements/i },
  { key: 'no-table', says: /Table with name "?(.+?)"? does not exist/ },
  { key: 'no-table', says: /Referenced table "(.+?)" not found/ },
  { key: 'no-table', says: /(?:Catalog|Schema) with name "?(.+?)"? does not exist/ },
  { key: 'no-function', says: /Function with name "?(.+?)"? does not exist/ },
  { key: 'no-function', says: /"?(\S+?)"? is not (?:a table|an aggregate|a scalar) function/ },
  { key: 'no-column', says: /Referenced column "(.+?)" not found/ },
  { key: 'no-column', says: /does not have a column named "(.+?)"/ },
  { key: 'no-column', says: /Could not find (?:key|column) "(.+?)"/ },
  { key: 'no-column', says: /[Cc]olumn "?([^"\s]+)"? (?:in .* )?(?:not found|does not exist)/ },
  { key: 'ambiguous', says: /Ambiguous reference to (?:column name|table|alias) "(.+?)"/ },
  { key: 'ambiguous', says: /Duplicate alias "(.+?)"/ },
  { key: 'grouping', says: /column "(.+?)" must appear in the GROUP BY/ },
  {
    key: 'grouping',
    says: /cannot contain (?:aggregate|window)|aggregate function calls cannot|GROUP BY|HAVING clause/,
  },
  { key: 'division', says: /divi(?:sion|de) by zero/i },
  { key: 'type', says: /No function matches the given name and argument types '(\w+)\(/ },
  { key: 'type', says: /Could not convert string '(.+?)' to/s },
  { key: 'type', says: /^(?:Conversion|Out of Range|Mismatch Type|Mismatch) Error/ },
  {
    key: 'type',
    says: /Cannot (?:compare|mix|combine|cast)|explicit cast|Could not (?:convert|cast)|type mismatch|Unimplemented type/i,
  },
  { key: 'syntax', says: /syntax error at or near "([^"]*)"/ },
  { key: 'syntax', says: /^Parser Error/ },
];

/** Functions that readers look for most, for the nearest name to a mistaken one. */
const FUNCTIONS =
  'abs avg ceil coalesce concat contains corr count date_diff date_part date_trunc first floor greatest ilike is_null last least length list lower ltrim max median min mode nullif quantile quantile_cont rank regexp_extract regexp_matches replace round row_number rtrim sqrt stddev strftime string_agg strptime strip_accents substr sum trim upper variance year month day'.split(
    ' ',
  );

/** Sound words after which the engine of this release was seen to break at the next statement, or to keep the memory it took. */
const BREAKS = /^(?:INTERNAL|FATAL|Out of Memory) Error|recursion depth|memory exhausted/i;

/** What the engine puts before its words where a statement fails as its first row is asked for. */
const LATE = /^Invalid Input Error: Attempting to fetch from an unsuccessful query result\s+Error: /;

/** Words of the engine that its healthy part says: what does not begin so is the module itself breaking. */
const HEALTHY = /^[A-Z][A-Za-z-]*(?: [A-Za-z-]+)* Error:/;

/** True where the engine's words tell that it can no longer be trusted to answer. */
export function isBroken(words: string): boolean {
  const message = words.replace(LATE, '');
  return !HEALTHY.test(message) || BREAKS.test(message);
}

/**
 * The engine's English message as a problem: its key, the place in the reader's text, the name and those nearest to it.
 * @param sql the reader's whole text
 */
export function problemOf(words: string, sql: string, catalogue: LabCatalogue): LabProblem {
  const message = words.replace(LATE, '');
  const rule = RULES.find(({ says }) => says.test(message));
  const key = rule?.key ?? (HEALTHY.test(message) ? 'other' : 'engine-lost');
  const said = rule ? (rule.says.exec(message)?.[1] ?? null) : null;
  const tokens = tokensOf(sql);
  const caret = /at end of input|without selection list/.test(message) ? sql.length : caretOf(message, sql);
  const place = placeOf(tokens, caret, said, sql.length);
  const name = said ?? (key === 'forbidden' && place ? sql.slice(place.from, place.to) : null);
  return {
    key: key === 'no-table' && name !== null && looksForbidden(name) ? 'forbidden' : key,
    detail: message.slice(0, MOST_DETAIL),
    from: place?.from ?? null,
    to: place?.to ?? null,
    name,
    near: name === null ? [] : nearOf(key, name, message, tokens, catalogue),
  };
}

/** A file that stands where a table does is refused, though the engine says that there is no such table. */
function looksForbidden(name: string): boolean {
  return /[\\/]|\.\w+$/.test(name) && forbiddenReason(name) !== 'engine';
}

/**
 * The offset that the `^` under `LINE n: …` points at, or null. The engine shows a stretch of a long line, with `...` where it is cut.
 */
function caretOf(message: string, sql: string): number | null {
  const lines = message.split('\n');
  const at = lines.findIndex((line) => /^LINE \d+: /.test(line));
  const shown = lines[at];
  const pointer = lines[at + 1];
  if (at < 0 || shown === undefined || pointer === undefined || !/^\s*\^\s*$/.test(pointer)) return null;
  const head = /^LINE (\d+): /.exec(shown);
  const number = Number(head?.[1]);
  const prefix = head?.[0].length ?? 0;
  let excerpt = shown.slice(prefix);
  let column = pointer.indexOf('^') - prefix;
  if (excerpt.startsWith('...')) {
    excerpt = excerpt.slice(3);
    column -= 3;
  }
  if (excerpt.endsWith('...')) excerpt = excerpt.slice(0, -3);
  const start = lineStart(sql, number);
  if (start === null || column < 0) return null;
  const end = sql.indexOf('\n', start);
  const line = sql.slice(start, end < 0 ? sql.length : end);
  const found = line.indexOf(excerpt);
  return found < 0 ? null : Math.min(start + found + column, sql.length);
}

/** Offset of a line counted from 1, or null. */
function lineStart(sql: string, number: number): number | null {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const next = sql.indexOf('\n', start);
    if (next < 0) return null;
    start = next + 1;
  }
  return start;
}

/** The piece of the text that the caret points into, or the one nearest to it that is the name. */
function placeOf(
  tokens: readonly Token[],
  caret: number | null,
  name: string | null,
  length: number,
): { from: number; to: number } | null {
  const wanted = name?.toLowerCase();
  const named = tokens.filter((token) => token.value.toLowerCase() === wanted);
  const near = caret ?? 0;
  const best = named.sort((a, b) => Math.abs(a.from - near) - Math.abs(b.from - near))[0];
  if (best) return { from: best.from, to: best.to };
  if (caret === null) return null;
  const under = tokens.find((token) => token.to > caret);
  if (under) return { from: under.from, to: under.to };
  // The text ends too early: its last piece is where the eye should go.
  const last = tokens.at(-1);
  return last ? { from: last.from, to: last.to } : { from: length, to: length };
}

function nearOf(
  key: LabProblemKey,
  name: string,
  message: string,
  tokens: readonly Token[],
  catalogue: LabCatalogue,
): string[] {
  if (key === 'no-table')
    return nearestNames(
      name,
      catalogue.map((table) => table.id),
    );
  if (key === 'no-column') {
    const words = new Set(tokens.map((token) => token.value.toLowerCase()));
    const here = catalogue.filter((table) => words.has(table.id));
    const columns = (tables: LabCatalogue) => tables.flatMap((table) => table.columns);
    // A column of other tables: those that the statement names, or the few that have it. The name itself would be no help.
    const holding = (tables: LabCatalogue) =>
      tables.filter((table) => table.columns.includes(name.toLowerCase()));
    const holders = holding(here).length > 0 ? holding(here) : holding(catalogue);
    if (holders.length > MOST_HOLDERS) return [];
    if (holders.length > 0) return holders.map(({ id }) => `${id}.${name.toLowerCase()}`);
    const first = nearestNames(name, columns(here));
    return first.length > 0 ? first : nearestNames(name, columns(catalogue));
  }
  if (key === 'no-function') {
    const meant = /Did you mean "([^"]+)"/.exec(message)?.[1];
    return nearestNames(name, meant === undefined ? FUNCTIONS : [meant, ...FUNCTIONS]);
  }
  if (key === 'ambiguous')
    return [...(/\(use: (.+?)\)/.exec(message)?.[1]?.matchAll(/"([^"]+)"/g) ?? [])].map(
      (hit) => hit[1] ?? '',
    );
  return [];
}
